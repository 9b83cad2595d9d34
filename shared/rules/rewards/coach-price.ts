/**
 * What the mentors' hours would cost from a coach, beside what they cost the firm. Two figures, no difference and no
 * claim that they are equal: a mentor is no coach, and a coach does not know the firm.
 */

export interface CoachInput {
  mentorMinutes: number;
  menteeMinutes: number;
  /** The firm's own quote, an hour; null: there is no figure. Amounts in the smallest unit. */
  quoteMinor: number | null;
  /** What an hour of an employee costs, all in; null: there is no figure. */
  hourlyMinor: number | null;
  /** What was given, courses apart. */
  rewardsMinor: number;
  coursesMinor: number;
}

export interface CoachPrice {
  coachMinor: number | null;
  internalMinor: number | null;
}

/** Both figures. An hour with two mentees is one hour of the mentor and two of mentees. */
export const toCoachPrice = (input: CoachInput): CoachPrice => ({
  coachMinor: input.quoteMinor === null ? null : Math.round((input.mentorMinutes * input.quoteMinor) / 60),
  internalMinor:
    input.hourlyMinor === null
      ? null
      : Math.round(((input.mentorMinutes + input.menteeMinutes) * input.hourlyMinor) / 60) +
        input.rewardsMinor +
        input.coursesMinor,
});

/** Published figures, a hint and no price: what coaches themselves said, US dollars an hour. */
export const PUBLISHED_FEES = {
  source: 'ICF/PwC Global Coaching Study 2012',
  year: 2012,
  low: 128,
  average: 229,
  experienced: 387,
} as const;

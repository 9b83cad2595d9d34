/**
 * How many mentees a mentor has and may have. Planned pairings count as much as running ones: both were promised.
 */

export interface MentorCapacity {
  readonly personId: string;
  /** Mentees at a time. */
  readonly capacity: number;
}

export interface MentorLoad extends MentorCapacity {
  readonly mentees: number;
  readonly free: number;
  readonly isOverCapacity: boolean;
}

/** A pairing as far as load is concerned; ended and completed ones take no place. */
export interface LoadPairing {
  readonly mentorId: string;
  readonly status: string;
}

const TAKES_A_PLACE = new Set(['planned', 'active', 'paused']);

/** The load of each mentor. */
export function toMentorLoads(
  mentors: readonly MentorCapacity[],
  pairings: readonly LoadPairing[],
): MentorLoad[] {
  const menteesByMentor = new Map<string, number>();
  for (const { mentorId, status } of pairings) {
    if (TAKES_A_PLACE.has(status)) menteesByMentor.set(mentorId, (menteesByMentor.get(mentorId) ?? 0) + 1);
  }
  return mentors.map((mentor) => {
    const mentees = menteesByMentor.get(mentor.personId) ?? 0;
    const free = Math.max(0, mentor.capacity - mentees);
    return { ...mentor, mentees, free, isOverCapacity: mentees > mentor.capacity };
  });
}

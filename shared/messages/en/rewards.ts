/** What speaks against a reward, what the script says of plans, rewards and courses, and what it refuses. */
import { plural } from './wording.ts';

export const rewards = {
  warnings: {
    'no-plan': 'There is no plan for this cycle. Make one first, or say why this reward comes without one.',
    'form-not-in-plan': 'The plan does not have this form.',
    'over-form': (amount: string, most: string, over: string) =>
      `${amount} for this form; the plan allows ${most} each: over by ${over}.`,
    'over-person': (sum: string, name: string, most: string, over: string) =>
      `${sum} this cycle for ${name}; the plan allows ${most}: over by ${over}.`,
    'over-person-none': (sum: string, name: string) =>
      `${sum} this cycle for ${name}; the plan has no amount for a person.`,
    'over-courses': (sum: string, most: string, over: string) =>
      `${sum} for courses; the plan allows ${most}: over by ${over}.`,
    'over-total': (sum: string, most: string, over: string) =>
      `${sum} this cycle in all; the plan allows ${most}: over by ${over}.`,
    'over-total-none': (sum: string) => `${sum} this cycle in all; the plan has no amount in all.`,
    'outside-cycle': (from: string, to: string) => `Outside the plan, which runs from ${from} to ${to}.`,
    'not-shown': (name: string) => `The plan has not been shown to ${name} yet.`,
    'before-shown': (name: string, day: string) => `Before the plan was shown to ${name}, ${day}.`,
    'too-often': {
      once: (day: string) => `The plan says once in the cycle; the last one was on ${day}.`,
      monthly: (day: string) => `The plan says once a month; the last one was on ${day}.`,
      quarterly: (day: string) => `The plan says once a quarter; the last one was on ${day}.`,
    },
    'larger-than-last': (amount: string, name: string, day: string) =>
      `The last of its kind: ${amount}, ${name}, ${day}. This one is larger.`,
    'hours-not-met': (asked: string, done: string) => `The plan asks for ${asked}; ${done} are noted.`,
    'check-ins-not-met': (asked: string, count: number) =>
      `The plan asks for check-ins: ${asked}; ${count} noted.`,
    'feedback-not-met': (asked: string, count: number) =>
      `The plan asks for the mentee’s feedback: ${asked}; ${count} noted.`,
    unequal: (name: string, hours: string, amount: string, other: string, done: string, most: string) =>
      `${name} gave ${hours} and has ${amount} with this; ${other} gave ${done} and has ${most}.`,
    'approved-late': (day: string) => `Approved after the course had begun on ${day}.`,
  },
  hours: (hours: number, minutes: number): string =>
    minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')} min`,
  did: {
    planSaved: 'Rewards plan',
    planShown: (count: number) => `Plan shown to ${plural(count, 'person', 'people')}`,
    proposed: (name: string, amount: string) => `Reward proposed for ${name}: ${amount}`,
    approved: (name: string, amount: string) => `Reward approved for ${name}: ${amount}`,
    given: (name: string, amount: string) => `Reward given to ${name}: ${amount}`,
    withdrawn: (name: string, amount: string) => `Reward withdrawn for ${name}: ${amount}`,
    reversed: (name: string, amount: string) => `Reward reversed for ${name}: ${amount}`,
    course: (name: string, title: string) => `Course for ${name}: ${title}`,
    said: (title: string) => `Spread the word: ${title}`,
    answered: (name: string) => `Answer of ${name} on being named`,
    cadence: 'How often to spread the word',
  },
  refused: {
    reason: (reasons: string) => `Against the plan: ${reasons} Say why all the same.`,
    noAmount: 'Enter an amount that is not below zero, with the decimals of the currency.',
    days: 'The last day of the plan cannot be before its first day.',
    lapses: 'The plan has to lapse between its first and its last day.',
    currency: 'Enter a currency as three letters, for example EUR.',
    oneCurrency: (code: string) =>
      `Rewards of this program are in ${code}. A program has one currency: keep it, or change it with the next program.`,
    noForm: 'Choose at least one form of reward.',
    ownName: 'Give your own form a name.',
    noPlan: 'There is no plan for this program yet. Save the plan first.',
    rewardGone: 'This reward is no longer in the tab. Open the page again.',
    cannotMove: 'This reward has moved on in the meantime. Open the page again to see where it stands.',
    reasonToReverse: 'Say why the reward is reversed.',
    future: 'A day in the future cannot be logged.',
    courseDays: 'The course cannot end before it begins.',
    evidence: 'Say what shows that the course was completed.',
    noConsent: (name: string) =>
      `${name} has not said yes to being named in public. Ask first, and note the answer.`,
    nothingSaid: 'Write what was said.',
  },
};

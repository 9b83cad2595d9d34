/**
 * The rules of the day and their states; a rule that is not named here does not exist. The order is that in which a
 * pairing is asked, not that of the list: what is worse stands further up.
 */
import * as end from './rules/end.ts';
import * as followUp from './rules/follow-up.ts';
import * as hoursBehind from './rules/hours-behind.ts';
import * as meeting from './rules/meeting.ts';
import * as notAGoodFit from './rules/not-a-good-fit.ts';
import * as noteMissing from './rules/note-missing.ts';
import * as personLeft from './rules/person-left.ts';
import type { Rule, StateFacts } from './rules/rule.ts';
import * as talkDue from './rules/talk-due.ts';
import * as talkWanted from './rules/talk-wanted.ts';
import * as twoNoShows from './rules/two-no-shows.ts';
import * as twoVersions from './rules/two-versions.ts';

const ALL = {
  ...personLeft.states,
  ...talkWanted.states,
  ...followUp.states,
  ...notAGoodFit.states,
  ...twoNoShows.states,
  ...twoVersions.states,
  ...end.states,
  ...meeting.states,
  ...noteMissing.states,
  ...hoursBehind.states,
  ...talkDue.states,
} as const;

export type LineState = keyof typeof ALL;
export type Matter = (typeof ALL)[LineState]['matter'];

/** What each state is like. */
export const STATES: Readonly<Record<LineState, StateFacts & { matter: Matter }>> = ALL;

export const RULES: readonly Rule<LineState>[] = [
  personLeft.rule,
  talkWanted.rule,
  followUp.rule,
  notAGoodFit.rule,
  twoNoShows.rule,
  twoVersions.rule,
  end.rule,
  meeting.rule,
  noteMissing.rule,
  hoursBehind.rule,
];

/** Whether a text is a state of this version. */
export const isLineState = (text: string): text is LineState =>
  Object.prototype.hasOwnProperty.call(STATES, text);

/** What is typed of a talk, what is wrong in it, and what is sent. Days are `YYYY-MM-DD` in the program's zone. */
import type { TalkForm } from '../../src/talks/talks-api.ts';
import type { TalkView } from '../../src/talks/talks-api.ts';
import { addDays, isDateOn } from '../../../shared/time/serial-dates.ts';

export interface TalkDraft {
  personIds: string[];
  /** A choice, or any other day. */
  when: 'today' | 'yesterday' | 'other';
  otherOn: string;
  channel: NonNullable<TalkForm['channel']>;
  signal: TalkForm['signal'];
  heard: string;
  agreed: string;
  follow: 'next' | '7' | '14' | 'other';
  followOn: string;
}

export const toFirstDraft = ({ chosenIds }: Pick<TalkView, 'chosenIds'>): TalkDraft => ({
  ...{ personIds: chosenIds, when: 'today', otherOn: '', channel: 'in-person', signal: 'none' },
  ...{ heard: '', agreed: '', follow: 'next', followOn: '' },
});

/** The day of the talk; blank where another one is still to be chosen. */
export const toTalkedOn = ({ when, otherOn }: TalkDraft, todayOn: string): string =>
  when === 'today' ? todayOn : when === 'yesterday' ? addDays(todayOn, -1) : otherOn;

/** The day on which it comes back; null with the next talk, blank where it is still to be chosen. */
export const toFollowOn = ({ follow, followOn }: TalkDraft, todayOn: string): string | null =>
  follow === 'next' ? null : follow === 'other' ? followOn : addDays(todayOn, Number(follow));

export interface TalkIssues {
  nobody: boolean;
  future: boolean;
  followEarly: boolean;
}

export function findTalkIssues(draft: TalkDraft, todayOn: string): TalkIssues {
  const talkedOn = toTalkedOn(draft, todayOn);
  const followOn = toFollowOn(draft, todayOn);
  return {
    nobody: draft.personIds.length === 0,
    future: !isDateOn(talkedOn) || talkedOn > todayOn,
    followEarly: followOn !== null && (!isDateOn(followOn) || followOn <= todayOn),
  };
}

/** Whether words would be lost by closing. */
export const hasWords = ({ heard, agreed }: TalkDraft): boolean => `${heard}${agreed}`.trim() !== '';

/** What is sent, but for the id of the request. */
export function toTalkForm(draft: TalkDraft, view: TalkView): Omit<TalkForm, 'requestId'> {
  const { personIds, channel, signal, heard, agreed } = draft;
  return {
    ...{ personIds, channel, signal, heard, agreed },
    pairingId: view.pairingId ?? toOnlyPairing(personIds, view),
    talkedOn: toTalkedOn(draft, view.todayOn),
    followOn: toFollowOn(draft, view.todayOn),
  };
}

/** The pairing that a talk with these people is about, where there is but one. */
export function toOnlyPairing(personIds: readonly string[], { pairings }: TalkView): string | null {
  const own = pairings.filter(({ mentorId, menteeId }) =>
    personIds.every((id) => id === mentorId || id === menteeId),
  );
  return personIds.length > 0 && own.length === 1 ? own[0]!.id : null;
}

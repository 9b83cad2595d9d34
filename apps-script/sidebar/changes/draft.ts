/** What is typed of a change, and what is sent. Days are `YYYY-MM-DD` in the program's zone. */
import {
  FROM_TODAY,
  OF_PROGRAM,
  type ChangeAbout,
  type ChangeForm,
  type ChangesView,
  type FormTerm,
} from '../../src/changes/changes-api.ts';

export interface ChangeDraft {
  term: FormTerm;
  whom: 'everybody' | 'some';
  pairingIds: string[];
  fromOn: string;
  toOn: string;
  value: number | null;
  what: string;
  why: string;
  talkId: string | null;
}

/** The form as it opens: about a pairing where one was given, from the last talk with that person. */
export function toFirstDraft(view: ChangesView, about: ChangeAbout): ChangeDraft {
  const isThere = view.pairings.some(({ id }) => id === about.pairingId);
  return {
    term: about.term ?? 'cadence',
    whom: isThere ? 'some' : 'everybody',
    pairingIds: isThere && about.pairingId !== null ? [about.pairingId] : [],
    ...{ fromOn: view.todayOn, toOn: '', value: null, what: '', why: '' },
    talkId: view.talks.find(({ personId }) => personId === about.personId)?.id ?? null,
  };
}

export const isOfProgram = ({ term }: ChangeDraft): boolean => OF_PROGRAM.includes(term);
export const isFromToday = ({ term }: ChangeDraft): boolean => FROM_TODAY.includes(term);

/** Whether something was typed that closing would lose. */
export const hasTyped = ({ value, what, why, toOn }: ChangeDraft): boolean =>
  value !== null || `${what}${why}${toOn}`.trim() !== '';

/** What is sent, but for the id of the request. */
export const toChangeForm = (draft: ChangeDraft, todayOn: string): Omit<ChangeForm, 'requestId'> => ({
  ...{ term: draft.term, value: draft.value, what: draft.what, why: draft.why, talkId: draft.talkId },
  pairingIds: isOfProgram(draft) || draft.whom === 'everybody' ? null : draft.pairingIds,
  fromOn: isFromToday(draft) ? todayOn : draft.fromOn,
  toOn: draft.term === 'break' || draft.term === 'period' ? draft.toOn : null,
});

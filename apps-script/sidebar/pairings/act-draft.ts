/** What is typed for an act on a pairing, what is wrong in it, and the call that is made of it. */
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import type { EndForm, ResumeForm } from '../../src/pairings/acts/acts-api.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { callScript, type FailureWords } from '../platform/script.ts';

export type ActName = 'pause' | 'resume' | 'extend' | 'end' | 'reopen';

export interface ActDraft {
  dayOn: string;
  pausedOn: string;
  then: ResumeForm['then'] | null;
  how: EndForm['how'] | null;
  reason: string;
}

/** The acts that make sense for a pairing as it stands. */
export const actsOf = ({ status }: Pairing): readonly ActName[] => {
  if (status === 'planned') return ['end'];
  if (status === 'active') return ['pause', 'extend', 'end'];
  return status === 'paused' ? ['resume', 'extend', 'end'] : ['reopen'];
};

/** The last day of a pairing, also where its cell is blank. */
export const endOf = (pairing: Pairing, { program }: PairingsView): string =>
  toTerms(pairing, program).endsOn;

/** Whether a break says since when the pairing is paused; one paused by hand in the tab has none. */
export const hasOpenBreak = (pairing: Pairing, { breaks }: PairingsView): boolean =>
  breaks.some((row) => row.pairingId === pairing.id && row.toOn === null);

/** The form at first. */
export function toActDraft(act: ActName, pairing: Pairing, view: PairingsView): ActDraft {
  const endsOn = endOf(pairing, view);
  const asksEnd = act === 'extend' || act === 'reopen';
  const lastOn = act === 'end' && endsOn < view.todayOn ? endsOn : view.todayOn;
  return {
    dayOn: asksEnd ? '' : lastOn,
    pausedOn: '',
    then: null,
    how: act === 'end' && endsOn <= view.todayOn ? 'completed' : null,
    reason: '',
  };
}

export interface ActIssues {
  dayOn: boolean;
  pausedOn: boolean;
  then: boolean;
  how: boolean;
  reason: boolean;
}

/** Whether the reason has to be said. */
export const needsReason = (act: ActName, { how }: ActDraft): boolean =>
  act === 'pause' || (act === 'end' && how === 'ended-early');

/** What has to be put right; the rest is the script's to judge. */
export const findActIssues = (act: ActName, draft: ActDraft, asksPausedOn: boolean): ActIssues => ({
  dayOn: draft.dayOn === '',
  pausedOn: act === 'resume' && asksPausedOn && draft.pausedOn === '',
  then: act === 'resume' && draft.then === null,
  how: act === 'end' && draft.how === null,
  reason: needsReason(act, draft) && draft.reason.trim() === '',
});

/** Makes the call of a draft without issues. */
export function callAct(words: FailureWords, act: ActName, pairingId: string, draft: ActDraft) {
  const { dayOn, reason } = draft;
  switch (act) {
    case 'pause':
      return callScript(words, 'pausePairing', { pairingId, fromOn: dayOn, reason });
    case 'resume': {
      const pausedOn = draft.pausedOn === '' ? null : draft.pausedOn;
      return callScript(words, 'resumePairing', { pairingId, onDay: dayOn, pausedOn, then: draft.then! });
    }
    case 'extend':
      return callScript(words, 'extendPairing', { pairingId, endsOn: dayOn, reason });
    case 'end':
      return callScript(words, 'endPairing', { pairingId, lastOn: dayOn, how: draft.how!, reason });
    case 'reopen':
      return callScript(words, 'reopenPairing', { pairingId, endsOn: dayOn, reason });
  }
}

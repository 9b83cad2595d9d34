/** What is typed about the terms of one pairing (or the breaks of everybody), what is wrong in it, and what is sent. */
import type { PairingForm } from '../../src/pairings/pairings-api.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';

export interface TermsDraft {
  startsOn: string;
  endsOn: string;
  minimumHours: number | null;
  status: Pairing['status'];
  cadence: { id: string; fromOn: string; cadenceDays: number | null; why: string };
  pause: { id: string; fromOn: string; toOn: string; reason: string };
  /** Cadences and breaks that were entered by mistake. */
  removedIds: string[];
}

/** The terms as they stand; ids are made with the form, so that a repeated call adds a row once. */
export const toTermsDraft = (pairing: Pairing | null, newId: (prefix: string) => string): TermsDraft => ({
  startsOn: pairing?.startsOn ?? '',
  endsOn: pairing?.endsOn ?? '',
  minimumHours: pairing?.minimumHours ?? null,
  status: pairing?.status ?? 'active',
  cadence: { id: newId('CAD'), fromOn: '', cadenceDays: null, why: '' },
  pause: { id: newId('B'), fromOn: '', toOn: '', reason: '' },
  removedIds: [],
});

const hasCadence = ({ cadence }: TermsDraft): boolean =>
  cadence.fromOn !== '' || cadence.cadenceDays !== null || cadence.why.trim() !== '';
const hasBreak = ({ pause }: TermsDraft): boolean =>
  pause.fromOn !== '' || pause.toOn !== '' || pause.reason.trim() !== '';

export interface TermsIssues {
  startsOn: boolean;
  endsOn: boolean;
  minimumHours: boolean;
  cadence: boolean;
  pause: boolean;
}

/** What has to be put right before saving. */
export function findIssues(draft: TermsDraft, pairing: Pairing | null): TermsIssues {
  const { startsOn, endsOn, minimumHours, cadence, pause } = draft;
  const isDays = cadence.cadenceDays !== null && cadence.cadenceDays >= 1 && cadence.cadenceDays <= 92;
  return {
    startsOn: pairing !== null && startsOn === '',
    endsOn: pairing !== null && endsOn !== '' && endsOn < startsOn,
    minimumHours: minimumHours !== null && !(minimumHours >= 0 && minimumHours <= 2000),
    cadence: hasCadence(draft) && (cadence.fromOn === '' || !isDays),
    pause: hasBreak(draft) && (pause.fromOn === '' || pause.toOn < pause.fromOn),
  };
}

const blankToNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is sent of a draft without issues. */
export function toPairingForm(draft: TermsDraft, pairing: Pairing | null): PairingForm {
  const { cadence, pause } = draft;
  return {
    pairingId: pairing?.id ?? null,
    fields: pairing
      ? {
          startsOn: draft.startsOn,
          endsOn: blankToNull(draft.endsOn),
          minimumHours: draft.minimumHours,
          ...(draft.status === pairing.status ? {} : { status: draft.status }),
        }
      : {},
    newCadences: hasCadence(draft)
      ? [
          {
            ...{ id: cadence.id, fromOn: cadence.fromOn },
            ...{ cadenceDays: cadence.cadenceDays!, why: blankToNull(cadence.why) },
          },
        ]
      : [],
    newBreaks: hasBreak(draft)
      ? [{ id: pause.id, fromOn: pause.fromOn, toOn: pause.toOn, reason: blankToNull(pause.reason) }]
      : [],
    removedIds: draft.removedIds,
  };
}

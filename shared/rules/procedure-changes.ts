/**
 * Everything that the owner changed in how the program runs, from whatever tab keeps it, as one dated list: what, from
 * which value to which, why, since when, from which talk. Charts of time mark these days.
 */
import type { Break } from '../tables/breaks.ts';
import type { Cadence } from '../tables/cadences.ts';
import type { PairingChange } from '../tables/pairing-changes.ts';
import type { Pairing } from '../tables/pairings.ts';
import type { ProcedureChange } from '../tables/procedure-changes.ts';
import type { Program } from '../tables/program.ts';

export type ChangedTerm =
  | 'cadence'
  | 'period'
  | 'hours'
  | 'paused'
  | 'resumed'
  | 'reopened'
  | 'ended'
  | 'completed'
  | 'break'
  | 'mentor'
  | 'procedure';

export interface ChangeEntry {
  /** Of the row that keeps it, with the term. */
  key: string;
  term: ChangedTerm;
  /** `YYYY-MM-DD`: since when. */
  on: string;
  /** Null: everybody. */
  pairingId: string | null;
  pairingLabel: string | null;
  /** Days, hours or a day, by the term; null where there is none. */
  before: string | number | null;
  after: string | number | null;
  /** In the owner's words; of a free change only. */
  what: string | null;
  why: string | null;
  talkId: string | null;
  /** It holds from a later day on. */
  isPlanned: boolean;
}

export interface ChangeFacts {
  program: Pick<Program, 'cadenceDays'>;
  pairings: readonly Pairing[];
  pairingChanges: readonly PairingChange[];
  cadences: readonly Cadence[];
  breaks: readonly Break[];
  procedureChanges: readonly ProcedureChange[];
}

type Bare = Omit<ChangeEntry, 'isPlanned'>;

/** All changes as seen on a day, the latest first. */
export function toChanges(facts: ChangeFacts, todayOn: string): ChangeEntry[] {
  const all: Bare[] = [
    ...facts.pairingChanges.flatMap(fromPairingChange),
    ...fromCadences(facts),
    // A pause and the gap before a reopening are told by the change itself.
    ...facts.breaks
      .filter(({ kind }) => kind === 'break' || kind === null)
      .map((row): Bare => ({
        ...toBase(row.id, 'break', row.fromOn, row),
        ...{ after: row.toOn, why: row.reason, pairingLabel: row.pairingLabel ?? row.personName },
      })),
    ...facts.pairings
      .filter(({ continuesId }) => continuesId !== null)
      .map((row): Bare => ({
        ...toBase(row.id, 'mentor', row.startsOn, {
          pairingId: row.id,
          pairingLabel: row.label,
          talkId: null,
        }),
        why: row.why,
      })),
    ...facts.procedureChanges.map((row): Bare => ({
      ...toBase(row.id, 'procedure', row.fromOn, row),
      ...{ what: row.what, why: row.why },
    })),
  ];
  return all
    .map((entry) => ({ ...entry, isPlanned: entry.on > todayOn }))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.key < b.key ? -1 : 1));
}

const toBase = (
  id: string,
  term: ChangedTerm,
  on: string,
  { pairingId, pairingLabel, talkId }: Pick<Bare, 'pairingId' | 'pairingLabel' | 'talkId'>,
): Bare => ({
  ...{ key: `${id} ${term}`, term, on, pairingId, pairingLabel, talkId },
  ...{ before: null, after: null, what: null, why: null },
});

/** One row may change the period and the hours. */
function fromPairingChange(row: PairingChange): Bare[] {
  const toEntry = (term: ChangedTerm, before: Bare['before'], after: Bare['after']): Bare => ({
    ...toBase(row.id, term, row.changedOn, row),
    ...{ before, after, why: row.reason },
  });
  const { endsOnBefore, endsOnAfter, minimumHoursBefore, minimumHoursAfter } = row;
  const entries: Bare[] = [];
  if (row.change !== 'terms' && row.change !== 'extended') entries.push(toEntry(row.change, null, null));
  if (row.change === 'extended' || (row.change === 'terms' && endsOnBefore !== endsOnAfter))
    entries.push(toEntry('period', endsOnBefore, endsOnAfter));
  if (minimumHoursBefore !== minimumHoursAfter)
    entries.push(toEntry('hours', minimumHoursBefore, minimumHoursAfter));
  return entries;
}

/** Cadences with the one before: the pairing's own, else the program's. */
function fromCadences({ cadences, pairings, program }: ChangeFacts): Bare[] {
  return [...cadences]
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
    .map((row, index, sorted): Bare => {
      const earlier = sorted.slice(0, index).filter(({ pairingId }) => pairingId === row.pairingId);
      const pairing = pairings.find(({ id }) => id === row.pairingId);
      return {
        ...toBase(row.id, 'cadence', row.fromOn, row),
        before: earlier[earlier.length - 1]?.cadenceDays ?? pairing?.cadenceDays ?? program.cadenceDays,
        ...{ after: row.cadenceDays, why: row.why },
      };
    });
}

/** A mark on a chart of time: its number is the one in the list beside it. */
export interface ChangeMark {
  number: number;
  on: string;
  keys: string[];
}

/**
 * The marks of a chart from a day to a day, both included; changes of one day are one mark. Of everybody's changes and,
 * where `pairingId` is given, that pairing's; else of all. Planned changes have no mark.
 */
export function toChangeMarks(
  changes: readonly ChangeEntry[],
  { fromOn, toOn, pairingId }: { fromOn: string; toOn: string; pairingId?: string },
): ChangeMark[] {
  const shown = changes.filter(
    (entry) =>
      !entry.isPlanned &&
      entry.on >= fromOn &&
      entry.on <= toOn &&
      (pairingId === undefined || entry.pairingId === null || entry.pairingId === pairingId),
  );
  const days = [...new Set(shown.map(({ on }) => on))].sort();
  return days.map((on, index) => ({
    ...{ number: index + 1, on },
    keys: shown.filter((entry) => entry.on === on).map(({ key }) => key),
  }));
}

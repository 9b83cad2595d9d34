/**
 * What Program says beside the homes of a running program: for each home that has a fact, what is read of the ledger
 * and what is told. A new one is a line in `HomeFacts` (program-api.ts) and a line here. All is read in one go.
 */
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import type { HomeFacts } from './program-api.ts';

interface HomeReader<F> {
  readonly wants: readonly Want[];
  /** `todayOn` is `YYYY-MM-DD` in the program's zone. */
  read(ledger: Ledger, todayOn: string): F;
}

const READERS: { readonly [N in keyof HomeFacts]: HomeReader<HomeFacts[N]> } = {
  terms: {
    wants: [
      { table: 'program', rows: 'all' },
      { table: 'cadences', rows: 'all', columns: ['id'] },
      { table: 'pairingChanges', rows: 'all', columns: ['id'] },
    ],
    read: (ledger) => ({
      cadenceDays: ledger.program?.cadenceDays ?? null,
      meetingMinutes: ledger.program?.meetingMinutes ?? null,
      changes:
        ledger.rows('cadences', ['id']).records.length + ledger.rows('pairingChanges', ['id']).records.length,
    }),
  },
};

export const HOME_WANTS: readonly Want[] = Object.values(READERS).flatMap(({ wants }) => wants);

/** The facts of every home that has one. */
export const toHomeFacts = (ledger: Ledger, todayOn: string): HomeFacts =>
  Object.fromEntries(
    Object.entries(READERS).map(([name, { read }]) => [name, read(ledger, todayOn)]),
  ) as unknown as HomeFacts;

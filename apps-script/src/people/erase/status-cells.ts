/** What erasing says of the person and their pairings: they have left, and nothing of theirs goes on. */
import type { Person } from '../../../../shared/tables/people.ts';
import type { OwnerContext } from '../../calls/answer.ts';
import type { Ledger } from '../../ledger/open-ledger.ts';
import type { Written } from '../../ledger/settle.ts';
import { toTodayOn } from '../../ledger/today-on.ts';
import { isOpenPairing } from '../read-people.ts';
import type { ErasePlan } from './erase-plan.ts';

export type StatusCells = Written & Required<Pick<Written, 'cells'>>;

/** They have left, and no pairing of theirs goes on. */
export function toStatusCells(
  { platform }: OwnerContext,
  ledger: Ledger,
  person: Person,
  plan: ErasePlan,
): StatusCells[] {
  const todayOn = toTodayOn(ledger, platform.clock.nowMs());
  const people = ledger.rows('people');
  const row = people.rowIndexes[people.records.findIndex(({ id }) => id === person.id)]!;
  const pairings = ledger.rows('pairings');
  const own = { id: person.id, rowIndex: row };
  const ended = pairings.records.flatMap((pairing, index) => {
    const at = { id: pairing.id, rowIndex: pairings.rowIndexes[index]! };
    if (!plan.pairingRows.includes(at.rowIndex) || !isOpenPairing(pairing)) return [];
    const isCut = pairing.startsOn <= todayOn && (pairing.endsOn ?? todayOn) >= todayOn;
    return [
      { ...at, column: 'status', value: 'ended-early' },
      ...(isCut ? [{ ...at, column: 'endsOn', value: todayOn }] : []),
    ];
  });
  return [
    {
      table: 'people',
      cells: [
        { ...own, column: 'status', value: 'left' },
        ...(person.leftOn === null ? [{ ...own, column: 'leftOn', value: todayOn }] : []),
      ],
    },
    { table: 'pairings', cells: ended },
  ];
}

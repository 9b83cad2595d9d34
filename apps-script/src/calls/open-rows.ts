/**
 * Opens the tabs of a dialog with all their rows. Rows that the owner typed without an id get one first, since
 * everything else refers to rows by id.
 */
import type { TableName } from '../../../shared/tables/registry.ts';
import type { Program } from '../../../shared/tables/program.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { orElse, Refusal, type OwnerContext } from './answer.ts';
import { openWithIds } from './missing-ids.ts';
import { toTakeBackHint } from './rows/journal.ts';
import { readSettledHint } from './rows/settle-hint.ts';
import { WRITE_WANTS } from './rows/write-rows.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { catalogs } from '../words.ts';
import type { DialogView } from './dialog-view.ts';

export interface OpenRows {
  ledger: Ledger;
  program: Program;
  todayOn: string;
}

/** Program, People and the given tabs. Throws a refusal without a readable program. */
export function openRows(context: OwnerContext, names: readonly TableName[], isWrite = false): OpenRows {
  const { platform } = context;
  const wants: readonly Want[] = [
    ...(['program', 'people', ...names] as const).map((table): Want => ({ table, rows: 'all' })),
    ...(isWrite ? WRITE_WANTS : []),
  ];
  const ledger = openWithIds(context, wants);
  const { program, issues } = ledger;
  if (!program) {
    throw new Refusal(catalogs[context.language].script.failures.notReady, { issues, needsSetUp: true });
  }
  return { ledger, program, todayOn: toTodayOn(ledger, platform.clock.nowMs()) };
}

/** What every dialog shows around its own rows; read after them, so that their issues are told. */
export function toDialogView(
  { platform, state }: OwnerContext,
  { ledger, program, todayOn }: OpenRows,
): DialogView {
  const people = ledger.rows('people').records.filter(({ status }) => status === 'active');
  return {
    language: program.language,
    todayOn,
    program,
    people,
    issues: ledger.issues,
    takeBack: orElse(platform, toTakeBackHint(state.raw), () => readSettledHint(platform)),
  };
}

/** Reads what the Measures dialog shows. Tabs that came later are asked for only where they are. */
import { toProblemState } from '../../../shared/rules/practices/problem-rows.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { answer, orElse, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { openRows, toDialogView, type OpenRows } from '../calls/open-rows.ts';
import type { Platform } from '../platform/ports.ts';
import { toTabChoices } from '../records/imports-read.ts';
import { toProgramMarks } from './program-marks.ts';
import type { MeasuresView } from './measures-api.ts';

const TABLES = ['pairings', 'problems', 'salesImports'] as const;
const LATER = ['measures', 'measureMembers', 'measureFigures'] as const;
/** Told beside the measure, where the ledger has it. */
const BESIDE = ['procedureChanges'] as const;

export const getMeasures = (platform: Platform): Answer<MeasuresView> =>
  answer(platform, (context) => readMeasures(context));

/** The view as it is now. */
export const readMeasures = (context: OwnerContext): MeasuresView => toView(context, openMeasures(context));

/** Opens the tabs of the measures; for a write all of them are asked for, so that a missing one is told. */
export function openMeasures(context: OwnerContext, isWrite = false): OpenRows {
  const isThere = (table: TableName): boolean => context.state.layout[table] !== undefined;
  const later: readonly TableName[] = [
    ...(isWrite ? LATER : LATER.filter(isThere)),
    ...BESIDE.filter(isThere),
  ];
  return openRows(context, [...TABLES, ...later], isWrite);
}

function toView(context: OwnerContext, open: OpenRows): MeasuresView {
  const { platform, settings } = context;
  const { ledger } = open;
  const mentees = ledger
    .rows('pairings')
    .records.flatMap(({ menteeId, status }) =>
      status === 'planned' || status === 'active' || status === 'paused' ? [menteeId] : [],
    );
  return {
    ...toDialogView(context, open),
    measures: ledger.rows('measures').records,
    members: ledger.rows('measureMembers').records,
    figures: ledger.rows('measureFigures').records,
    everybody: ledger
      .rows('people')
      .records.map(({ id, name, status }) => ({ id, name, hasLeft: status === 'left' })),
    menteeIds: [...new Set(mentees)],
    proposedTitle: toProblemState(ledger.rows('problems').records).current?.measure ?? null,
    marks: toProgramMarks(ledger),
    hasRecords: ledger.rows('salesImports').records.some(({ state }) => state === 'done'),
    // Only a choice of where to read from: without it the rest is still true.
    tabs: orElse(platform, [], () => toTabChoices(platform.sheets.readFacts(settings.spreadsheetId), ledger)),
  };
}

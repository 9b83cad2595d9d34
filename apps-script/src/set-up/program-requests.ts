/** What set-up writes of the program's own row and of itself: the row that is there is corrected, never doubled. */
import type { Language } from '../../../shared/tables/program.ts';
import { isBlankCell } from '../ledger/codec.ts';
import { toNewId } from '../ledger/new-ids.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toAppendRequests, toAuditLines, toCellRequest, toTopRequests } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';
import { catalogs } from '../words.ts';
import { toProgramFields, toProgramRow } from './answers.ts';
import type { SetUpPlan } from './plan.ts';
import type { SetUpAnswers } from './set-up-api.ts';

/** The ledger as it will be. */
type After = Pick<Ledger, 'layout' | 'troubles' | 'setting'>;

/** The program's row: a new one, or the answers in the one that runs. */
export function toProgramRequests(
  platform: Platform,
  before: Ledger,
  after: After,
  answers: SetUpAnswers,
): BatchRequest[] {
  const { program } = before;
  // A row that cannot be read is corrected: a second program beside it would count in its place.
  const damaged = program
    ? undefined
    : before.issues.find(({ code, table, place }) => isCell(code, table, place));
  if (damaged?.cell) {
    const { rowIndex } = damaged.cell;
    const fields = { ...toProgramFields(answers), status: 'active' };
    return Object.entries(fields).flatMap(([name, value]) =>
      toCellRequest(after, 'program', rowIndex, name, value),
    );
  }
  if (!program) {
    const { byId, rowsWithoutId, records } = before.rows('program');
    const id = toNewId('program', platform.ids.newRandom, new Set(byId.keys()));
    const row = toProgramRow(answers, id, platform.session.ownerEmail());
    const [without] = rowsWithoutId;
    // The program's own row that has only lost its id.
    if (without !== undefined)
      return Object.entries({ ...toProgramFields(answers), id, status: 'active' }).flatMap(([name, value]) =>
        toCellRequest(after, 'program', without, name, value),
      );
    // A row that nobody can read, since a column of it is gone or in doubt, is the program's own.
    const { raw, layout } = before;
    const cells = Object.values(raw.program?.columns ?? {});
    const held = Math.min(
      ...cells.map((column) => column.findIndex((cell) => !isBlankCell(cell))).filter((at) => at >= 0),
    );
    if (records.length === 0 && Number.isFinite(held)) {
      if (layout.program!.doubts.length > 0) return [];
      const fields = {
        ...toProgramFields(answers),
        status: 'active',
        ...(raw.program!.columns['id'] ? {} : { id }),
      };
      return Object.entries(fields).flatMap(([name, value]) =>
        toCellRequest(after, 'program', raw.program!.firstRow + held, name, value),
      );
    }
    return toAppendRequests(after, 'program', [row]);
  }
  const rows = before.rows('program');
  const index = rows.records.findIndex(({ id }) => id === program.id);
  // As it is written: a zone that is none is corrected, though another one is used meanwhile.
  const written = rows.records[index]!;
  const rowIndex = rows.rowIndexes[index]!;
  return Object.entries(toProgramFields(answers)).flatMap(([name, value]) =>
    written[name as keyof typeof written] === value
      ? []
      : toCellRequest(after, 'program', rowIndex, name, value),
  );
}

/** A cell of a program row that cannot be read. */
const isCell = (code: string, table: string, place: { row?: number } | undefined): boolean =>
  table === 'program' && place?.row !== undefined && code !== 'rows-above-header';

/** The line of the record that says what was made or repaired. */
export function toAuditRequests(
  platform: Platform,
  after: After,
  plan: SetUpPlan,
  language: Language,
): BatchRequest[] {
  const words = catalogs[language].script.audit;
  const { created, repaired } = plan;
  if (repaired.length > 0) {
    const lines = toAuditLines(platform, after, [
      { action: 'repaired', detail: words.repaired(repaired.length) },
    ]);
    return toTopRequests(after, 'audit', lines);
  }
  if (created.length === 0) return [];
  return toTopRequests(
    after,
    'audit',
    toAuditLines(platform, after, [{ action: 'set-up', detail: words.setUp(created.length) }]),
  );
}

/**
 * The edits of an erasure as requests of one batch. All are written as the text they are, never as if typed. Only where
 * a tab has very many cells with nothing but the name (a rep's orders) one replacement of whole cells stands for them.
 */
import { toRuns } from '../../calls/rows/row-requests.ts';
import type { BatchRequest, CellData } from '../../platform/sheets-types.ts';
import type { CellEdit } from './erase-plan.ts';

/** Beyond so many cells of one tab that hold the name alone, they go together. */
const MANY_CELLS = 200;

const isKeptFormula = ({ isFormula, text }: CellEdit): boolean => isFormula && text !== '';

type Placed = CellEdit & { rowIndex: number };

/** Requests for texts, then for notes; neighbors in one column together. */
export function toEditRequests(
  edits: readonly CellEdit[],
  person: { name: string },
  replacement: string,
): BatchRequest[] {
  const isWhole = (edit: CellEdit): boolean =>
    edit.from.toLowerCase() === person.name.toLowerCase() &&
    edit.text === replacement &&
    !edit.isFormula &&
    person.name.includes(' ');
  const counts = new Map<number, number>();
  for (const edit of edits.filter(isWhole)) counts.set(edit.sheetId, (counts.get(edit.sheetId) ?? 0) + 1);
  const together = new Set([...counts].filter(([, count]) => count > MANY_CELLS).map(([sheetId]) => sheetId));
  const texts = edits.filter((edit) => edit.text !== null && !(together.has(edit.sheetId) && isWhole(edit)));
  return [
    ...toColumnRequests(
      texts.filter((edit) => !isKeptFormula(edit)),
      'userEnteredValue',
      toValue,
    ),
    ...toFormulaRequests(texts.filter(isKeptFormula)),
    ...toColumnRequests(
      edits.filter(({ note }) => note !== null),
      'note',
      ({ note }) => (note ? { note } : {}),
    ),
    ...[...together].map((sheetId): BatchRequest => ({
      findReplace: {
        ...{ find: person.name, replacement, range: { sheetId } },
        ...{ matchCase: false, matchEntireCell: true },
      },
    })),
  ];
}

const toValue = ({ text }: CellEdit): CellData => (text ? { userEnteredValue: { stringValue: text } } : {});

function toFormulaRequests(edits: readonly CellEdit[]): BatchRequest[] {
  return edits.map(({ sheetId, row: rowIndex, column: columnIndex, text }): BatchRequest => {
    const start = { sheetId, rowIndex, columnIndex };
    const values = [{ userEnteredValue: { formulaValue: text ?? '' } }];
    return { updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } };
  });
}

function toColumnRequests(
  edits: readonly CellEdit[],
  fields: string,
  toData: (edit: CellEdit) => CellData,
): BatchRequest[] {
  const columns = new Map<string, Placed[]>();
  for (const edit of edits) {
    const key = `${edit.sheetId}/${edit.column}`;
    const column = columns.get(key);
    const placed = { ...edit, rowIndex: edit.row };
    if (column) column.push(placed);
    else columns.set(key, [placed]);
  }
  return [...columns.values()].flatMap((column) =>
    toRuns(column).map((run): BatchRequest => {
      const { sheetId, rowIndex, column: columnIndex } = run[0]!;
      const rows = run.map((edit) => ({ values: [toData(edit)] }));
      return { updateCells: { start: { sheetId, rowIndex, columnIndex }, rows, fields } };
    }),
  );
}

/**
 * What would put each doubtful place right, with a sentence to see before: marks go where the headings read, headings
 * are written back, a header row is restored. Pure; a place that only a person can decide has no mend.
 */
import { catalogs } from '../words.ts';
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { foldHeading, type ColumnDoubt } from '../ledger/columns.ts';
import { METADATA_KEY, toColumnValue, toHeaderValue } from '../ledger/identity.ts';
import { toKnownHeadings, type Layout, type TableLayout } from '../ledger/layout.ts';
import type { Learned, TableTrouble } from '../ledger/learn-ledger.ts';
import { toLetters } from '../ledger/letters.ts';
import { isMendable, toColumnKey, toRowsKey, toTableKey } from '../ledger/mend-keys.ts';
import { headerOf, headerWordsOf } from '../ledger/words.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';
import { toColumnMetadata, toHeaderCell, toHeaderMetadata, toTabMetadata } from '../ledger/table-requests.ts';

export interface Mend {
  /** Names the place; the issue of that place bears it too. */
  key: string;
  table: TableName;
  /** What will be done, to be read before. */
  sentence: string;
  requests: BatchRequest[];
}

/** All mends of what is in doubt. `kept` tells how the owner had worded headings. */
export function planMends(learned: Learned, kept: Layout, language: Language): Mend[] {
  return tableNames.flatMap((table) => {
    const layout = learned.layout[table];
    if (layout) {
      const above = learned.rowAbove[table];
      return [
        ...layout.doubts.filter(isMendable).map((doubt) => toColumnMend(table, layout, doubt, language)),
        ...(above === undefined ? [] : [toRowsMend(table, layout, above, language)]),
      ];
    }
    return toTableMend(table, learned, kept, language);
  });
}

const forget = (metadataValue: string): BatchRequest => ({
  deleteDeveloperMetadata: {
    dataFilter: { developerMetadataLookup: { metadataKey: METADATA_KEY, metadataValue } },
  },
});

const moveColumnMark = (table: TableName, name: string, sheetId: number, index: number): BatchRequest[] => [
  forget(toColumnValue(table, name)),
  toColumnMetadata(table, name, sheetId, index),
];

function toColumnMend(table: TableName, layout: TableLayout, doubt: ColumnDoubt, language: Language): Mend {
  const words = catalogs[language].script.mend;
  const { sheetId, headerRow, title } = layout;
  const { column, read, marked } = doubt;
  const heading = headerOf(language, table, column);
  const base = { key: toColumnKey(table, column), table };
  if (read !== null) {
    const shown = layout.headers[read] ?? heading;
    const sentence = words.takeColumn(shown, title, toLetters(read));
    return { ...base, sentence, requests: moveColumnMark(table, column, sheetId, read) };
  }
  const sentence = words.writeHeading(heading, title, toLetters(marked ?? 0));
  const start = { sheetId, rowIndex: headerRow, columnIndex: marked ?? 0 };
  const rows = [{ values: [toHeaderCell(table, column, language)] }];
  return {
    ...base,
    sentence,
    requests: [{ updateCells: { start, rows, fields: 'userEnteredValue,userEnteredFormat,note' } }],
  };
}

/** The header row goes above the rows that stand above it. */
function toRowsMend(table: TableName, layout: TableLayout, above: number, language: Language): Mend {
  const { sheetId, headerRow, title } = layout;
  const source = { sheetId, dimension: 'ROWS', startIndex: headerRow, endIndex: headerRow + 1 } as const;
  const properties = { sheetId, gridProperties: { frozenRowCount: above + 1 } };
  return {
    ...{ key: toRowsKey(table), table },
    sentence: catalogs[language].script.mend.raiseHeader(title, above + 1),
    requests: [
      { moveDimension: { source, destinationIndex: above } },
      { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } },
    ],
  };
}

function toTableMend(table: TableName, learned: Learned, kept: Layout, language: Language): Mend[] {
  const trouble = learned.troubles[table];
  if (trouble?.code === 'header-missing') return toHeaderMend(table, trouble, learned, kept, language);
  if (trouble?.code !== 'tab-missing' || !trouble.lookAlike) return [];
  const { sheet, headerRow } = trouble.lookAlike;
  const { sheetId, title } = sheet;
  return [
    {
      key: toTableKey(table),
      table,
      sentence: catalogs[language].script.mend.takeTab(title),
      requests: [
        toTabMetadata(table, sheetId),
        forget(toHeaderValue(table)),
        toHeaderMetadata(table, sheetId, headerRow),
        ...toReadColumns(table, trouble.lookAlike.headers).flatMap(([name, index]) =>
          moveColumnMark(table, name, sheetId, index),
        ),
      ],
    },
  ];
}

/** Columns whose heading stands exactly once in a row. */
export function toReadColumns(table: TableName, headers: readonly string[]): [name: string, index: number][] {
  const texts = headers.map(foldHeading);
  return Object.keys(tableOf(table).columns).flatMap((name): [string, number][] => {
    const words = headerWordsOf(table, name).map(foldHeading);
    const found = texts.flatMap((text, index) => (words.includes(text) ? [index] : []));
    return found.length === 1 ? [[name, found[0]!]] : [];
  });
}

function toHeaderMend(
  table: TableName,
  { sheet, row, isBlank }: Extract<TableTrouble, { code: 'header-missing' }>,
  { claims }: Learned,
  kept: Layout,
  language: Language,
): Mend[] {
  const words = catalogs[language].script.mend;
  const { sheetId, title, frozenRowCount } = sheet;
  const known = kept[table]?.sheetId === sheetId ? toKnownHeadings(kept[table]) : {};
  const places = Object.keys(tableOf(table).columns).flatMap((name) => {
    const marks = (claims[table].columns[name] ?? []).filter((mark) => mark.sheetId === sheetId);
    return marks.length === 1 ? [{ name, index: marks[0]!.index }] : [];
  });
  // Without marks nobody knows which column is which.
  if (places.length === 0) return [];
  const headerRow = isBlank ? row : 0;
  const range = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 } as const;
  const frozen = { sheetId, gridProperties: { frozenRowCount } };
  const insert: BatchRequest[] = [
    { insertDimension: { range, inheritFromBefore: false } },
    { updateSheetProperties: { properties: frozen, fields: 'gridProperties.frozenRowCount' } },
  ];
  return [
    {
      key: toTableKey(table),
      table,
      sentence: isBlank ? words.writeHeader(title, row + 1) : words.insertHeader(title),
      requests: [
        ...(isBlank ? [] : insert),
        ...places.map(({ name, index }): BatchRequest => {
          const cell = toHeaderCell(table, name, language);
          const own =
            known[name] === undefined ? cell : { ...cell, userEnteredValue: { stringValue: known[name] } };
          const start = { sheetId, rowIndex: headerRow, columnIndex: index };
          const fields = 'userEnteredValue,userEnteredFormat,note';
          return { updateCells: { start, rows: [{ values: [own] }], fields } };
        }),
        forget(toHeaderValue(table)),
        toHeaderMetadata(table, sheetId, headerRow),
      ],
    },
  ];
}

/**
 * Which cells change when a person is erased, and to what: texts by or about them are emptied, their name and address
 * replaced wherever they stand. Works on what was entered, not on rows that read well, so that a damaged row keeps
 * nothing of them. Pure.
 */
import type { Person } from '../../../../shared/tables/people.ts';
import type { TableLayout } from '../../ledger/layout.ts';
import type { Ledger } from '../../ledger/open-ledger.ts';
import type { EnteredCell } from '../../platform/sheets-types.ts';
import { erasedRows, PERSON_COLUMNS, type ErasedRows } from './emptied-columns.ts';
import { toCellRules } from './cell-rules.ts';
import { replaceInFormula, toLoneWords, toMentions, toNameWords, type Mentions } from './mentions.ts';
import { toTablePlaces, type TablePlace } from './places.ts';

export interface CellEdit {
  sheetId: number;
  row: number;
  column: number;
  kind: 'emptied' | 'replaced';
  /** As it was. */
  from: string;
  /** `null`: as it was. */
  text: string | null;
  isFormula: boolean;
  note: string | null;
}

export interface ErasePlan {
  edits: CellEdit[];
  /** Rows of pairings that are theirs, zero-based. */
  pairingRows: number[];
  words: { word: string; cells: number; isShared: boolean }[];
  /** Takes the person out of a text that stands in no cell; `words` alone for one that is to be counted. */
  replace: (text: string) => string;
  /** Words that are names of others as well. */
  sharedWords: ReadonlySet<string>;
  loneWords: readonly (readonly [word: string, mentions: Mentions])[];
}

export interface EraseInput {
  ledger: Pick<Ledger, 'layout'>;
  cells: readonly EnteredCell[];
  person: Pick<Person, 'id' | 'name' | 'email'>;
  others: readonly Pick<Person, 'name' | 'email'>[];
  replacement: string;
  /** Single names that go as well. */
  words: readonly string[];
}

type Row = Map<number, EnteredCell>;

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
const keyOf = ({ sheetId, row, column }: Pick<EnteredCell, 'sheetId' | 'row' | 'column'>): string =>
  `${sheetId}/${row}/${column}`;

/** Plans the erasure. */
export function toErasePlan(input: EraseInput): ErasePlan {
  const { ledger, cells, person, replacement } = input;
  const rowsOf = groupRows(cells);
  const places = toTablePlaces(ledger.layout, cells);
  const own = new Set([fold(person.id), fold(person.name), fold(person.email ?? '')].filter(Boolean));
  const isThem = (cell: EnteredCell | undefined): boolean => cell !== undefined && own.has(fold(cell.text));
  // A name that somebody else bears as well is no witness of who is meant.
  if (input.others.some(({ name }) => fold(name) === fold(person.name))) own.delete(fold(person.name));
  const edits = new Map<string, CellEdit>();
  const empty = (cell: EnteredCell | undefined): void => {
    if (cell)
      edits.set(keyOf(cell), { ...toEdit(cell), kind: 'emptied', text: '', note: cell.note ? '' : null });
  };
  const name = (cell: EnteredCell | undefined, text: string): void => {
    if (cell && cell.text !== text) edits.set(keyOf(cell), { ...toEdit(cell), text, isFormula: false });
  };
  const found = new Set([person.id]);
  const labels = new Map<string, string>();
  const mentions = toMentions(person, input.others, replacement);

  for (const place of places.filter(({ table }) => table === 'people'))
    eraseOwnRow(place, rowsOf, person, { empty, name, replacement });
  const nameOf = toNames(ledger.layout.people, rowsOf, person, replacement);
  let pairingRows: number[] = [];
  for (const { rule, layout } of erasedRows.flatMap((one) =>
    places.filter(({ table }) => table === one.table).map((place) => ({ rule: one, layout: place })),
  )) {
    const at = (row: Row, column: string): EnteredCell | undefined => row.get(layout.columns[column] ?? -1);
    const matched = [...(rowsOf.get(layout.sheetId) ?? [])].filter(
      ([index, row]) => index > layout.headerRow && isOf(rule, (column) => at(row, column), isThem, found),
    );
    if (rule.table === 'pairings' && !layout.isCopy) pairingRows = matched.map(([index]) => index);
    for (const [, row] of matched) {
      const id = at(row, 'id')?.text.trim();
      if (rule.table === 'pairings' && id) {
        labels.set(id, ['mentorId', 'menteeId'].map((side) => nameOf(at(row, side)?.text ?? '')).join(' → '));
      }
      if (id) found.add(id);
      rule.empty.forEach((column) => {
        empty(at(row, column));
      });
      if (rule.byPerson?.some((column) => isThem(at(row, column)))) {
        rule.names?.forEach((column) => {
          name(at(row, column), replacement);
        });
      }
      const label = labels.get(
        rule.table === 'pairings' ? (id ?? '') : (at(row, 'pairingId')?.text.trim() ?? ''),
      );
      if (rule.label && label !== undefined) name(at(row, rule.label), label);
    }
  }

  const ruleOf = toCellRules(places);
  const kept = [...input.others.map((other) => other.name), ...toCustomers(places, rowsOf)];
  const lone = toLoneWords(input.words, replacement, kept);
  const counted = new Map<string, number>();
  const loneOf = toNameWords(person.name)
    .filter((word, index, all) => word.length > 1 && all.indexOf(word) === index)
    .map((word) => [word, toLoneWords([word], '', kept)] as const);
  for (const cell of cells) {
    if (edits.has(keyOf(cell))) continue;
    const rule = ruleOf(cell);
    if (rule.text === 'reference' && isThem(cell)) name(cell, person.id);
    const isText = rule.text === 'text' && !cell.isNumber;
    const within = (one: Mentions, from: string): string =>
      cell.isFormula ? replaceInFormula(from, (each) => one.replace(each)) : one.replace(from);
    const isName = rule.isName && fold(cell.text) === fold(person.name) && own.has(fold(person.name));
    const [text, note] = [
      isName && !cell.isFormula ? replacement : isText ? within(mentions, cell.text) : cell.text,
      mentions.replace(cell.note),
    ];
    const isIn = (one: Mentions) => (isText && within(one, text) !== text) || one.replace(note) !== note;
    if (rule.isFree) {
      for (const [word, one] of loneOf) if (isIn(one)) counted.set(word, (counted.get(word) ?? 0) + 1);
    }
    const after = {
      text: rule.isFree && isText ? within(lone, text) : text,
      note: rule.isFree ? lone.replace(note) : note,
    };
    const earlier = edits.get(keyOf(cell)) ?? toEdit(cell);
    if (after.text !== cell.text || after.note !== cell.note) {
      edits.set(keyOf(cell), {
        ...earlier,
        text: after.text === cell.text ? earlier.text : after.text,
        note: after.note === cell.note ? null : after.note,
      });
    }
  }
  const sharedWords: ReadonlySet<string> = new Set(input.others.flatMap((other) => toNameWords(other.name)));
  return {
    edits: [...edits.values()],
    pairingRows,
    replace: (text) => lone.replace(mentions.replace(text)),
    loneWords: loneOf,
    sharedWords,
    words: [...counted].map(([word, count]) => ({ word, cells: count, isShared: sharedWords.has(word) })),
  };
}

const toEdit = ({ sheetId, row, column, text: from, isFormula }: EnteredCell): CellEdit => ({
  ...{ sheetId, row, column, from, isFormula },
  ...{ kind: 'replaced', text: null, note: null },
});

function groupRows(cells: readonly EnteredCell[]): Map<number, Map<number, Row>> {
  const sheets = new Map<number, Map<number, Row>>();
  for (const cell of cells) {
    const rows = sheets.get(cell.sheetId) ?? new Map<number, Row>();
    const row = rows.get(cell.row) ?? new Map<number, EnteredCell>();
    sheets.set(cell.sheetId, rows.set(cell.row, row.set(cell.column, cell)));
  }
  return sheets;
}

function isOf(
  rule: ErasedRows,
  at: (column: string) => EnteredCell | undefined,
  isThem: (cell: EnteredCell | undefined) => boolean,
  found: ReadonlySet<string>,
): boolean {
  return (
    (rule.byPerson?.some((column) => isThem(at(column))) ?? false) ||
    (rule.byPairing !== undefined && found.has(at(rule.byPairing)?.text.trim() ?? '')) ||
    (rule.byRow !== undefined && found.has(at(rule.byRow)?.text.trim() ?? ''))
  );
}

/** Everything in the person's row but id, role and status; what the owner keeps there in columns of their own too. */
function eraseOwnRow(
  layout: TablePlace,
  rowsOf: ReadonlyMap<number, Map<number, Row>>,
  person: Pick<Person, 'id'>,
  to: {
    empty: (cell: EnteredCell | undefined) => void;
    name: (cell: EnteredCell | undefined, text: string) => void;
    replacement: string;
  },
): void {
  const column = (name: string): number => layout.columns[name] ?? -1;
  const ours = new Set(Object.values(layout.columns));
  const going = new Set<number>(PERSON_COLUMNS.map(column));
  for (const [index, row] of rowsOf.get(layout.sheetId) ?? []) {
    if (index <= layout.headerRow || row.get(column('id'))?.text.trim() !== person.id) continue;
    for (const [at, cell] of row) {
      if (going.has(at) || !ours.has(at)) to.empty(cell);
      else if (at === column('name')) to.name(cell, to.replacement);
    }
  }
}

function toNames(
  layout: TableLayout | undefined,
  rowsOf: ReadonlyMap<number, Map<number, Row>>,
  person: Pick<Person, 'id' | 'name' | 'email'>,
  replacement: string,
): (raw: string) => string {
  const names = new Map<string, string>();
  for (const row of layout ? (rowsOf.get(layout.sheetId)?.values() ?? []) : []) {
    const id = row.get(layout?.columns['id'] ?? -1)?.text;
    const name = row.get(layout?.columns['name'] ?? -1)?.text;
    if (id && name) names.set(id, name);
  }
  const own = new Set([person.name, person.email ?? ''].map(fold));
  names.set(person.id, replacement);
  return (raw) => (raw !== '' && own.has(fold(raw)) ? replacement : (names.get(raw) ?? raw));
}

/** Names of customers: what a person's single name is a part of there is not theirs. */
function toCustomers(
  places: readonly TablePlace[],
  rowsOf: ReadonlyMap<number, Map<number, Row>>,
): Set<string> {
  const names = new Set<string>();
  for (const { table, sheetId, headerRow, columns } of places) {
    const at = columns['customerName'];
    if (table !== 'orders' || at === undefined) continue;
    for (const [index, row] of rowsOf.get(sheetId) ?? []) {
      const text = index > headerRow ? (row.get(at)?.text.trim() ?? '') : '';
      if (/\s/.test(text)) names.add(text);
    }
  }
  return names;
}

/**
 * Works out all formulas of a workbook after a change, each after those it reads. Formulas that read one another in
 * a circle come to #REF!. A workbook without formulas costs nothing here.
 */
import { type CellValue, isCellError } from '../model/cell.ts';
import type { Draft } from '../model/draft.ts';
import type { CellReference, RangeReference } from './parser-library.ts';
import { createEvaluator, type FormulaPlace } from './evaluate.ts';
import { CIRCULAR } from './formula-errors.ts';

interface Node {
  readonly sheetId: number;
  readonly place: FormulaPlace;
  readonly formula: string;
  readonly before: CellValue | undefined;
  readonly readers: Node[];
  waitsFor: number;
  done: boolean;
}

const collect = (draft: Draft): Node[] => {
  const nodes: Node[] = [];
  for (const sheet of draft.workbook.sheets) {
    sheet.grid.forEachFormula((rowIndex, columnIndex, cell) => {
      nodes.push({
        sheetId: sheet.sheetId,
        place: { title: sheet.properties.title, rowIndex, columnIndex },
        formula: cell.formula!,
        before: cell.value,
        readers: [],
        waitsFor: 0,
        done: false,
      });
    });
  }
  return nodes;
};

const keyOf = (title: string, rowIndex: number, columnIndex: number): string =>
  `${title.toLowerCase()}!${String(rowIndex)},${String(columnIndex)}`;

const isRange = (reference: CellReference | RangeReference): reference is RangeReference =>
  'from' in reference;

const link = (
  nodes: readonly Node[],
  referencesOf: (node: Node) => readonly (CellReference | RangeReference)[],
): void => {
  const byPlace = new Map(
    nodes.map((node) => [keyOf(node.place.title, node.place.rowIndex, node.place.columnIndex), node]),
  );
  const read = (reader: Node, source: Node): void => {
    source.readers.push(reader);
    reader.waitsFor += 1;
  };
  for (const node of nodes) {
    for (const reference of referencesOf(node)) {
      const title = reference.sheet ?? node.place.title;
      if (!isRange(reference)) {
        const source = byPlace.get(keyOf(title, reference.row - 1, reference.col - 1));
        if (source !== undefined) read(node, source);
        continue;
      }
      const { from, to } = reference;
      for (const source of nodes) {
        const { rowIndex, columnIndex } = source.place;
        const inside =
          source.place.title.toLowerCase() === title.toLowerCase() &&
          rowIndex >= from.row - 1 &&
          rowIndex < to.row &&
          columnIndex >= from.col - 1 &&
          columnIndex < to.col;
        if (inside) read(node, source);
      }
    }
  }
};

const same = (one: CellValue | undefined, other: CellValue): boolean =>
  isCellError(one) && isCellError(other)
    ? one.errorType === other.errorType && one.message === other.message
    : one === other;

const store = (draft: Draft, node: Node, value: CellValue): void => {
  node.done = true;
  if (same(node.before, value)) return;
  const { rowIndex, columnIndex } = node.place;
  const { grid } = draft.edit(node.sheetId);
  grid.set(rowIndex, columnIndex, { ...grid.get(rowIndex, columnIndex), value });
};

/** Brings every formula's value up to date in the draft, if anything changed since that was last so. */
export const recalculate = (draft: Draft): void => {
  if (!draft.needsRecalculation) return;
  draft.valuesAreUpToDate();
  const nodes = collect(draft);
  if (nodes.length === 0) return;
  const evaluator = createEvaluator(draft.workbook, draft.surroundings.now());
  link(nodes, (node) => evaluator.references(node.formula, node.place));
  const ready = nodes.filter((node) => node.waitsFor === 0);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    store(draft, node, evaluator.evaluate(node.formula, node.place));
    for (const reader of node.readers) {
      reader.waitsFor -= 1;
      if (reader.waitsFor === 0) ready.push(reader);
    }
  }
  for (const node of nodes) if (!node.done) store(draft, node, CIRCULAR);
};

/**
 * How indexes change when rows or columns are inserted, deleted or moved. Everything that names a place (merges,
 * filters, protections, names, metadata, charts, formulas) goes through these two functions, so that all agree.
 */
export type Axis = 'ROWS' | 'COLUMNS';

export type AxisEdit =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly start: number; readonly end: number }
  /** `to` is counted before the lines are taken out. */
  | { readonly kind: 'move'; readonly start: number; readonly end: number; readonly to: number };

/** Where a line is after the edit; `undefined` when it was deleted. */
export const moveIndex = (edit: AxisEdit, index: number): number | undefined => {
  switch (edit.kind) {
    case 'insert':
      return index >= edit.at ? index + edit.count : index;
    case 'delete':
      if (index < edit.start) return index;
      return index < edit.end ? undefined : index - (edit.end - edit.start);
    case 'move': {
      const { start, end, to } = edit;
      const count = end - start;
      if (index >= start && index < end) return to > start ? index + to - end : index - (start - to);
      if (to > end && index >= end && index < to) return index - count;
      if (to < start && index >= to && index < start) return index + count;
      return index;
    }
  }
};

export interface Span {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/**
 * Where a half-open span is after the edit; an open end stays open; `undefined` when nothing of it is left.
 * Lines inserted inside a span widen it, at its edges they do not. A move that takes an edge line with it takes
 * the edge along.
 */
export const moveSpan = (edit: AxisEdit, span: Span): Span | undefined => {
  const { start, end } = span;
  if (edit.kind === 'move') {
    if (start === undefined && end === undefined) return span;
    const inside =
      (start ?? 0) <= Math.min(edit.start, edit.to) && (end ?? Infinity) >= Math.max(edit.end, edit.to);
    if (inside) return span;
    const first = start === undefined ? undefined : moveIndex(edit, start);
    const last = end === undefined ? undefined : moveIndex(edit, end - 1);
    if (first === undefined || last === undefined) {
      return { start: first, end: last === undefined ? undefined : last + 1 };
    }
    return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
  }
  if (edit.kind === 'insert') {
    return {
      start: start === undefined ? undefined : start >= edit.at ? start + edit.count : start,
      end: end === undefined ? undefined : end > edit.at ? end + edit.count : end,
    };
  }
  const size = edit.end - edit.start;
  const cut = (edge: number): number => (edge <= edit.start ? edge : Math.max(edit.start, edge - size));
  const next: Span = {
    start: start === undefined ? undefined : cut(start),
    end: end === undefined ? undefined : cut(end),
  };
  const wasEmpty = start !== undefined && end !== undefined && start >= end;
  return !wasEmpty && next.end !== undefined && (next.start ?? 0) >= next.end ? undefined : next;
};

/** The lines of an array in their new order; inserted lines are empty. */
export const moveLines = <T>(edit: AxisEdit, lines: readonly (T | undefined)[]): (T | undefined)[] => {
  switch (edit.kind) {
    case 'insert':
      if (edit.at >= lines.length) return [...lines];
      return [
        ...lines.slice(0, edit.at),
        ...new Array<undefined>(edit.count).fill(undefined),
        ...lines.slice(edit.at),
      ];
    case 'delete':
      return [...lines.slice(0, edit.start), ...lines.slice(edit.end)];
    case 'move': {
      const { start, end, to } = edit;
      const padded = [...lines];
      if (padded.length < Math.max(end, to)) padded.length = Math.max(end, to);
      const moved = padded.slice(start, end);
      const at = to > end ? to - (end - start) : to;
      const rest = [...padded.slice(0, start), ...padded.slice(end)];
      return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
    }
  }
};

/** Line properties by index, in their new places. */
export const moveKeys = <T>(edit: AxisEdit, lines: ReadonlyMap<number, T>): ReadonlyMap<number, T> => {
  if (lines.size === 0) return lines;
  const next = new Map<number, T>();
  for (const [index, value] of lines) {
    const moved = moveIndex(edit, index);
    if (moved !== undefined) next.set(moved, value);
  }
  return next;
};

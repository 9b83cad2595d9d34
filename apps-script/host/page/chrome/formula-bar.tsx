/**
 * Name box and formula bar: where the active cell is, and exactly what it holds. Editing here or in the cell is the
 * same edit.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SheetView } from '../../owner-page/protocol.ts';
import { parseRangeName, toCellName, toRangeName } from '../../owner-page/a1.ts';
import { cancelEdit, changeEdit, commitEdit, contentOf, startEdit } from '../grid/edit-commands.ts';
import { clampSelection, toRect } from '../grid/selection.ts';
import { useObservable } from '../state/observable.ts';
import { cellsVersion, editing, say, selection } from '../state/page-state.ts';
import { axesOf } from '../state/sheet-axes.ts';

export function FormulaBar({ sheet }: { sheet: SheetView }) {
  const selected = useObservable(selection);
  const edit = useObservable(editing);
  useObservable(cellsVersion);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = toRangeName(toRect(selected, axesOf(sheet)));
  const text = edit ? edit.text : contentOf(selected.anchor);

  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [text]);

  const goTo = (value: string) => {
    const rect = parseRangeName(value);
    if (!rect) return;
    const wanted = {
      anchor: { row: rect.startRow, column: rect.startColumn },
      head: { row: rect.endRow - 1, column: rect.endColumn - 1 },
      kind: 'cells' as const,
    };
    selection.set(clampSelection(wanted, axesOf(sheet)));
  };

  return (
    <section class="formula-bar" aria-label={say('formula.bar')}>
      <input
        class="name-box"
        aria-label={say('formula.name')}
        value={name}
        spellcheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          goTo(event.currentTarget.value);
          event.currentTarget.blur();
        }}
        onBlur={(event) => (event.currentTarget.value = name)}
      />
      <span class="formula-mark" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        class="formula-field"
        data-keeps-edit
        rows={1}
        spellcheck={false}
        aria-label={say('formula.label', { cell: toCellName(selected.anchor.row, selected.anchor.column) })}
        onFocus={() => (editing.get() ? undefined : startEdit(null, 'caret', true))}
        onInput={(event) => changeEdit(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') cancelEdit();
          else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) void commitEdit(1, 0);
          else if (event.key === 'Tab') void commitEdit(0, event.shiftKey ? -1 : 1);
          else return;
          event.preventDefault();
          event.currentTarget.blur();
          document.querySelector<HTMLTextAreaElement>('.cell-editor')?.focus({ preventScroll: true });
        }}
        onBlur={() => editing.get()?.inBar && void commitEdit()}
      />
    </section>
  );
}

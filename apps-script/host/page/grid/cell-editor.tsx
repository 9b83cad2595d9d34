/**
 * The one text field of the grid. It always has the focus: invisible over the active cell until something is typed,
 * then it is the cell's editor. That way dead keys, input methods, paste and screen readers work as in any field.
 */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { toCellName } from '../../owner-page/a1.ts';
import { activeSheetId, cellsOf, cellsVersion, editing, selection } from '../state/page-state.ts';
import { useObservable } from '../state/observable.ts';
import { cancelEdit, changeEdit, commitEdit, startEdit } from './edit-commands.ts';
import { copySelected, cutSelected, paste } from './clipboard.ts';
import type { Box } from './geometry.ts';
import { handleKey, type KeyHelp } from './keyboard.ts';
import { OptionList } from './option-list.tsx';

interface Props {
  box: Box;
  help: KeyHelp;
  listOpen: boolean;
  closeList(): void;
}

export function CellEditor({ box, help, listOpen, closeList }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useObservable(editing);
  useObservable(cellsVersion);
  const { anchor } = useObservable(selection);
  const sheetId = activeSheetId.get();
  const cells = cellsOf(sheetId);
  const shown = edit !== null && !edit.inBar;
  const validation = cells.validationOf(anchor.row, anchor.column);
  const name =
    `${toCellName(anchor.row, anchor.column)} ${cells.cell(anchor.row, anchor.column)?.text ?? ''}`.trim();

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.value = shown ? edit.text : '';
    if (shown && document.activeElement !== element) element.focus({ preventScroll: true });
    if (shown) element.setSelectionRange(element.value.length, element.value.length);
    fit(element, box, shown);
  }, [shown, edit?.row, edit?.column, edit?.mode]);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (shown && element.value !== edit.text) element.value = edit.text;
    fit(element, box, shown);
  });
  useEffect(() => {
    if (!edit && document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, [edit]);

  const onInput = (event: Event) => {
    const { value } = event.currentTarget as HTMLTextAreaElement;
    if (editing.get()) changeEdit(value);
    else startEdit(value, 'typing');
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing.get()) return;
    event.preventDefault();
    void paste(event.clipboardData?.getData('text/plain') ?? '');
  };

  return (
    <>
      <textarea
        ref={field}
        class={shown ? 'cell-editor is-open' : 'cell-editor'}
        data-testid="cell-editor"
        aria-label={name}
        spellcheck={false}
        autocomplete="off"
        rows={1}
        style={{ left: `${box.left}px`, top: `${box.top}px` }}
        onInput={onInput}
        onKeyDown={(event) => {
          if (listOpen && ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Tab'].includes(event.key)) return;
          if (handleKey(event, help)) event.preventDefault();
        }}
        onCopy={(event) => !editing.get() && copySelected(event)}
        onCut={(event) => !editing.get() && cutSelected(event)}
        onPaste={onPaste}
        onBlur={(event) => {
          const next = event.relatedTarget;
          if (
            editing.get() &&
            !editing.get()?.inBar &&
            !(next instanceof Element && next.closest('[data-keeps-edit]'))
          ) {
            void commitEdit();
          }
        }}
      />
      {validation?.kind === 'list' && (shown || listOpen) ? (
        <OptionList
          options={validation.options}
          typed={shown ? edit.text : ''}
          box={box}
          field={field}
          onChoose={(option) => {
            closeList();
            cancelEdit();
            startEdit(option, 'typing');
            void commitEdit();
          }}
          onClose={() => {
            closeList();
            cancelEdit();
          }}
          onLeave={(rows, columns) => {
            closeList();
            void commitEdit(rows, columns);
          }}
        />
      ) : null}
    </>
  );
}

/** Grows the open editor with its text, up to what a long note needs. */
function fit(element: HTMLTextAreaElement, box: Box, open: boolean): void {
  element.style.width = `${Math.max(box.width, open ? 60 : 0)}px`;
  element.style.height = `${box.height}px`;
  if (!open) return;
  element.style.width = `${Math.min(480, Math.max(box.width, element.scrollWidth + 4, element.value.length > 40 ? 320 : 0))}px`;
  element.style.height = `${Math.min(260, Math.max(box.height, element.scrollHeight + 2))}px`;
}

/**
 * Speaks the active cell as it changes: its name, what it shows, its note. The drawn cells are hidden from screen
 * readers, which would meet four pieces of one table there.
 */
import { toRangeName } from '../../owner-page/a1.ts';
import { useObservable } from '../state/observable.ts';
import { activeSheet, cellsOf, cellsVersion, selection } from '../state/page-state.ts';
import { axesOf } from '../state/sheet-axes.ts';
import { toRect } from './selection.ts';

export function ActiveCellWords() {
  const selected = useObservable(selection);
  useObservable(cellsVersion);
  const sheet = activeSheet();
  if (!sheet) return null;
  const { row, column } = selected.anchor;
  const cell = cellsOf(sheet.sheetId).cell(row, column);
  const words = [toRangeName(toRect(selected, axesOf(sheet))), cell?.text, cell?.note]
    .filter(Boolean)
    .join(', ');
  return (
    <p class="spoken" role="status">
      {words}
    </p>
  );
}

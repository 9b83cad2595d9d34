/**
 * What lies over the cells: the selection, merged cells and charts, in four layers that scroll with their panes. It
 * lets the pointer through, so that the cells below are hit; only charts catch it.
 */
import type { Rect, SheetView } from '../../owner-page/protocol.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { useObservable } from '../state/observable.ts';
import { cellsOf, cellsVersion } from '../state/page-state.ts';
import { toCss } from './columns.ts';
import { HeaderMarks } from './header-marks.tsx';
import { panesOf, toBox, toPaneStyle, type Box } from './geometry.ts';
import { isOneCell, type Axes } from './selection.ts';

interface Props {
  sheet: SheetView;
  axes: Axes;
  rect: Rect;
  anchor: Rect;
}

export function Overlay({ sheet, axes, rect, anchor }: Props) {
  useObservable(cellsVersion);
  const many = !isOneCell(rect) && JSON.stringify(rect) !== JSON.stringify(anchor);
  return (
    <div class="overlay">
      <HeaderMarks axes={axes} rect={rect} />
      {panesOf(axes).map((pane) => {
        const { box, layer } = toPaneStyle(pane, axes);
        return (
          <div key={pane} class={`pane pane-${pane}`} style={box}>
            <div class="layer" style={layer}>
              {sheet.merges.map((merge) => (
                <MergedCell
                  key={JSON.stringify(merge)}
                  sheet={sheet}
                  merge={merge}
                  box={toBox(merge, axes)}
                />
              ))}
              {many ? <div class="selected-range" style={toStyle(toBox(rect, axes))} /> : null}
              <div class="active-cell" style={toStyle(toBox(anchor, axes))} />
              {pane === 'main'
                ? sheet.charts.map((chart) => <ChartFrame key={chart.chartId} chart={chart} axes={axes} />)
                : null}
            </div>
          </div>
        );
      })}
    </div>
  );
}

function toStyle({ left, top, width, height }: Box): Record<string, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

function MergedCell({ sheet, merge, box }: { sheet: SheetView; merge: Rect; box: Box }) {
  const cells = cellsOf(sheet.sheetId);
  const cell = cells.cell(merge.startRow, merge.startColumn);
  const number = cell?.kind === 'number' ? ' is-number' : '';
  return (
    <div
      class={`merged-cell${number}${sheet.hideGridlines ? ' no-lines' : ''}${cell?.note ? ' has-note' : ''}`}
      style={{ ...toStyle(box), ...toCss(cells.styleOf(merge.startRow, merge.startColumn)) }}
    >
      <span class="cell-text">{cell?.text ?? ''}</span>
    </div>
  );
}

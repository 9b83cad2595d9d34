/** Marks the headers of the selected rows and columns; drawn over RevoGrid, whose headers redraw only with the outline. */
import type { Rect } from '../../owner-page/protocol.ts';
import { useObservable } from '../state/observable.ts';
import { selection } from '../state/page-state.ts';
import { toBox } from './geometry.ts';
import { headerPx, rowHeaderPx } from './revo-host.ts';
import type { Axes } from './selection.ts';

export function HeaderMarks({ axes, rect }: { axes: Axes; rect: Rect }) {
  const { kind } = useObservable(selection);
  const box = toBox(rect, axes);
  const { frozenPx: frozenX } = axes.columns;
  const { frozenPx: frozenY } = axes.rows;
  const columnMark = `header-mark${kind === 'columns' || kind === 'all' ? ' is-whole' : ''}`;
  const rowMark = `header-mark${kind === 'rows' || kind === 'all' ? ' is-whole' : ''}`;
  const across = { left: `${box.left}px`, width: `${box.width}px` };
  const down = { top: `${box.top}px`, height: `${box.height}px` };
  return (
    <>
      <div
        class="header-strip is-columns"
        style={{ left: `${rowHeaderPx}px`, top: '0', width: `${frozenX}px`, height: `${headerPx}px` }}
      >
        <div class={columnMark} style={across} />
      </div>
      <div
        class="header-strip is-columns"
        style={{ left: `${rowHeaderPx + frozenX}px`, top: '0', right: '0', height: `${headerPx}px` }}
      >
        <div
          class={columnMark}
          style={{ ...across, transform: `translateX(calc(${-frozenX}px - var(--scroll-x)))` }}
        />
      </div>
      <div
        class="header-strip is-rows"
        style={{ left: '0', top: `${headerPx}px`, width: `${rowHeaderPx}px`, height: `${frozenY}px` }}
      >
        <div class={rowMark} style={down} />
      </div>
      <div
        class="header-strip is-rows"
        style={{ left: '0', top: `${headerPx + frozenY}px`, width: `${rowHeaderPx}px`, bottom: '0' }}
      >
        <div
          class={rowMark}
          style={{ ...down, transform: `translateY(calc(${-frozenY}px - var(--scroll-y)))` }}
        />
      </div>
    </>
  );
}

/**
 * The funnel: shares against group sizes, with the bands of chance around everybody's share, those of the verdicts.
 * They begin where enough customers are there to tell. Limits are told apart by line, not by color.
 */
import type { ExemplarPicture } from '../../../shared/rules/exemplar/picture.ts';
import type { PictureProps } from './interval-picture.tsx';
import { toPercent } from './percent.ts';

export interface FunnelPictureProps extends PictureProps {
  words: { inner: string; outer: string; customers: string };
}

const WIDTH = 440;
const HEIGHT = 276;
const LEFT = 48;
const RIGHT = 428;
const TOP = 12;
const BOTTOM = 226;

type Limit = 'lowerInner' | 'upperInner' | 'lowerOuter' | 'upperOuter';

export function FunnelPicture({ picture, toName, title, description, overall, words }: FunnelPictureProps) {
  const largest = Math.max(1, ...[...picture.bands, ...picture.dots].map(({ total }) => total));
  const xOf = (total: number): number => LEFT + ((RIGHT - LEFT) * total) / largest;
  const yOf = (share: number): number => BOTTOM - (BOTTOM - TOP) * share;
  const path = (name: Limit): string =>
    picture.bands
      .map((limits) => `${xOf(limits.total).toFixed(1)},${yOf(limits[name]).toFixed(1)}`)
      .join(' ');
  const back = [...picture.bands].reverse();
  const band = `${path('upperInner')} ${back
    .map((limits) => `${xOf(limits.total).toFixed(1)},${yOf(limits.lowerInner).toFixed(1)}`)
    .join(' ')}`;
  return (
    <figure class="picture">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={LEFT} x2={RIGHT} y1={yOf(share)} y2={yOf(share)} />
            <text class="tick" x={LEFT - 8} y={yOf(share) + 4} text-anchor="end">
              {toPercent(share)}
            </text>
          </g>
        ))}
        {toTicks(largest).map((total) => (
          <text key={total} class="tick" x={xOf(total)} y={BOTTOM + 18} text-anchor="middle">
            {total}
          </text>
        ))}
        <text class="note" x={RIGHT} y={BOTTOM + 34} text-anchor="end">
          {words.customers}
        </text>
        <polygon class="band" points={band} />
        <polyline class="limit" points={path('lowerInner')} />
        <polyline class="limit" points={path('upperInner')} />
        <polyline class="limit limit-outer" points={path('lowerOuter')} />
        <polyline class="limit limit-outer" points={path('upperOuter')} />
        <line
          class="overall"
          x1={LEFT}
          x2={RIGHT}
          y1={yOf(picture.overallRate)}
          y2={yOf(picture.overallRate)}
        />
        {toLabels(picture, xOf, yOf, toName).map((label) => (
          <g key={label.personId}>
            <circle class={label.isTooFew ? 'dot dot-open' : 'dot'} cx={label.x} cy={label.y} r={5} />
            {!label.isHidden && (
              <text class="name" x={label.labelX} y={label.labelY} text-anchor={label.anchor}>
                {toName(label.personId)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul class="key">
        <li>
          <span class="key-line key-overall" aria-hidden="true" />
          {`${overall}: ${toPercent(picture.overallRate)}`}
        </li>
        <li>
          <span class="key-line key-inner" aria-hidden="true" />
          {words.inner}
        </li>
        <li>
          <span class="key-line key-outer" aria-hidden="true" />
          {words.outer}
        </li>
      </ul>
    </figure>
  );
}

function toTicks(largest: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => largest / each <= 8) ?? 5000;
  return Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => index * step);
}

interface Label {
  personId: string;
  x: number;
  y: number;
  labelX: number;
  labelY: number;
  anchor: 'start' | 'end';
  /** The name found no free place; it is in the table. */
  isHidden: boolean;
  isTooFew: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 6.8;
const LINE = 13;
/** Where a name may stand, nearest first; farther off it would be read as that of another dot. */
const PLACES = [0, -LINE, LINE].flatMap((dy) =>
  (['start', 'end'] as const).map((anchor) => ({ dy, anchor })),
);

/** Each name at the nearest place where it covers no dot, no other name and no edge. */
function toLabels(
  { dots }: ExemplarPicture,
  xOf: (total: number) => number,
  yOf: (share: number) => number,
  toName: (personId: string) => string,
): Label[] {
  const points = dots.map(({ rate, total }) => ({ x: xOf(total), y: yOf(rate) }));
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return dots.map(({ personId, isTooFew }, index): Label => {
    const { x, y } = points[index]!;
    const width = toName(personId).length * LETTER;
    for (const { dy, anchor } of PLACES) {
      const labelX = anchor === 'start' ? x + 10 : x - 10;
      const left = anchor === 'start' ? labelX : labelX - width;
      const box = { left, right: left + width, top: y + dy - 7, bottom: y + dy + 5 };
      const isInside = box.left > LEFT && box.right < WIDTH && box.top > 0 && box.bottom < BOTTOM;
      if (!isInside || taken.some((other) => isOver(box, other))) continue;
      taken.push(box);
      return { personId, x, y, labelX, labelY: y + dy + 4, anchor, isHidden: false, isTooFew };
    }
    return { personId, x, y, labelX: x, labelY: y, anchor: 'start', isHidden: true, isTooFew };
  });
}

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * The funnel: shares against group sizes, with the limits of chance around everybody's share. Who lies inside the
 * inner limits is what chance gives. Limits are told apart by line, not by color.
 */
import type { ExemplarPicture } from '../../../shared/rules/exemplar/picture.ts';
import type { PictureProps } from './interval-picture.tsx';
import { toPercent } from './percent.ts';

export interface FunnelPictureProps extends PictureProps {
  words: { inner: string; outer: string; customers: string };
}

const WIDTH = 680;
const HEIGHT = 340;
const LEFT = 52;
const RIGHT = 660;
const TOP = 14;
const BOTTOM = 270;

type Limit = 'lower95' | 'upper95' | 'lower998' | 'upper998';

export function FunnelPicture({ picture, toName, title, description, overall, words }: FunnelPictureProps) {
  const largest = Math.max(1, ...picture.funnel.map(({ total }) => total));
  const xOf = (total: number): number => LEFT + ((RIGHT - LEFT) * total) / largest;
  const yOf = (share: number): number => BOTTOM - (BOTTOM - TOP) * share;
  const path = (name: Limit): string =>
    picture.funnel
      .map((limits) => `${xOf(limits.total).toFixed(1)},${yOf(limits[name]).toFixed(1)}`)
      .join(' ');
  const back = [...picture.funnel].reverse();
  const band = `${path('upper95')} ${back
    .map((limits) => `${xOf(limits.total).toFixed(1)},${yOf(limits.lower95).toFixed(1)}`)
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
        <polyline class="limit" points={path('lower95')} />
        <polyline class="limit" points={path('upper95')} />
        <polyline class="limit limit-outer" points={path('lower998')} />
        <polyline class="limit limit-outer" points={path('upper998')} />
        <line
          class="overall"
          x1={LEFT}
          x2={RIGHT}
          y1={yOf(picture.overallRate)}
          y2={yOf(picture.overallRate)}
        />
        {toLabels(picture, xOf, yOf).map(({ personId, x, y, labelY, isLeft, isTooFew }) => (
          <g key={personId}>
            <circle class={isTooFew ? 'dot dot-open' : 'dot'} cx={x} cy={y} r={5} />
            <text class="name" x={isLeft ? x - 9 : x + 9} y={labelY} text-anchor={isLeft ? 'end' : 'start'}>
              {toName(personId)}
            </text>
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
  labelY: number;
  isLeft: boolean;
  isTooFew: boolean;
}

/** A name moves down where another stands already; on the right edge it stands to the left of its dot. */
function toLabels(
  { dots }: ExemplarPicture,
  xOf: (total: number) => number,
  yOf: (share: number) => number,
): Label[] {
  const placed: Label[] = [];
  for (const { personId, rate, total, isTooFew } of [...dots].sort((a, b) => b.rate - a.rate)) {
    const [x, y] = [xOf(total), yOf(rate)];
    const isLeft = x > RIGHT - 110;
    let labelY = y + 4;
    while (placed.some((other) => Math.abs(other.labelY - labelY) < 12 && Math.abs(other.x - x) < 120)) {
      labelY += 12;
    }
    placed.push({ personId, x, y, labelY, isLeft, isTooFew });
  }
  return placed;
}

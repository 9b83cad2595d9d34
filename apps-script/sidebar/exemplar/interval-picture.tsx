/**
 * A dot with its interval for each person, around everybody's share. Names and counts stand beside their line; a
 * hollow dot says that there are too few to tell, so that nothing hangs on color.
 */
import type { ExemplarPicture } from '../../../shared/rules/exemplar/picture.ts';
import { toPercent } from './percent.ts';

export interface PictureProps {
  picture: ExemplarPicture;
  toName: (personId: string) => string;
  title: string;
  /** Said to those who do not see it. */
  description: string;
  /** Words for everybody's share. */
  overall: string;
}

const WIDTH = 440;
const LEFT = 132;
const RIGHT = 372;
const TOP = 38;
const ROW = 26;
/** People drawn; more are in the table. */
const MOST = 40;

const xOf = (share: number): number => LEFT + (RIGHT - LEFT) * share;

const toShort = (name: string): string => (name.length > 18 ? `${name.slice(0, 17)}…` : name);

export function IntervalPicture({ picture, toName, title, description, overall }: PictureProps) {
  const dots = picture.dots.slice(0, MOST);
  const height = TOP + dots.length * ROW + 26;
  const bottom = TOP + dots.length * ROW;
  const x = xOf(picture.overallRate);
  return (
    <figure class="picture">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={description}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={xOf(share)} x2={xOf(share)} y1={TOP - 6} y2={bottom} />
            <text class="tick" x={xOf(share)} y={bottom + 18} text-anchor="middle">
              {toPercent(share)}
            </text>
          </g>
        ))}
        <line class="overall" x1={x} x2={x} y1={TOP - 10} y2={bottom} />
        <text class="note" x={x} y={TOP - 16} text-anchor={picture.overallRate > 0.6 ? 'end' : 'middle'}>
          {`${overall}: ${toPercent(picture.overallRate)}`}
        </text>
        {dots.map(({ personId, rate, lower, upper, successes, total, isTooFew }, index) => {
          const y = TOP + index * ROW + ROW / 2;
          return (
            <g key={personId}>
              <text class="name" x={LEFT - 10} y={y + 4} text-anchor="end">
                {toShort(toName(personId))}
              </text>
              <line class="interval" x1={xOf(lower)} x2={xOf(upper)} y1={y} y2={y} />
              <line class="interval" x1={xOf(lower)} x2={xOf(lower)} y1={y - 4} y2={y + 4} />
              <line class="interval" x1={xOf(upper)} x2={xOf(upper)} y1={y - 4} y2={y + 4} />
              <circle class={isTooFew ? 'dot dot-open' : 'dot'} cx={xOf(rate)} cy={y} r={5} />
              <text class="count" x={RIGHT + 12} y={y + 4}>
                {`${successes} / ${total}`}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

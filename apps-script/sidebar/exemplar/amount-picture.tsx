/**
 * A line of dots for each person, one for each value, with a bar at the average and its figure beside: whoever sees a
 * high average also sees whether one value makes it. Zero is on the scale; nothing hangs on color.
 */
import type { AmountPicture as PictureData } from '../../../shared/rules/exemplar/amount-picture.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toNumberText, toScaleText } from './number-text.ts';

export interface AmountPictureProps {
  picture: PictureData;
  toName: (personId: string) => string;
  title: string;
  /** Said to those who do not see it. */
  description: string;
  words: { value: string; mean: string; overall: string; thinned: string };
  language: Language;
}

const WIDTH = 484;
const LEFT = 132;
const RIGHT = 384;
const TOP = 38;
const ROW = 28;
/** People drawn; more are in the table. */
const MOST = 40;

const toShort = (name: string): string => (name.length > 18 ? `${name.slice(0, 17)}…` : name);

export function AmountPicture({ picture, toName, title, description, words, language }: AmountPictureProps) {
  const { lowest, highest, overallMean } = picture;
  const strips = picture.strips.slice(0, MOST);
  const bottom = TOP + strips.length * ROW;
  const xOf = (value: number): number => LEFT + ((RIGHT - LEFT) * (value - lowest)) / (highest - lowest);
  const overallX = xOf(overallMean);
  const number = (value: number): string => toNumberText(value, language);
  return (
    <figure class="picture">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${bottom + 26}`} role="img" aria-label={description}>
        {toMarks(lowest, highest).map((value) => (
          <g key={value}>
            <line class="grid" x1={xOf(value)} x2={xOf(value)} y1={TOP - 6} y2={bottom} />
            <text class="tick" x={xOf(value)} y={bottom + 18} text-anchor="middle">
              {toScaleText(value, language)}
            </text>
          </g>
        ))}
        <line class="overall" x1={overallX} x2={overallX} y1={TOP - 10} y2={bottom} />
        <text
          class="note"
          x={overallX}
          y={TOP - 16}
          text-anchor={overallX > (LEFT + RIGHT) / 2 ? 'end' : 'start'}
        >
          {`${words.overall}: ${number(overallMean)}`}
        </text>
        {strips.map(({ personId, mean, dots, isTooFew }, index) => {
          const y = TOP + index * ROW + ROW / 2;
          return (
            <g key={personId}>
              <text class="name" x={LEFT - 10} y={y + 4} text-anchor="end">
                {toShort(toName(personId))}
              </text>
              {dots.map((value, place) => (
                <circle key={place} class="value-dot" cx={xOf(value)} cy={y} r={3.5} />
              ))}
              <line
                class={isTooFew ? 'mean mean-open' : 'mean'}
                x1={xOf(mean)}
                x2={xOf(mean)}
                y1={y - 10}
                y2={y + 10}
              />
              <text class="count" x={RIGHT + 12} y={y + 4}>
                {number(mean)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul class="key">
        <li>
          <span class="key-dot" aria-hidden="true" />
          {words.value}
        </li>
        <li>
          <span class="key-mean" aria-hidden="true" />
          {words.mean}
        </li>
        <li>
          <span class="key-line key-overall" aria-hidden="true" />
          {words.overall}
        </li>
      </ul>
      {picture.isThinned && <p class="quiet">{words.thinned}</p>}
    </figure>
  );
}

/** Round values on the scale, at most seven. */
function toMarks(lowest: number, highest: number): number[] {
  const rough = (highest - lowest) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough;
  const first = Math.ceil(lowest / step);
  const last = Math.floor(highest / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

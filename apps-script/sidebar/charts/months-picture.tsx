/** Meetings by month: held as full bars with their count, those that did not take place dashed on top. */
import type { HealthMonth } from '../../../shared/rules/health/months.ts';
import { toNiceTop } from './group-picture.tsx';
import './charts.css';

export interface MonthsPictureProps {
  months: readonly HealthMonth[];
  title: string;
  toMonthText: (monthOn: string) => string;
  /** Said to those who do not see it. */
  description: string;
  legend: { held: string; missed: string };
}

const WIDTH = 470;
const HEIGHT = 190;
const LEFT = 36;
const TOP = 26;
const BOTTOM = 150;

export function MonthsPicture({ months, title, toMonthText, description, legend }: MonthsPictureProps) {
  if (months.every(({ held, missed }) => held + missed === 0)) return null;
  const top = toNiceTop(Math.max(...months.map(({ held, missed }) => held + missed)));
  const step = (WIDTH - LEFT - 8) / months.length;
  const wide = Math.min(34, step * 0.62);
  const heightOf = (value: number): number => (value / top) * (BOTTOM - TOP);
  // Labels of months never touch: with many months only some are written.
  const every = Math.ceil(48 / step);
  return (
    <figure class="picture">
      <figcaption>{`${title} (${legend.held} ■, ${legend.missed} ▫)`}</figcaption>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={description}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line
              class={share === 0 ? 'base' : 'grid'}
              x1={LEFT}
              x2={WIDTH - 8}
              y1={BOTTOM - share * (BOTTOM - TOP)}
              y2={BOTTOM - share * (BOTTOM - TOP)}
            />
            <text class="tick" x={LEFT - 6} y={BOTTOM - share * (BOTTOM - TOP) + 4} text-anchor="end">
              {String(share * top)}
            </text>
          </g>
        ))}
        {months.map(({ monthOn, held, missed }, index) => {
          const middle = LEFT + step * (index + 0.5);
          return (
            <g key={monthOn}>
              <rect
                class="bar"
                x={middle - wide / 2}
                width={wide}
                y={BOTTOM - heightOf(held)}
                height={heightOf(held)}
              />
              {missed > 0 && (
                <rect
                  class="bar-missed"
                  x={middle - wide / 2}
                  width={wide}
                  y={BOTTOM - heightOf(held + missed)}
                  height={heightOf(missed)}
                />
              )}
              {step > 22 && (
                <text x={middle} y={BOTTOM - heightOf(held + missed) - 5} text-anchor="middle">
                  {String(held)}
                </text>
              )}
              {index % every === 0 && (
                <text class="tick" x={middle} y={BOTTOM + 17} text-anchor="middle">
                  {toMonthText(monthOn)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

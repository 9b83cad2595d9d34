/**
 * Both groups period by period: lines named where they end, with counts; the start solid, changes dotted and numbered
 * as in the list beside. Mentees solid and filled, others dashed and hollow: a gray print says the same.
 */
import type { GroupLine, GroupPoint } from '../../../shared/rules/measure/groups.ts';
import { toPlaces } from './label-places.ts';
import './charts.css';

export interface PictureMark {
  on: string;
  label: string;
}

export interface GroupPictureProps {
  lines: readonly { line: GroupLine; name: string; isMain: boolean }[];
  isShare: boolean;
  /** Text under each period, and a second line where it needs one. */
  periods: readonly { index: number; fromOn: string; beforeOn: string; text: string; note: string }[];
  start: { on: string; label: string };
  marks: readonly PictureMark[];
  /** What is counted, under the axis. */
  caption: string;
  /** Said to those who do not see it. */
  description: string;
  toLevel: (point: GroupPoint) => string;
  toTick: (value: number) => string;
}

const WIDTH = 470;
const HEIGHT = 292;
const LEFT = 50;
const RIGHT = 372;
const TOP = 30;
const BOTTOM = 222;

export function GroupPicture(props: GroupPictureProps) {
  const { lines, periods, isShare } = props;
  const points = lines.flatMap(({ line }) => line.points).filter(({ value }) => value !== null);
  const top = isShare ? 1 : toNiceTop(Math.max(0, ...points.map(({ value }) => value!)));
  const bottom = isShare ? 0 : Math.min(0, ...points.map(({ value }) => value!));
  const yOf = (value: number): number => BOTTOM - ((value - bottom) / (top - bottom || 1)) * (BOTTOM - TOP);
  const first = Date.parse(periods[0]!.fromOn);
  const span = Date.parse(periods[periods.length - 1]!.beforeOn) - first;
  const xOfDay = (dayOn: string): number => LEFT + ((Date.parse(dayOn) - first) / span) * (RIGHT - LEFT);
  const xOf = ({ fromOn, beforeOn }: { fromOn: string; beforeOn: string }): number =>
    (xOfDay(fromOn) + xOfDay(beforeOn)) / 2;
  const ends = lines.flatMap(({ line, name, isMain }) => {
    const told = line.points.filter(({ value }) => value !== null);
    const last = told[told.length - 1];
    return last ? [{ last, name, isMain, y: yOf(last.value!) }] : [];
  });
  const places = toPlaces(
    ends.map(({ y }) => y),
    34,
  );
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.description}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => {
          const value = bottom + share * (top - bottom);
          return (
            <g key={share}>
              <line
                class={share === 0 ? 'base' : 'grid'}
                x1={LEFT}
                x2={RIGHT}
                y1={yOf(value)}
                y2={yOf(value)}
              />
              <text class="tick" x={LEFT - 6} y={yOf(value) + 4} text-anchor="end">
                {props.toTick(value)}
              </text>
            </g>
          );
        })}
        <line
          class="start"
          x1={xOfDay(props.start.on)}
          x2={xOfDay(props.start.on)}
          y1={TOP - 8}
          y2={BOTTOM}
        />
        <text x={xOfDay(props.start.on)} y={TOP - 13} text-anchor="end">
          {props.start.label}
        </text>
        {props.marks.map(({ on, label }) => (
          <g key={label}>
            <line class="mark" x1={xOfDay(on)} x2={xOfDay(on)} y1={TOP - 8} y2={BOTTOM} />
            <text x={xOfDay(on)} y={TOP - 13} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        {[...lines].reverse().map(({ line, name, isMain }) => (
          <g key={name} class={isMain ? 'main-line' : 'other-line'}>
            {toRuns(line.points).map((run) => (
              <polyline
                key={run[0]!.window.fromOn}
                points={run.map(({ window, value }) => `${xOf(window)},${yOf(value!)}`).join(' ')}
              />
            ))}
            {line.points.map(({ window, value }) =>
              value === null ? null : <circle key={window.fromOn} cx={xOf(window)} cy={yOf(value)} r={4.5} />,
            )}
          </g>
        ))}
        {ends.map(({ last, name, isMain, y }, index) => (
          <g key={name}>
            {Math.abs(places[index]! - y) > 6 && (
              <line class="leader" x1={xOf(last.window) + 6} y1={y} x2={RIGHT + 6} y2={places[index]} />
            )}
            <text class={isMain ? 'line-name main-name' : 'line-name'} x={RIGHT + 10} y={places[index]! - 2}>
              {name}
            </text>
            <text class="tick" x={RIGHT + 10} y={places[index]! + 13}>
              {props.toLevel(last)}
            </text>
          </g>
        ))}
        {periods.map((period) => (
          <g key={period.fromOn}>
            <text class="tick" x={xOf(period)} y={BOTTOM + 17} text-anchor="middle">
              {period.text}
            </text>
            {lines.map(({ line, name, isMain }, row) => {
              const point = line.points.find(({ window }) => window.fromOn === period.fromOn);
              return point && point.value !== null ? (
                <text
                  key={name}
                  class={isMain ? 'count main-name' : 'count'}
                  x={xOf(period)}
                  y={BOTTOM + 33 + row * 15}
                  text-anchor="middle"
                >
                  {props.toLevel(point)}
                </text>
              ) : null;
            })}
            {period.note !== '' && (
              <text class="tick" x={xOf(period)} y={BOTTOM + 64} text-anchor="middle">
                {period.note}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption class="quiet">{props.caption}</figcaption>
    </figure>
  );
}

/** Points in a row: a period without figures leaves a gap. */
function toRuns(points: readonly GroupPoint[]): GroupPoint[][] {
  const runs: GroupPoint[][] = [[]];
  for (const point of points) {
    if (point.value === null) runs.push([]);
    else runs[runs.length - 1]!.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

/** The next round number above: 1, 2, 2.5 or 5 times a power of ten. */
export function toNiceTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((top) => top >= value)!;
}

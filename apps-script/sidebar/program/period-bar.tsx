/** How far the program is: its first and last day, and the week it is in, as a bar with words. */
import { daysBetween } from '../../../shared/time/serial-dates.ts';
import type { DesignView } from '../../src/program/program-api.ts';
import { toDayText, toLongDayText } from '../format.ts';
import type { ProgramWords } from './words.ts';

/** The week of a day, the first being 1, and how many there are. */
export function toWeeks(
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  todayOn: string,
): { week: number; all: number } {
  const all = Math.max(1, Math.round((daysBetween(startsOn, endsOn) + 1) / 7));
  return { week: Math.min(all, Math.max(1, Math.floor(daysBetween(startsOn, todayOn) / 7) + 1)), all };
}

export function PeriodBar({ view, words: { page } }: { view: DesignView; words: ProgramWords }) {
  const { period, todayOn, language } = view;
  if (!period) return null;
  if (todayOn < period.startsOn)
    return <p class="quiet">{page.starts(toLongDayText(period.startsOn, language))}</p>;
  const { week, all } = toWeeks(period, todayOn);
  const isOver = period.endsOn < todayOn;
  const text = isOver ? page.over : page.weekOf(week, all);
  return (
    <div class="period">
      <p class="period-words quiet">
        <span>{toDayText(period.startsOn, todayOn, language)}</span>
        <span>{text}</span>
        <span>{toDayText(period.endsOn, todayOn, language)}</span>
      </p>
      <meter
        class="period-bar"
        min={0}
        max={daysBetween(period.startsOn, period.endsOn) + 1}
        value={daysBetween(period.startsOn, todayOn)}
        aria-label={text}
      />
    </div>
  );
}

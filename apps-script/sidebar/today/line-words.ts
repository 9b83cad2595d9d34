/**
 * What a line of the Today list says: its reason, what to do, what to ask. Pure; a state without words here does not
 * compile.
 */
import type { TodayLine } from '../../../shared/rules/today/model.ts';
import { STATES } from '../../../shared/rules/today/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { Tone } from '../../../shared/components/index.ts';
import { toAgoText, toDayText, toHoursText, toListText } from '../format.ts';
import { toCalendarLink } from './calendar-link.ts';
import type { TodayWords } from './words.ts';

export interface LineTexts {
  tone: Tone;
  state: string;
  reason: string;
  /** Talks due with people of the line, one sentence each. */
  alsoDue: readonly string[];
  /** Opens a calendar entry for the talk. */
  calendarLink: string;
  action: string;
  questions: readonly string[];
  lastCheckIn: string;
  /** How long it has been so. */
  since: string;
  /** Shares of the minimum, 0 to 1. */
  hours: { text: string; bar: string; doneShare: number; owedShare: number } | null;
}

/** The texts of a line in a language, on a day. */
export function toLineTexts(
  line: TodayLine,
  todayOn: string,
  language: Language,
  words: TodayWords,
): LineTexts {
  const { page } = words;
  const { hours } = line;
  const facts = {
    sinceDays: line.sinceDays,
    overdueDays: line.overdueDays,
    cadence: line.cadenceDays === null ? '' : page.cadence(line.cadenceDays),
    ago: toAgoText(line.sinceOn, todayOn, language),
    ends: line.endsOn === null ? '' : toAgoText(line.endsOn, todayOn, language),
    left: line.left.join(', '),
    versions: line.versions.map((one) => toVersionText(one, todayOn, language, words)),
    agreements: line.agreements.map((one) =>
      page.agreement({
        day: toDayText(one.talkedOn, todayOn, language),
        names: toListText(one.names, language),
        agreed: one.agreed ?? '',
      }),
    ),
    names: line.talkWith.map((person) => person.name),
    done: hours ? toHoursText(hours.doneMinutes, language) : '',
    owed: hours ? toHoursText(hours.owedMinutes, language) : '',
  };
  const minimum = hours ? toHoursText(hours.minimumMinutes, language) : '';
  return {
    tone: STATES[line.state].tone,
    state: page.states[line.state],
    reason: page.reasons[line.state](facts),
    alsoDue: line.alsoDue.map(page.alsoDue),
    calendarLink: toCalendarLink({
      title: page.calendar.title(toListText(facts.names, language)),
      details: page.calendar.details,
    }),
    since: line.clock === 'hours' || line.clock === 'end' ? '' : words.common.days(line.sinceDays),
    action: page.actions[line.state],
    questions: page.questions[STATES[line.state].questions],
    lastCheckIn:
      line.lastContactOn === null
        ? page.noCheckIn
        : [
            toDayText(line.lastContactOn, todayOn, language),
            line.lastOutcome && page.lastOutcome[line.lastOutcome],
          ]
            .filter(Boolean)
            .join(', '),
    hours:
      hours && hours.minimumMinutes > 0
        ? {
            text: page.hoursText(facts.done, facts.owed, minimum),
            bar: page.hoursBar(facts.done, minimum),
            doneShare: Math.min(1, hours.doneMinutes / hours.minimumMinutes),
            owedShare: Math.min(1, hours.owedMinutes / hours.minimumMinutes),
          }
        : null,
  };
}

/** One meeting as each of the two tells it. */
function toVersionText(
  { metOn, mentor, mentee }: TodayLine['versions'][number],
  todayOn: string,
  language: Language,
  { page }: TodayWords,
): string {
  const tell = ({ outcome, rating }: { outcome: keyof typeof page.told; rating: number | null }) =>
    outcome === 'held' ? page.told.held(rating === null ? '' : String(rating)) : page.told[outcome];
  return page.version({
    day: toDayText(metOn, todayOn, language),
    mentor: tell(mentor),
    mentee: tell(mentee),
  });
}

/** Talks that somebody asked for stand first; the rest keeps its order of urgency. */
export function toShownOrder(lines: readonly TodayLine[]): TodayLine[] {
  const isWish = (line: TodayLine) => line.state === 'talk-wanted';
  return [...lines.filter(isWish), ...lines.filter((line) => !isWish(line))];
}

/**
 * The chain of calls that describes a trigger. Values that Google does not take are refused when they are given.
 */
import type { ClockRule, TriggerSource, WeekDay } from '../../runtime/trigger-records.ts';
import { exception } from '../layer/bridge.ts';
import { mismatch, requireSignature } from '../layer/parameters.ts';
import { sealed, type EnumMember } from '../layer/sealed.ts';

/** What the script has described so far; the host adds the time of the first firing. */
export type TriggerDescription =
  { kind: 'clock'; rule: ClockRule } | Extract<TriggerSource, { kind: 'spreadsheet' }>;

/** The builder of ScriptApp.newTrigger; `create` makes the trigger and returns the script's view of it. */
export function createTriggerBuilder(
  timeZone: string,
  weekDays: Record<WeekDay, EnumMember>,
  create: (description: TriggerDescription) => object,
): object {
  return sealed('TriggerBuilder', {
    timeBased: () => createClockBuilder(timeZone, weekDays, create),
    forSpreadsheet(...args: unknown[]) {
      const target = args[0];
      const spreadsheetId =
        typeof target === 'string' ? target : (target as { getId?: () => string } | null)?.getId?.();
      if (typeof spreadsheetId !== 'string') throw mismatch('TriggerBuilder.forSpreadsheet', args);
      const builder = (eventType: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE') => () =>
        sealed('SpreadsheetTriggerBuilder', {
          create: () => create({ kind: 'spreadsheet', spreadsheetId, eventType }),
        });
      return sealed('SpreadsheetTriggerBuilder', {
        onOpen: builder('ON_OPEN'),
        onEdit: builder('ON_EDIT'),
        onChange: builder('ON_CHANGE'),
      });
    },
  });
}

function createClockBuilder(
  scriptZone: string,
  weekDays: Record<WeekDay, EnumMember>,
  create: (description: TriggerDescription) => object,
): object {
  let every: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'once' | null = null;
  let n = 1;
  let onceAt = 0;
  let atHour: number | null = null;
  let nearMinute: number | null = null;
  let weekDay: WeekDay | null = null;
  let monthDay = 1;
  let timeZone = scriptZone;
  const whole = (method: string, args: unknown[], least: number, most: number): number => {
    requireSignature(`ClockTriggerBuilder.${method}`, args, ['integer']);
    const value = args[0] as number;
    if (value < least || value > most) throw exception(`The value you passed to ${method} was invalid.`);
    return value;
  };
  const toRule = (): ClockRule => {
    const at = { atHour: atHour ?? 0, nearMinute: nearMinute ?? -1, timeZone };
    if (every === 'once') return { every, at: onceAt };
    if (every === 'minutes' || every === 'hours') return { every, n };
    if (weekDay !== null) return { every: 'weeks', n: every === 'weeks' ? n : 1, weekDay, ...at };
    if (every === 'months') return { every, monthDay, ...at };
    if (every === 'days' || atHour !== null) return { every: 'days', n, ...at };
    throw exception('The recurrence interval was not specified.');
  };
  const chain =
    (step: (args: unknown[]) => void) =>
    (...args: unknown[]) => {
      step(args);
      return builder;
    };
  const builder: object = sealed('ClockTriggerBuilder', {
    everyMinutes: chain((args) => {
      const value = whole('everyMinutes', args, 1, 30);
      if (![1, 5, 10, 15, 30].includes(value))
        throw exception('The value you passed to everyMinutes was invalid.');
      every = 'minutes';
      n = value;
    }),
    everyHours: chain((args) => {
      n = whole('everyHours', args, 1, 8760);
      every = 'hours';
    }),
    everyDays: chain((args) => {
      n = whole('everyDays', args, 1, 365);
      every = 'days';
    }),
    everyWeeks: chain((args) => {
      n = whole('everyWeeks', args, 1, 52);
      every = 'weeks';
    }),
    onWeekDay: chain((args) => {
      const found = (Object.keys(weekDays) as WeekDay[]).find((name) => weekDays[name] === args[0]);
      if (!found) throw mismatch('ClockTriggerBuilder.onWeekDay', args);
      weekDay = found;
    }),
    onMonthDay: chain((args) => {
      monthDay = whole('onMonthDay', args, 1, 31);
      every = 'months';
    }),
    atHour: chain((args) => {
      atHour = whole('atHour', args, 0, 23);
    }),
    nearMinute: chain((args) => {
      nearMinute = whole('nearMinute', args, 0, 59);
    }),
    inTimezone: chain((args) => {
      requireSignature('ClockTriggerBuilder.inTimezone', args, ['string']);
      timeZone = args[0] as string;
    }),
    after: chain((args) => {
      onceAt = Date.now() + whole('after', args, 0, Number.MAX_SAFE_INTEGER);
      every = 'once';
    }),
    at: chain((args) => {
      if (!(args[0] instanceof Date)) throw mismatch('ClockTriggerBuilder.at', args);
      onceAt = args[0].getTime();
      every = 'once';
    }),
    create: () => create({ kind: 'clock', rule: toRule() }),
  });
  return builder;
}

/** The sentence of each point against the plan, in a language. */
import type { Messages } from '../../messages/registry.ts';
import type { Language } from '../../tables/program.ts';
import type { RewardWarning } from './check-reward.ts';
import { toMoneyText } from './money.ts';

export interface WarningContext {
  words: Messages['rewards'];
  language: Language;
  currency: string;
  /** Whom the reward is for. */
  name: string;
}

/** "Nov 5, 2026", "5 nov 2026". */
export const toDateText = (dateOn: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${dateOn}T00:00:00Z`));

/** "23 h 59 min", "24 h". */
export const toTimeText = (minutes: number, words: Pick<Messages['rewards'], 'hours'>): string =>
  words.hours(Math.floor(minutes / 60), Math.round(minutes % 60));

/** The sentence, with the figures that say why. */
export function toWarningText(warning: RewardWarning, context: WarningContext): string {
  const { language, currency, name } = context;
  const words = context.words.warnings;
  const money = (minor: number | null): string => toMoneyText(minor ?? 0, currency, language);
  const day = (dateOn: string): string => toDateText(dateOn, language);
  const time = (minutes: number): string => toTimeText(minutes, context.words);
  switch (warning.code) {
    case 'no-plan':
    case 'form-not-in-plan':
      return words[warning.code];
    case 'over-form':
      return words['over-form'](money(warning.minor), money(warning.limitMinor), money(warning.overMinor));
    case 'over-person':
      return warning.limitMinor === null
        ? words['over-person-none'](money(warning.sumMinor), name)
        : words['over-person'](
            money(warning.sumMinor),
            name,
            money(warning.limitMinor),
            money(warning.overMinor),
          );
    case 'over-courses':
      return words['over-courses'](
        money(warning.sumMinor),
        money(warning.limitMinor),
        money(warning.overMinor),
      );
    case 'over-total':
      return warning.limitMinor === null
        ? words['over-total-none'](money(warning.sumMinor))
        : words['over-total'](money(warning.sumMinor), money(warning.limitMinor), money(warning.overMinor));
    case 'outside-cycle':
      return words['outside-cycle'](day(warning.fromOn), day(warning.lastOn));
    case 'before-shown':
      return warning.shownOn === null
        ? words['not-shown'](name)
        : words['before-shown'](name, day(warning.shownOn));
    case 'too-often':
      return words['too-often'][warning.howOften](day(warning.lastOn));
    case 'larger-than-last':
      return words['larger-than-last'](money(warning.lastMinor), warning.name, day(warning.lastOn));
    case 'hours-not-met':
      return words['hours-not-met'](time(warning.askedMinutes), time(warning.minutes));
    case 'check-ins-not-met':
      return words['check-ins-not-met'](String(warning.asked), warning.count);
    case 'feedback-not-met':
      return words['feedback-not-met'](String(warning.asked), warning.count);
    case 'unequal':
      return words.unequal(
        name,
        time(warning.minutes),
        money(warning.minor),
        warning.otherName,
        time(warning.otherMinutes),
        money(warning.otherMinor),
      );
    case 'approved-late':
      return words['approved-late'](day(warning.startsOn));
  }
}

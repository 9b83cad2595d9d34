/** Program health for the page in the sidebar: the same facts as the list of the day. */
import { toHealth, type HealthMeasure } from '../../../shared/rules/health/health.ts';
import { toHealthMonths, type HealthMonth } from '../../../shared/rules/health/months.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { answer } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import type { Platform } from '../platform/ports.ts';
import { readTodayFacts } from '../today/today-facts.ts';

export interface HealthView {
  language: Language;
  todayOn: string;
  measures: HealthMeasure[];
  months: HealthMonth[];
}

export const getHealth = (platform: Platform): Answer<HealthView> =>
  answer(platform, (context) => {
    const { ledger, facts } = readTodayFacts(context);
    const todayOn = toTodayOn(ledger, platform.clock.nowMs());
    return {
      language: facts.program.language,
      todayOn,
      measures: toHealth(facts, todayOn),
      months: toHealthMonths(facts, todayOn),
    };
  });

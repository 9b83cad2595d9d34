/** The Design page: what is done of the way to a running program, what is next. Two service calls. */
import { toDesignSteps } from '../../../shared/rules/program/design-steps.ts';
import { toPeriod, toPhase } from '../../../shared/rules/program/phase.ts';
import { tableNames, tableOf } from '../../../shared/tables/registry.ts';
import { mergeWants } from '../ledger/merge-wants.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { answer } from '../calls/answer.ts';
import { toTakeBackHint } from '../calls/rows/journal.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { HOME_WANTS, toHomeFacts } from './home-facts.ts';
import type { DesignView } from './program-api.ts';
import { DESIGN_WANTS, toDesignFacts } from './program-facts.ts';

/** Issues beyond which a list helps nobody. */
const MOST_ISSUES = 20;

export const getDesign = (platform: Platform): Answer<DesignView> =>
  answer(platform, ({ state, language }) => {
    const ledger = openLedger(platform, state, mergeWants([...DESIGN_WANTS, ...HOME_WANTS]))!;
    const facts = toDesignFacts(ledger, state.raw);
    const todayOn = toTodayOn(ledger, platform.clock.nowMs());
    const period = ledger.program ? toPeriod(ledger.program) : null;
    const pairings = ledger.rows('pairings', ['id', 'status', 'startsOn']).records;
    return {
      language: ledger.program?.language ?? language,
      programName: ledger.program?.name ?? '',
      todayOn,
      phase: toPhase(pairings, period, todayOn),
      period,
      steps: toDesignSteps(facts),
      facts,
      homes: toHomeFacts(ledger, todayOn),
      takeBack: toTakeBackHint(state.raw),
      issues: ledger.issues.slice(0, MOST_ISSUES),
      hiddenTabs: tableNames.filter((name) => tableOf(name).hidden && state.layout[name]),
    };
  });

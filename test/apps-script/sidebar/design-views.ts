/** Views of the Design page and the Priorities dialog for their tests: fresh, half way, complete. */
import type { DesignView } from '../../../apps-script/src/program/program-api.ts';
import type { PrioritiesView, PriorityRows } from '../../../apps-script/src/focus/focus-api.ts';
import { setScore } from '../../../apps-script/sidebar/focus/draft.ts';
import { withSuggestions } from '../../../apps-script/sidebar/focus/suggestions.ts';
import { prioritiesWords } from '../../../apps-script/sidebar/focus/words.ts';
import { toDesignSteps, type DesignFacts } from '../../../shared/rules/program/design-steps.ts';
import type { Language } from '../../../shared/tables/program.ts';

const TODAY_ON = '2026-11-23';

export const noRows: PriorityRows = { categories: [], narrowing: [], criteria: [], scores: [] };

export const freshFacts: DesignFacts = {
  ...{ candidates: 0, scoresGiven: 0, scoresWanted: 0, decision: null },
  ...{ orders: 0, ordersFromOn: null, ordersToOn: null, outcomes: 0 },
  ...{
    exemplarName: null,
    isExemplarReported: false,
    isNobodyExemplar: false,
    practices: 0,
    problem: null,
    startsOn: null,
  },
  ...{ people: 0, judged: 0, acceptedMentors: 0, pairings: 0, mentors: 0, connectedMentors: 0 },
};

/** The category is decided and sales are in; candidates are being judged. */
export const toMiddleFacts = (language: Language): DesignFacts => ({
  ...freshFacts,
  ...{ candidates: 8, scoresGiven: 40, scoresWanted: 40 },
  decision: { title: prioritiesWords[language].rules.category.customers, decidedOn: '2026-11-03' },
  ...{ orders: 18_210, ordersFromOn: '2024-01-02', ordersToOn: '2026-10-31', isExemplarReported: true },
  ...{ people: 14, judged: 2 },
});

export const doneFacts: DesignFacts = {
  ...toMiddleFacts('en'),
  ...{ exemplarName: 'Harry Bauer', practices: 6 },
  problem: {
    measure: 'Customers who come back within a year',
    missing: 0,
    frozenOn: '2026-11-20',
    isEdited: false,
  },
  ...{ judged: 5, acceptedMentors: 3, pairings: 6, mentors: 3, connectedMentors: 3 },
};

export const toDesignView = (language: Language, facts: DesignFacts): DesignView => ({
  language,
  programName: 'Harry’s way',
  todayOn: TODAY_ON,
  phase: 'design',
  period: { startsOn: '2026-12-07', endsOn: '2027-06-06' },
  homes: { terms: { cadenceDays: 7, meetingMinutes: 45, changes: 2 } },
  steps: toDesignSteps(facts),
  hiddenTabs: ['categories', 'orders', 'practices'],
  facts,
  takeBack: null,
  issues: [],
});

/** Suggestions with scores: customers lead, safety is close, risks lacks a score, evidence is missing in places. */
export function toScoredRows(language: Language): PriorityRows {
  let rows = withSuggestions(noRows, prioritiesWords[language]);
  const give = (categoryId: string, scores: readonly (number | null)[], evidence: string | null) => {
    rows.criteria.forEach(({ id }, index) => {
      const score = scores[index] ?? null;
      if (score !== null) rows = setScore(rows, categoryId, id, { score, evidence });
    });
  };
  give('customers', [4, 4, 4, 4, 4], '118 of 412 customers did not come back in 2025');
  give('capacity', [3, 2, 2, 3, 4], 'Two people can set up the press');
  give('risks', [4, 3, null, 2, 3], null);
  give('safety', [5, 4, 3, 2, 3], 'Three near misses since May');
  give('turnover', [2, 3, 3, 2, 2], null);
  const categories = rows.categories.map((row) => ({ ...row, isCandidate: true }));
  return { ...rows, categories };
}

export function toPrioritiesView(language: Language, rows: PriorityRows): PrioritiesView {
  const titleOf = prioritiesWords[language].rules.category;
  return {
    language,
    todayOn: TODAY_ON,
    rows,
    decisions:
      rows.categories.length === 0
        ? []
        : [
            {
              id: 'D-1',
              decidedOn: '2026-11-03',
              categoryId: 'safety',
              categoryTitle: titleOf.safety,
              reason: 'After the accident in October nothing else could come first.',
              winnerTitle: titleOf.customers,
              scoreText: '',
              isInForce: true,
            },
          ],
    issues: [],
    takeBack:
      rows.categories.length === 0
        ? null
        : { id: 'TB-1', what: `${titleOf.safety}`, doneAt: '2026-11-03T10:00:00+01:00' },
  };
}

/**
 * The report as sections and blocks, the same on paper and in the tab. What is said and what has to stand beside it is
 * decided here; words come from outside. For outside it names nobody, and never holds a note.
 */
import type { Messages } from '../../messages/registry.ts';
import { toSeededRandom } from '../../statistics/random-source.ts';
import { assessMeasure, type MeasureResult } from '../measure/assess.ts';
import { isShareKind } from '../measure/model.ts';
import { toMeasureSentences, type MeasureSentences } from '../measure/sentences.ts';
import type { ReportFacts } from './facts.ts';

export type ReportBlock =
  | { readonly kind: 'text' | 'quiet'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[] | null; readonly rows: readonly string[][] }
  | { readonly kind: 'groups' | 'months' };

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportModel {
  readonly eyebrow: string;
  readonly title: string;
  readonly lead: string;
  /** The figures at the top. */
  readonly numbers: readonly { readonly value: string; readonly label: string }[];
  readonly sections: readonly ReportSection[];
  readonly foot: string;
  readonly measure: {
    readonly result: MeasureResult;
    readonly told: MeasureSentences;
    readonly isShare: boolean;
  } | null;
}

export interface ReportWords {
  readonly page: Messages['reportPage'];
  readonly measure: Messages['measure'];
}

export interface ReportOptions {
  readonly facts: ReportFacts;
  readonly words: ReportWords;
  readonly withNames: boolean;
  /** What comes next, as it is being typed. */
  readonly next: string;
}

/** Rows of one table beyond which it says how many more there are. */
const MOST_ROWS = 40;

/** The report's content. */
export function toReportModel(options: ReportOptions): ReportModel {
  const { facts, words, withNames, next } = options;
  const { page } = words;
  const measure = toMeasurePart(facts, words.measure, withNames);
  const sections: (ReportSection | null)[] = [
    toPurpose(facts, page),
    measure && toMeasureSection(facts, measure, page),
    toRunSection(facts, page, withNames),
    toSidesSection(facts, page),
    toChanges(facts, page),
    toMoneySection(facts, page),
    {
      id: 'cannot-tell',
      title: page.sections.cannotTell,
      blocks: [{ kind: 'list', items: [...(measure?.told.cannotTell ?? []), page.onlyNoted] }],
    },
    next.trim() === ''
      ? null
      : { id: 'next', title: page.sections.next, blocks: [{ kind: 'text', text: next.trim() }] },
  ];
  return {
    eyebrow: page.eyebrow({ program: facts.programName, from: facts.startsOn, to: facts.endsOn }),
    title: measure && measure.result.to ? measure.told.headline : page.title({ program: facts.programName }),
    lead:
      measure && measure.result.to
        ? `${measure.told.verdict} ${page.leadMeasure({ title: facts.measure!.design.title })}`
        : page.lead({ held: facts.held, minutes: facts.minutes }),
    numbers: toNumbers(facts, page),
    sections: sections.filter((section) => section !== null),
    foot: page.foot({ on: facts.todayOn, owner: withNames ? facts.ownerName : '' }),
    measure,
  };
}

function toMeasurePart(
  { measure, todayOn, changes }: ReportFacts,
  words: Messages['measure'],
  withNames: boolean,
): ReportModel['measure'] {
  if (!measure) return null;
  const { design, members, figures, leftIds } = measure;
  const result = assessMeasure(
    { design, members, figures, todayOn, hasLeft: (id) => leftIds.includes(id) },
    toSeededRandom(design.seed ?? 1),
  );
  const marks = changes
    .filter(({ on }) => on > design.startsOn && on <= todayOn)
    .map(({ text }, index) => `(${String(index + 1)}) ${text}`);
  const told = toMeasureSentences({ design, result, words, marks, withNames });
  return { result, told, isShare: isShareKind(design.kind) };
}

const toNumbers = (facts: ReportFacts, page: Messages['reportPage']): ReportModel['numbers'] => {
  const { pairings, minutes, held, moved, noShows, money } = facts;
  return [
    {
      value: String(pairings.all - pairings.planned),
      label: page.numbers.pairings({ completed: pairings.completed, endedEarly: pairings.endedEarly }),
    },
    { value: page.hours(minutes), label: page.numbers.hours },
    {
      value: held + moved + noShows === 0 ? '–' : page.of({ done: held, of: held + moved + noShows }),
      label: page.numbers.meetings({ moved, noShows }),
    },
    ...(money
      ? [
          {
            value: page.money({ amount: money.given + money.courseCost, currency: money.currency }),
            label:
              money.ceiling === null
                ? page.numbers.rewards
                : page.numbers.rewardsOf({
                    total: page.money({ amount: money.ceiling, currency: money.currency }),
                  }),
          },
        ]
      : []),
  ];
};

function toPurpose(facts: ReportFacts, page: Messages['reportPage']): ReportSection | null {
  const { category, problem } = facts;
  if (!category && !problem) return null;
  return {
    id: 'purpose',
    title: page.sections.purpose,
    blocks: [
      ...(category ? [{ kind: 'text' as const, text: page.focus({ category: category.title }) }] : []),
      ...(category?.reason ? [{ kind: 'quiet' as const, text: category.reason }] : []),
      ...(problem ? [{ kind: 'text' as const, text: problem }] : []),
    ],
  };
}

function toMeasureSection(
  { measure: known }: ReportFacts,
  { result, told }: NonNullable<ReportModel['measure']>,
  page: Messages['reportPage'],
): ReportSection {
  return {
    id: 'measure',
    title: known!.design.title,
    blocks: [
      { kind: 'groups' },
      ...(result.to
        ? [{ kind: 'table' as const, head: page.groupHead, rows: toGroupRows(result, page) }]
        : [{ kind: 'text' as const, text: told.headline }]),
      ...[told.chance, ...told.limits].flatMap((text) =>
        text === null ? [] : [{ kind: 'text' as const, text }],
      ),
      ...told.missing.map((text) => ({ kind: 'quiet' as const, text })),
    ],
  };
}

function toGroupRows(result: MeasureResult, page: Messages['reportPage']): string[][] {
  const { menteeMeans, otherMeans } = result;
  return (
    [
      [menteeMeans, page.mentees],
      [otherMeans, page.others],
    ] as const
  ).flatMap(([means, name]) =>
    means
      ? [
          [
            name(means.people),
            means.pooled ? page.share(means.pooled.before) : page.amount(means.before),
            means.pooled ? page.share(means.pooled.after) : page.amount(means.after),
          ],
        ]
      : [],
  );
}

function toRunSection(
  { health, talks, hoursByPairing }: ReportFacts,
  page: Messages['reportPage'],
  withNames: boolean,
): ReportSection {
  const shown = health.filter(
    ({ id }) => !['mentors-satisfied', 'mentees-satisfied', 'views-close', 'told-held'].includes(id),
  );
  const byHours = [...hoursByPairing].sort((a, b) => b.minutes - a.minutes);
  return {
    id: 'run',
    title: page.sections.run,
    blocks: [
      { kind: 'months' },
      {
        ...{ kind: 'table', head: null },
        rows: [
          ...shown.map(({ id, done, of }) => [page.health[id], of === 0 ? '–' : page.of({ done, of })]),
          [page.talks, String(talks)],
        ],
      },
      ...(withNames && byHours.length > 0
        ? [
            {
              ...{ kind: 'table' as const, head: page.hoursHead },
              rows: byHours.slice(0, MOST_ROWS).map(({ title, minutes }) => [title, page.hours(minutes)]),
            },
            ...(byHours.length > MOST_ROWS
              ? [{ kind: 'quiet' as const, text: page.more({ count: byHours.length - MOST_ROWS }) }]
              : []),
          ]
        : []),
    ],
  };
}

function toSidesSection({ health }: ReportFacts, page: Messages['reportPage']): ReportSection {
  const of = (id: string): string => {
    const found = health.find((one) => one.id === id);
    return !found || found.of === 0 ? '–' : page.of(found);
  };
  return {
    id: 'sides',
    title: page.sections.sides,
    blocks: [
      {
        ...{ kind: 'table', head: null },
        rows: (['mentors-satisfied', 'mentees-satisfied', 'views-close', 'told-held'] as const).map((id) => [
          page.health[id],
          of(id),
        ]),
      },
    ],
  };
}

const toChanges = ({ changes, todayOn }: ReportFacts, page: Messages['reportPage']): ReportSection | null => {
  const made = changes.filter(({ on }) => on <= todayOn);
  return made.length === 0
    ? null
    : {
        id: 'changes',
        title: page.sections.changes,
        blocks: [
          {
            ...{ kind: 'table', head: null },
            rows: made.map(({ on, text }, index) => [`${String(index + 1)}  ${page.day(on)}`, text]),
          },
        ],
      };
};

function toMoneySection({ money, minutes }: ReportFacts, page: Messages['reportPage']): ReportSection | null {
  if (!money) return null;
  const { currency, given, count, courses, courseCost, coachHourly, hourlyCost } = money;
  const amount = (value: number): string => page.money({ amount: value, currency });
  const hours = minutes / 60;
  return {
    id: 'money',
    title: page.sections.money,
    blocks: [
      {
        ...{ kind: 'table', head: null },
        rows: [
          [page.rewardsGiven({ count }), amount(given)],
          [page.coursesPaid({ count: courses }), amount(courseCost)],
          // Two people sit in a meeting.
          ...(hourlyCost === null
            ? []
            : [
                [
                  page.ownHours({ hours: page.hours(2 * minutes), each: amount(hourlyCost) }),
                  amount(2 * hours * hourlyCost),
                ],
              ]),
          ...(coachHourly === null
            ? []
            : [
                [
                  page.coach({ hours: page.hours(minutes), each: amount(coachHourly) }),
                  amount(hours * coachHourly),
                ],
              ]),
        ],
      },
      ...(coachHourly === null ? [] : [{ kind: 'quiet' as const, text: page.coachNote }]),
    ],
  };
}

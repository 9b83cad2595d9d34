/**
 * Reads what the Today list needs, and only that: of check-ins, talks and feedback no notes. Rows the
 * owner typed without an id get one first, since everything else refers to rows by id.
 */
import type { TodayFacts } from '../../../shared/rules/today/model.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import type { Feedback } from '../../../shared/tables/feedback.ts';
import type { Program } from '../../../shared/tables/program.ts';
import type { Talk } from '../../../shared/tables/talks.ts';
import { catalogs } from '../words.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { Refusal, type OwnerContext } from '../calls/answer.ts';
import { openWithIds } from '../calls/missing-ids.ts';

const CHECK_IN_COLUMNS = [
  'id', 'metOn', 'pairingId', 'outcome', 'minutes', 'talkWanted', 'fit', 'supersedesId', 'startsAt', 'eventId', 'nextOn',
  'rating', 'capturedAt', 'recordedAt',
] as const satisfies readonly (keyof CheckIn)[]; // prettier-ignore
const TALK_COLUMNS = [
  'id',
  'talkedOn',
  'personId',
  'pairingId',
  'recordedAt',
  'followOn',
  'agreed',
] as const satisfies readonly (keyof Talk)[];
const FEEDBACK_COLUMNS = [
  'id', 'pairingId', 'givenOn', 'talkWanted', 'byPersonId', 'outcome', 'metOn', 'startsAt', 'eventId', 'rating',
  'capturedAt', 'recordedAt', 'supersedesId', 'checkInId',
] as const satisfies readonly (keyof Feedback)[]; // prettier-ignore

const WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'people', rows: 'all' },
  { table: 'pairings', rows: 'all' },
  { table: 'checkIns', rows: 'all', columns: CHECK_IN_COLUMNS },
  { table: 'talks', rows: 'all', columns: TALK_COLUMNS },
  { table: 'feedback', rows: 'all', columns: FEEDBACK_COLUMNS },
  { table: 'followUps', rows: 'all' },
];

const AUDIT: Want = { table: 'audit', rows: 'none' };

/** Added to the ledger later: asked for only where they are, since a missing tab would be looked for on every call. */
const LATER_TABLES = [
  ...(['cadences', 'breaks', 'pairingChanges'] as const),
  ...(['rewardPlans', 'rewards', 'courses', 'promotions'] as const),
];

export interface ReadFacts {
  ledger: Ledger;
  facts: TodayFacts;
}

/** Columns that a page wants beside those of the list: the words of both sides, and of talks. */
export type MoreColumns = Partial<Record<'checkIns' | 'feedback' | 'talks', readonly string[]>>;

/** One read; two more calls only when rows without an id have to be given one. Throws a refusal without a program. */
export function readTodayFacts(
  context: OwnerContext,
  alsoWanted: readonly Want[] = [],
  moreColumns: MoreColumns = {},
): ReadFacts {
  const { state } = context;
  const later = LATER_TABLES.filter(
    (table) => state.layout[table] && !alsoWanted.some((want) => want.table === table),
  );
  const wants: readonly Want[] = [
    ...WANTS.map((want) => withColumns(want, moreColumns)),
    ...later.map((table) => ({ table, rows: 'all' as const })),
    // A record that cannot be written puts every check-in off: the owner must see it here.
    ...(alsoWanted.some(({ table }) => table === 'audit') ? [] : [AUDIT]),
    ...alsoWanted,
  ];
  const ledger = openWithIds(context, wants);
  if (!ledger.program) {
    const { issues } = ledger;
    throw new Refusal(catalogs[context.language].script.failures.notReady, { issues, needsSetUp: true });
  }
  return { ledger, facts: toFacts(ledger, ledger.program) };
}

function withColumns(want: Want, moreColumns: MoreColumns): Want {
  const more = (moreColumns as Record<string, readonly string[] | undefined>)[want.table];
  return more && want.columns ? { ...want, columns: [...new Set([...want.columns, ...more])] } : want;
}

function toFacts(ledger: Ledger, program: Program): TodayFacts {
  const people = ledger.rows('people').records;
  const pairings = ledger.rows('pairings').records;
  const talks = ledger.rows('talks', TALK_COLUMNS).records;
  return {
    program,
    people,
    pairings,
    checkIns: ledger.rows('checkIns', CHECK_IN_COLUMNS).records,
    talks,
    feedback: ledger.rows('feedback', FEEDBACK_COLUMNS).records,
    followUps: ledger.rows('followUps').records,
    cadences: ledger.rows('cadences').records,
    breaks: ledger.rows('breaks').records,
    changes: ledger.rows('pairingChanges').records,
  };
}

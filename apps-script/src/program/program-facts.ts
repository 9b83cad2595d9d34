/**
 * Counts the facts of the design from the tabs. Of each table only what is counted is read, and of sales records the
 * lines of their imports: a hundred thousand orders would make the page slow.
 */
import { countOrders } from '../../../shared/rules/counted-imports.ts';
import { toCurrentRows } from '../../../shared/rules/current-rows.ts';
import { findSettledExemplar } from '../../../shared/rules/exemplar/settled.ts';
import { toProblemState } from '../../../shared/rules/practices/problem-rows.ts';
import type { DesignFacts } from '../../../shared/rules/program/design-steps.ts';
import type { Problem } from '../../../shared/tables/problems.ts';
import { listDevices } from '../invites/devices.ts';
import type { Ledger, RecordIn } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { findDecisionInForce } from '../focus/focus-view.ts';

/** Set when the analysis was kept as a report. */
export const EXEMPLAR_REPORTED_KEY = 'design.exemplarReportedAt';

const COLUMNS = {
  people: ['id', 'name', 'role', 'status'],
  pairings: ['id', 'status', 'startsOn'],
  categories: ['id', 'title', 'isCandidate'],
  criteria: ['id', 'weight'],
  scores: ['id', 'categoryId', 'criterionId', 'score'],
  decisions: ['id', 'categoryId', 'categoryTitle', 'decidedOn', 'supersedesId'],
  salesImports: ['id', 'importedAt', 'ordersKept', 'ordersReplaced', 'firstOn', 'lastOn', 'state'],
  outcomes: ['id'],
  exemplars: ['id', 'settledOn', 'personName', 'supersedesId'],
  practices: ['id', 'exemplarId', 'exemplarName'],
  candidates: ['id', 'personId', 'decision', 'supersedesId'],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

type Counted = keyof typeof COLUMNS;

export const DESIGN_WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'problems', rows: 'all' },
  ...(Object.keys(COLUMNS) as Counted[]).map((table): Want => ({
    table,
    rows: 'all',
    columns: COLUMNS[table],
  })),
];

/** The facts of what was read. `properties` tell who is connected. */
export function toDesignFacts(ledger: Ledger, properties: Readonly<Record<string, string>>): DesignFacts {
  const rowsOf = <N extends Counted>(table: N): RecordIn<N>[] =>
    ledger.rows(table, COLUMNS[table] as unknown as readonly (keyof RecordIn<N> & string)[]).records;
  const people = rowsOf('people').filter(({ status }) => status === 'active');
  const mentors = people.filter(({ role }) => role === 'mentor' || role === 'both');
  const counted = countOrders(rowsOf('salesImports'));
  const practices = rowsOf('practices');
  const judged = toCurrentRows(rowsOf('candidates')).filter(({ decision }) => decision !== null);
  const connected = new Set(
    listDevices(properties).flatMap(([, device]) => (device.x === undefined ? [device.p] : [])),
  );
  const decision = findDecisionInForce(rowsOf('decisions'));
  const named = practices.find(
    ({ exemplarId, exemplarName }) => exemplarId !== null || exemplarName !== null,
  );
  const settled = findSettledExemplar(rowsOf('exemplars'));
  return {
    ...toScoreFacts(rowsOf('categories'), rowsOf('criteria'), rowsOf('scores')),
    decision: decision ? { title: decision.categoryTitle, decidedOn: decision.decidedOn } : null,
    orders: counted.orders,
    ordersFromOn: counted.fromOn,
    ordersToOn: counted.toOn,
    outcomes: rowsOf('outcomes').length,
    exemplarName:
      settled?.personName ??
      (named
        ? (named.exemplarName ?? people.find(({ id }) => id === named.exemplarId)?.name ?? named.exemplarId)
        : null),
    isNobodyExemplar: settled?.personName === null,
    isExemplarReported: properties[EXEMPLAR_REPORTED_KEY] !== undefined,
    practices: practices.length,
    problem: toProblemFacts(ledger.rows('problems').records),
    startsOn: ledger.program?.startsOn ?? null,
    people: people.filter(({ role }) => role !== 'owner').length,
    judged: judged.length,
    acceptedMentors: judged.filter(({ decision }) => decision === 'accept').length,
    pairings: rowsOf('pairings').filter(({ status }) => ['planned', 'active', 'paused'].includes(status))
      .length,
    mentors: mentors.length,
    connectedMentors: mentors.filter(({ id }) => connected.has(id)).length,
  };
}

function toScoreFacts(
  categories: readonly RecordIn<'categories'>[],
  criteria: readonly RecordIn<'criteria'>[],
  scores: readonly RecordIn<'scores'>[],
): Pick<DesignFacts, 'candidates' | 'scoresGiven' | 'scoresWanted'> {
  const candidates = new Set(categories.filter(({ isCandidate }) => isCandidate).map(({ id }) => id));
  const weighed = new Set(criteria.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const given = new Set(
    scores
      .filter((row) => row.score !== null && candidates.has(row.categoryId) && weighed.has(row.criterionId))
      .map(({ categoryId, criterionId }) => `${categoryId}\n${criterionId}`),
  );
  return {
    candidates: candidates.size,
    scoresGiven: given.size,
    scoresWanted: candidates.size * weighed.size,
  };
}

function toProblemFacts(problems: readonly Problem[]): DesignFacts['problem'] {
  const { current, frozen, gaps, edits } = toProblemState(problems);
  return (
    current && {
      measure: current.measure,
      missing: gaps.length,
      frozenOn: frozen?.frozenOn ?? null,
      isEdited: edits.length > 0,
    }
  );
}

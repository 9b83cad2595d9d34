/**
 * The way from an empty spreadsheet to a running program: what is done, what is next, in the order of the method. Read
 * from the ledger's facts alone, so that a step done by hand in a tab counts as much as one done in a dialog.
 */

/** What the ledger says about the design, counted by whoever reads it. */
export interface DesignFacts {
  /** Categories ticked as candidates; their scores given, and how many there are to give. */
  readonly candidates: number;
  readonly scoresGiven: number;
  readonly scoresWanted: number;
  /** The decision in force. */
  readonly decision: { readonly title: string; readonly decidedOn: string } | null;
  /** Orders that imports kept, and their days; outcome rows of the owner's own measure. */
  readonly orders: number;
  readonly ordersFromOn: string | null;
  readonly ordersToOn: string | null;
  readonly outcomes: number;
  /** The exemplar that was settled, or else that practices name. */
  readonly exemplarName: string | null;
  /** Whether the analysis was kept as a report, whatever it found. */
  readonly isExemplarReported: boolean;
  /** The owner looked and kept that nobody stands out. */
  readonly isNobodyExemplar: boolean;
  readonly practices: number;
  /** The problem statement in force; `missing` counts what it still lacks. */
  readonly problem: {
    readonly measure: string | null;
    readonly missing: number;
    readonly frozenOn: string | null;
    /** Whether it differs from what was frozen. */
    readonly isEdited: boolean;
  } | null;
  /** First day of the program; null where the Program tab cannot be read. */
  readonly startsOn: string | null;
  /** Active people beside the owner. */
  readonly people: number;
  readonly judged: number;
  readonly acceptedMentors: number;
  /** Planned, active or paused pairings. */
  readonly pairings: number;
  readonly mentors: number;
  readonly connectedMentors: number;
}

export type DesignStepId =
  | 'category'
  | 'sales'
  | 'exemplar'
  | 'people'
  | 'practices'
  | 'problem'
  | 'candidates'
  | 'pairings'
  | 'invites';

/** `begun` is open with something in it; the first that is not done is `next`. */
export type DesignState = 'done' | 'next' | 'begun' | 'open';

export interface DesignStep {
  readonly id: DesignStepId;
  /** The step of the method that it belongs to, 1 to 4. */
  readonly group: 1 | 2 | 3 | 4;
  readonly state: DesignState;
  /** Whether there is something in it, done or not. */
  readonly isBegun: boolean;
}

interface StepRule {
  readonly id: DesignStepId;
  readonly group: DesignStep['group'];
  isDone(facts: DesignFacts): boolean;
  isBegun(facts: DesignFacts): boolean;
}

const RULES: readonly StepRule[] = [
  { id: 'category', group: 1, isDone: (f) => f.decision !== null, isBegun: (f) => f.scoresGiven > 0 },
  { id: 'sales', group: 2, isDone: (f) => f.orders > 0 || f.outcomes > 0, isBegun: () => false },
  {
    id: 'exemplar',
    group: 2,
    isDone: (f) => f.isExemplarReported || f.isNobodyExemplar || f.exemplarName !== null,
    isBegun: () => false,
  },
  // Who does a practice is noted by person, so people come before practices.
  { id: 'people', group: 2, isDone: (f) => f.people > 1, isBegun: (f) => f.people > 0 },
  { id: 'practices', group: 2, isDone: (f) => f.practices > 0, isBegun: () => false },
  {
    id: 'problem',
    group: 2,
    isDone: (f) => f.problem !== null && f.problem.missing === 0,
    isBegun: (f) => f.problem !== null,
  },
  { id: 'candidates', group: 3, isDone: (f) => f.acceptedMentors > 0, isBegun: (f) => f.judged > 0 },
  { id: 'pairings', group: 4, isDone: (f) => f.pairings > 0, isBegun: () => false },
  {
    id: 'invites',
    group: 4,
    isDone: (f) => f.mentors > 0 && f.connectedMentors >= f.mentors,
    isBegun: (f) => f.connectedMentors > 0,
  },
];

/** The steps in order, exactly one of them next unless all are done. */
export function toDesignSteps(facts: DesignFacts): DesignStep[] {
  const next = RULES.find((rule) => !rule.isDone(facts));
  return RULES.map((rule) => ({
    id: rule.id,
    group: rule.group,
    isBegun: rule.isDone(facts) || rule.isBegun(facts),
    state: rule.isDone(facts) ? 'done' : rule === next ? 'next' : rule.isBegun(facts) ? 'begun' : 'open',
  }));
}

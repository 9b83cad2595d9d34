/** A course against the plan: part of the total, under its own ceiling where the plan has one, approved before it begins. */
import { checkDays, overCeiling, type CheckFacts, type RewardWarning } from './check-reward.ts';
import { toCycleSums } from './sums.ts';

export interface CourseDraft {
  /** The row that is changed; null for a new one. */
  id: string | null;
  personId: string;
  /** Course and travel, as far as is known. */
  costMinor: number;
  startsOn: string | null;
  /** The day of the plan, where the course has no first day yet. */
  plannedOn: string;
  /** Null while it is not approved. */
  approvedOn: string | null;
}

/** Every point against the plan. */
export function checkCourse(draft: CourseDraft, facts: CheckFacts): RewardWarning[] {
  const { plan } = facts;
  const { startsOn, approvedOn } = draft;
  const late: RewardWarning[] =
    startsOn !== null && approvedOn !== null && approvedOn > startsOn
      ? [{ code: 'approved-late', startsOn }]
      : [];
  if (!plan) return [{ code: 'no-plan' }, ...late];
  const courses = facts.courses.filter(({ id }) => id !== draft.id);
  const sums = toCycleSums(plan, { rewards: facts.rewards, courses });
  const { costMinor } = draft;
  const { courseMinor: limitMinor } = plan;
  const sumMinor = sums.courseMinor + costMinor;
  return [
    ...(plan.forms.some(({ form }) => form === 'training') ? [] : [{ code: 'form-not-in-plan' as const }]),
    ...(limitMinor === null
      ? overCeiling(
          'over-person',
          (sums.byPerson.get(draft.personId) ?? 0) + costMinor,
          plan.perPersonMinor,
          costMinor,
        )
      : costMinor > 0 && sumMinor > limitMinor
        ? [{ code: 'over-courses' as const, sumMinor, limitMinor, overMinor: sumMinor - limitMinor }]
        : []),
    ...overCeiling('over-total', sums.totalMinor + costMinor, plan.totalMinor, costMinor),
    ...checkDays(plan, facts, draft.personId, startsOn ?? draft.plannedOn),
    ...late,
  ];
}

/**
 * Which practices set the exemplar apart: questions for the talk, with counts, never findings. One person against a
 * few others cannot be told from luck, so practices are ordered by how much they differ and left at that.
 * Logged for one person alone there is no comparison at all; it is refused.
 * Source: Bradley et al. (2009) Implementation Science 4:25; Baxter et al. (2016) BMJ Qual Saf 25:190.
 */

/** Whether one person follows one practice, as somebody asked or saw. */
export interface PracticeLog {
  readonly practiceId: string;
  readonly personId: string;
  readonly does: boolean;
}

export interface PracticeComparison {
  readonly practiceId: string;
  readonly exemplarDoes: boolean;
  /** Others who do it, of those who were asked. */
  readonly others: { readonly doing: number; readonly asked: number };
  /** Exemplar's share minus the others', −1 to 1; what the list is ordered by. */
  readonly gap: number;
}

export type PracticeComparisons =
  | {
      readonly kind: 'compared';
      readonly practices: readonly PracticeComparison[];
      /** Logged for the exemplar, asked of nobody else yet. */
      readonly notAskedOfOthers: readonly string[];
      /** Exemplar and others asked about the practice that most were asked about: the smallest p is 1 of so many. */
      readonly people: number;
    }
  | { readonly kind: 'refused'; readonly reason: 'exemplar-not-logged' | 'only-one-person-logged' };

/** Compares the exemplar's practices with the others', largest gap first, then more people asked. */
export function comparePractices(logs: readonly PracticeLog[], exemplarId: string): PracticeComparisons {
  const people = new Set(logs.map(({ personId }) => personId));
  if (!people.has(exemplarId)) return { kind: 'refused', reason: 'exemplar-not-logged' };
  if (people.size < 2) return { kind: 'refused', reason: 'only-one-person-logged' };
  const latest = new Map(logs.map((log) => [`${log.practiceId}\n${log.personId}`, log]));
  const byPractice = new Map<string, PracticeLog[]>();
  for (const log of latest.values())
    byPractice.set(log.practiceId, [...(byPractice.get(log.practiceId) ?? []), log]);
  const practices: PracticeComparison[] = [];
  const notAskedOfOthers: string[] = [];
  for (const [practiceId, own] of byPractice) {
    const exemplar = own.find(({ personId }) => personId === exemplarId);
    if (!exemplar) continue;
    const others = own.filter(({ personId }) => personId !== exemplarId);
    const doing = others.filter(({ does }) => does).length;
    if (others.length === 0) notAskedOfOthers.push(practiceId);
    else {
      practices.push({
        practiceId,
        exemplarDoes: exemplar.does,
        others: { doing, asked: others.length },
        gap: Number(exemplar.does) - doing / others.length,
      });
    }
  }
  practices.sort(
    (a, b) => b.gap - a.gap || b.others.asked - a.others.asked || (a.practiceId < b.practiceId ? -1 : 1),
  );
  // With nobody asked about a practice of the exemplar's, what others do elsewhere is no comparison either.
  if (practices.length === 0) return { kind: 'refused', reason: 'only-one-person-logged' };
  const most = Math.max(...practices.map(({ others }) => others.asked));
  return { kind: 'compared', practices, notAskedOfOthers, people: most + 1 };
}

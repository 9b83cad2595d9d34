/**
 * Says a talk that is due in a line of the person's own pairing, where there is one: one person would otherwise fill
 * the list. Nothing is lost by it: without such a line, or once it is put off, the talk stands for itself.
 */
import type { Pairing } from '../../tables/pairings.ts';
import type { TodayLine } from './model.ts';

/** Lines in the order they came. Those of a pairing take up the talks due with its mentor and mentee. */
export function foldTalkDue(
  lines: readonly TodayLine[],
  pairings: readonly Pick<Pairing, 'id' | 'mentorId' | 'menteeId'>[],
): TodayLine[] {
  const partiesOf = new Map(pairings.map(({ id, mentorId, menteeId }) => [id, [mentorId, menteeId]]));
  const hostOf = new Map<string, TodayLine>();
  for (const line of lines) {
    if (line.state === 'follow-up' && line.personId !== null)
      hostOf.set(line.personId, hostOf.get(line.personId) ?? line);
    if (line.pairingId === null) continue;
    for (const personId of partiesOf.get(line.pairingId) ?? []) {
      if (!hostOf.has(personId)) hostOf.set(personId, line);
    }
  }
  const added = new Map<TodayLine, TodayLine[]>();
  const rest = lines.filter((line) => {
    const host = line.state === 'talk-due' && line.personId !== null ? hostOf.get(line.personId) : undefined;
    if (host) added.set(host, [...(added.get(host) ?? []), line]);
    return host === undefined;
  });
  return rest.map((line) => {
    const due = added.get(line);
    return due ? withTalks(line, due) : line;
  });
}

/** Whoever is due for a talk can be ticked when the talk is recorded, even where the line itself concerns the other. */
function withTalks(line: TodayLine, due: readonly TodayLine[]): TodayLine {
  const named = new Set(line.talkWith.map(({ personId }) => personId));
  return {
    ...line,
    talkWith: [
      ...line.talkWith,
      ...due.flatMap(({ talkWith }) => talkWith.filter(({ personId }) => !named.has(personId))),
    ],
    alsoDue: due.flatMap(({ talkWith: [person], sinceOn, sinceDays, overdueDays }) =>
      person ? [{ personId: person.personId, name: person.name, sinceOn, sinceDays, overdueDays }] : [],
    ),
  };
}

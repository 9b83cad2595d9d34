/** The owner talks with every participant in person, at the latest every so many days. */
import { daysBetween } from '../../time/serial-dates.ts';
import type { TodayLine } from './model.ts';
import { toLine, type PairingView } from './pairing-view.ts';

/** One line for each participant whose talk is due; counted from their first pairing when there was none yet. */
export function toTalkDueLines(
  views: readonly PairingView[],
  talkEveryDays: number,
  lastTalkOn: ReadonlyMap<string, string>,
  todayOn: string,
): TodayLine[] {
  const first = new Map<string, { view: PairingView; name: string }>();
  for (const view of views) {
    for (const person of [view.mentor, view.mentee]) {
      const earlier = first.get(person.personId);
      if (!earlier || view.terms.startsOn < earlier.view.terms.startsOn) {
        first.set(person.personId, { view, name: person.name });
      }
    }
  }
  const lines: TodayLine[] = [];
  for (const [personId, { view, name }] of first) {
    const sinceOn = lastTalkOn.get(personId) ?? view.terms.startsOn;
    const sinceDays = daysBetween(sinceOn, todayOn);
    if (sinceDays <= talkEveryDays) continue;
    lines.push({
      ...toLine(view, 'talk', 'talk-due', { sinceOn, sinceDays, overdueDays: sinceDays - talkEveryDays }, [
        { personId, name, role: 'participant' },
      ]),
      key: `talk:talk-due:${personId}`,
      pairingId: null,
      personId,
      title: name,
      hours: null,
      cadenceDays: null,
    });
  }
  return lines;
}

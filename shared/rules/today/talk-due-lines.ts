/**
 * The owner talks with every participant in person, at the latest every so many days. A day counts if one of the
 * person's pairings ran and did not rest; nobody who has left is due.
 */
import { addDays, daysBetween } from '../../time/serial-dates.ts';
import { countSteps, isResting } from '../counted-days.ts';
import { toTalksKnown, toTalksMade, type TalksMade } from '../talks-made.ts';
import { toCovered } from './cover.ts';
import { toPutOff, type Decision, type Decisions } from './decisions.ts';
import type { Item } from './item.ts';
import { toLine } from './line.ts';
import type { PutOffLine, TodayFacts, TodayLine } from './model.ts';
import type { PairingView } from './pairing-view.ts';
import type { Standing } from './standings.ts';

interface Participant {
  personId: string;
  name: string;
  /** Pairings that run now, and all that ever did. */
  running: PairingView[];
  all: PairingView[];
}

/** One line for each participant whose talk is due, shown or put off. */
export function toTalkDueLines(
  facts: TodayFacts,
  begun: readonly PairingView[],
  talks: TalksMade,
  decisions: Decisions,
  todayOn: string,
): { shown: TodayLine[]; putOff: PutOffLine[] } {
  const { talkEveryDays, timeZone } = facts.program;
  const shown: TodayLine[] = [];
  const putOff: PutOffLine[] = [];
  for (const participant of toParticipants(begun, todayOn)) {
    const { personId, name, running, all } = participant;
    if (running.every(({ terms }) => isResting(terms, todayOn))) continue;
    const lastOn = talks.lastOn(personId);
    const sinceOn = lastOn ?? running.map(({ terms }) => terms.countsFromOn).sort()[0]!;
    const countedDays = countRunning(all, sinceOn, todayOn);
    if (countedDays <= talkEveryDays) continue;
    const standing: Standing = {
      state: 'talk-due',
      items: [{ key: lastOn ?? '', sinceOn }],
      overdueDays: countedDays - talkEveryDays,
    };
    const lastThen = ({ decidedOn, madeMs }: Decision) =>
      toTalksMade(toTalksKnown(facts.talks, decidedOn, madeMs, timeZone), decidedOn, timeZone).lastOn(
        personId,
      );
    const stoodIn = (decision: Decision, item: Item) =>
      (lastThen(decision) ?? '') === item.key &&
      countRunning(all, sinceOn, decision.decidedOn) > talkEveryDays;
    const { open, by } = toCovered(standing, decisions.of(personId, 'talk-due'), stoodIn);
    const line: TodayLine = {
      ...toLine(running[0]!, standing, standing.items, todayOn),
      key: `talk:talk-due:${personId}`,
      pairingId: null,
      personId,
      title: name,
      hours: null,
      cadenceDays: null,
      endsOn: null,
      sinceDays: daysBetween(sinceOn, todayOn),
      talkWith: [{ personId, name, role: 'participant' }],
    };
    if (open.length > 0) shown.push(line);
    else putOff.push(toPutOff(line, by));
  }
  return { shown, putOff };
}

function toParticipants(begun: readonly PairingView[], todayOn: string): Participant[] {
  const participants = new Map<string, Participant>();
  const left = new Set(begun.flatMap((view) => view.left.map(({ personId }) => personId)));
  for (const view of begun) {
    const isRunning = view.pairing.status === 'active' && todayOn <= view.terms.endsOn;
    for (const { personId, name } of [view.mentor, view.mentee]) {
      if (left.has(personId)) continue;
      const one = participants.get(personId) ?? { personId, name, running: [], all: [] };
      participants.set(personId, one);
      one.all.push(view);
      if (isRunning) one.running.push(view);
    }
  }
  return [...participants.values()].filter(({ running }) => running.length > 0);
}

/** Days after one day and up to another on which any of the pairings ran and did not rest. */
function countRunning(views: readonly PairingView[], afterOn: string, upToOn: string): number {
  const [only, second] = views;
  if (only && !second) {
    const beforeOn = addDays(only.terms.countsFromOn, -1);
    return countSteps(only.terms.rests, afterOn > beforeOn ? afterOn : beforeOn, upToOn);
  }
  let days = 0;
  for (let dayOn = addDays(afterOn, 1); dayOn <= upToOn; dayOn = addDays(dayOn, 1)) {
    if (views.some(({ terms }) => dayOn >= terms.countsFromOn && !isResting(terms, dayOn))) days += 1;
  }
  return days;
}

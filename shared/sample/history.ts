/**
 * The meetings of a sample pairing, walked back from the last one at its cadence, with the gaps its reliability gives.
 */
import type { CheckIn } from '../tables/check-ins.ts';
import type { RandomSource } from '../statistics/random-source.ts';
import { addDays } from '../time/serial-dates.ts';
import { fromWallTime, toInstant } from '../time/instants.ts';
import type { PairingPlan } from './plans.ts';
import type { Phrases } from './phrases.ts';

export interface HistoryContext {
  todayOn: string;
  timeZone: string;
  pairingLabel: string;
  menteeName: string;
  phrases: Phrases;
  random: RandomSource;
}

const pick = <T>(items: readonly T[], random: RandomSource): T => items[Math.floor(random() * items.length)]!;

/** Check-ins of one pairing, the oldest first. Meetings begin at a full or half hour of the working day. */
export function toHistory(plan: PairingPlan, context: HistoryContext): CheckIn[] {
  const { random, todayOn } = context;
  const cadenceDays = plan.cadenceDays ?? 7;
  const hour = 9 + Math.floor(random() * 8);
  const wallTime = `${String(hour).padStart(2, '0')}:${random() < 0.5 ? '00' : '30'}`;
  const rows: CheckIn[] = [];
  const add = (daysAgo: number, outcome: CheckIn['outcome']) =>
    rows.push(toCheckIn(plan, context, addDays(todayOn, -daysAgo), wallTime, outcome, rows.length));

  for (const daysAgo of [...(plan.noShowDaysAgo ?? [])].sort((a, b) => a - b)) add(daysAgo, 'no-show');
  if (plan.lastHeldDaysAgo !== null) {
    add(plan.lastHeldDaysAgo, 'held');
    for (let ago = plan.lastHeldDaysAgo + cadenceDays; ago <= plan.startedDaysAgo - 2; ago += cadenceDays) {
      if (random() < plan.reliability) add(ago, 'held');
      else if (random() < 0.5) add(ago, random() < 0.7 ? 'moved' : 'no-show');
    }
  }
  rows.reverse();
  const firstHeld = rows.find((row) => row.outcome === 'held');
  if (firstHeld) firstHeld.fit = random() < 0.8 ? 'good' : 'undecided';
  const last = rows.at(-1);
  if (last && plan.isTalkWanted) last.talkWanted = true;
  return rows;
}

function toCheckIn(
  plan: PairingPlan,
  context: HistoryContext,
  metOn: string,
  wallTime: string,
  outcome: CheckIn['outcome'],
  sequence: number,
): CheckIn {
  const { random, phrases, timeZone } = context;
  const startMs = fromWallTime(`${metOn}T${wallTime}`, timeZone)[0] ?? Date.parse(`${metOn}T${wallTime}:00Z`);
  const minutes = plan.minutes + 5 * Math.floor(random() * 4 - 1);
  const isHeld = outcome === 'held';
  const notePrivate = isHeld && random() < 0.05;
  const sentAt = toInstant(startMs + (minutes + 3 + Math.floor(random() * 40)) * 60_000, timeZone);
  const note = (phrase: readonly string[], share: number) =>
    isHeld && !notePrivate && random() < share ? pick(phrase, random) : null;
  const worked = note(phrases.worked, 0.9);
  return {
    id: `sample-${plan.id}-${String(sequence).padStart(3, '0')}`,
    metOn,
    pairingLabel: context.pairingLabel,
    outcome,
    minutes: isHeld ? minutes : null,
    worked,
    didNotWork: note(phrases.didNotWork, worked === null ? 1 : 0.4),
    nextStep: note(phrases.nextStep, 0.6),
    nextOn: null,
    rating: isHeld ? 2 + Math.floor(random() * 3) : null,
    talkWanted: false,
    notePrivate,
    fit: null,
    title: phrases.eventTitle(context.menteeName.split(' ')[0]!),
    pairingId: plan.id,
    startsAt: toInstant(startMs, timeZone),
    meetingUrl: null,
    eventId: null,
    calendarId: null,
    source: 'extension',
    capturedAt: sentAt,
    recordedAt: sentAt,
    byPersonId: plan.mentorId,
    supersedesId: null,
  };
}

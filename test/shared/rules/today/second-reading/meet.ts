/** What mentor and mentee write of a meeting: at once, late, twice, corrected, in two versions, or not at all. */
import type { CheckInFact } from '../../../../../shared/rules/meetings.ts';
import type { FeedbackFact } from '../../../../../shared/rules/today/model.ts';
import { dayIn, plus } from './days.ts';
import type { Course } from './generate.ts';
import { iso, type Life } from './lives.ts';

const HOUR_MS = 3_600_000;

/** The meeting of a day, where one was to be. */
export function meet(life: Life, course: Course, dayOn: string): void {
  if (dayOn < course.nextOn) return;
  course.nextOn = plus(
    dayOn,
    Math.max(1, course.cadence + life.int(-2, life.chance(0.2) ? course.cadence * 3 : 2)),
  );
  if (course.status !== 'active' || dayOn > plus(course.endsOn, 1)) return;
  const startMs = life.at(dayOn, life.pick([0.5, 9, 10.5, 18.5, 23.5]));
  const metOn = dayIn(course.mentorZone, startMs);
  const outcome = life.pick(['held', 'held', 'held', 'held', 'moved', 'no-show'] as const);
  const nextOn = outcome === 'moved' && life.chance(0.7) ? plus(dayOn, life.int(1, 12)) : null;
  if (nextOn !== null && life.chance(0.6)) course.nextOn = nextOn;
  const eventId = life.chance(0.8) ? course.eventId : null;
  const endMs = startMs + HOUR_MS;
  if (life.chance(0.8)) {
    const row: Omit<CheckInFact, 'id' | 'capturedAt' | 'recordedAt'> = {
      ...{ pairingId: course.id, metOn, outcome, eventId, nextOn },
      startsAt: iso(startMs),
      minutes: outcome === 'held' ? life.pick([30, 45, 60, 90]) : null,
      talkWanted: life.chance(0.06),
      fit: life.chance(0.1) ? life.pick(['good', 'undecided', 'not-good'] as const) : null,
      supersedesId: null,
      rating: outcome === 'held' && life.chance(0.6) ? life.int(1, 4) : null,
    };
    note(life, row, endMs);
  }
  if (life.chance(0.4)) report(life, course, { startMs, metOn, eventId, outcome });
}

/** When something is sent after a meeting: mostly at once. */
const sentMs = (life: Life, endMs: number): number =>
  endMs + (life.chance(0.75) ? life.int(0, 20) : life.int(24, 300)) * HOUR_MS + life.int(0, 59) * 60_000;

function note(life: Life, row: Omit<CheckInFact, 'id' | 'capturedAt' | 'recordedAt'>, endMs: number): void {
  const ms = sentMs(life, endMs);
  const write = (fields: typeof row, atMs: number): string => {
    const id = life.newId('K');
    // A phone may be without a net for a while, and its clock may run ahead.
    const recordedMs = atMs + (life.chance(0.1) ? life.int(1, 50) * HOUR_MS : 1000);
    const capturedMs = life.chance(0.03) ? atMs + 90 * HOUR_MS : atMs;
    life.write(recordedMs, 'checkIns', id, {
      ...fields,
      capturedAt: iso(capturedMs),
      recordedAt: iso(recordedMs),
    });
    return id;
  };
  const id = write(row, ms);
  if (life.chance(0.08)) write({ ...row, talkWanted: life.chance(0.2) }, ms + life.int(1, 80) * HOUR_MS);
  if (!life.chance(0.12)) return;
  const laterMs = ms + life.int(60, 400) * HOUR_MS;
  const outcome = life.pick(['held', 'held', 'moved', 'no-show', 'withdrawn'] as const);
  const corrected = {
    ...row,
    outcome,
    supersedesId: id,
    minutes: outcome === 'held' ? 60 : null,
    nextOn: null,
    talkWanted: life.chance(0.7) ? row.talkWanted : life.chance(0.5),
  };
  const second = write(corrected, laterMs);
  if (life.chance(0.3))
    write({ ...corrected, supersedesId: second, talkWanted: true }, laterMs + 70 * HOUR_MS);
}

interface Happened {
  startMs: number;
  metOn: string;
  eventId: string | null;
  outcome: 'held' | 'moved' | 'no-show';
}

function report(life: Life, course: Course, { startMs, metOn, eventId, outcome }: Happened): void {
  const ms = sentMs(life, startMs + HOUR_MS);
  const told = life.chance(0.85)
    ? outcome === 'no-show'
      ? ('mentor-no-show' as const)
      : outcome
    : life.pick(['held', 'moved', 'mentor-no-show'] as const);
  const isBare = life.chance(0.3);
  const row: Omit<FeedbackFact, 'id'> = {
    pairingId: course.id,
    byPersonId: course.menteeId,
    givenOn: life.dayOf(ms),
    metOn: life.chance(0.9) || isBare ? metOn : null,
    startsAt: isBare ? null : iso(startMs),
    eventId: isBare ? null : eventId,
    outcome: told === 'held' && life.chance(0.3) ? null : told,
    talkWanted: life.chance(0.06),
    rating: told === 'held' && life.chance(0.5) ? life.int(1, 4) : null,
    capturedAt: iso(ms),
    recordedAt: iso(ms + 2000),
    supersedesId: null,
  };
  const id = life.newId('F');
  life.write(ms + 2000, 'feedback', id, row);
  if (!life.chance(0.1)) return;
  const laterMs = ms + life.int(2, 90) * HOUR_MS;
  life.write(laterMs, 'feedback', life.newId('F'), {
    ...row,
    givenOn: life.dayOf(laterMs),
    talkWanted: life.chance(0.3),
    supersedesId: life.chance(0.6) ? id : null,
    ...{ capturedAt: iso(laterMs), recordedAt: iso(laterMs) },
  });
}

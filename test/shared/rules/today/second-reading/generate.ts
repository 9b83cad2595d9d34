/** A program of two to four pairings over some months, with whatever happens in programs. */
import { blankOf } from '../../../../../shared/schema/index.ts';
import { pairings } from '../../../../../shared/tables/pairings.ts';
import { people } from '../../../../../shared/tables/people.ts';
import { lastDayOf, plus } from './days.ts';
import { drawFrom, iso, Life } from './lives.ts';
import { decideOn } from './decide.ts';
import { meet } from './meet.ts';

const ZONES = ['Europe/Rome', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC'];
const CADENCES = [1, 3, 7, 7, 14, 28];

/** What is followed while a life is drawn. */
export interface Course {
  id: string;
  mentorId: string;
  menteeId: string;
  mentorZone: string;
  status: 'active' | 'paused' | 'ended-early' | 'completed';
  startsOn: string;
  endsOn: string;
  cadence: number;
  nextOn: string;
  eventId: string | null;
  pauseId: string | null;
  pausedOn: string | null;
  /** The day on which its row was written. */
  begunOn: string;
}

export interface LifeSpan {
  life: Life;
  firstOn: string;
  lastOn: string;
}

/** The life of a seed. */
export function toLife(seed: number): LifeSpan {
  const draw = drawFrom(seed);
  const zone = ZONES[Math.floor(draw() * ZONES.length)]!;
  const firstOn = plus('2026-01-05', Math.floor(draw() * 330));
  const life = new Life(seed, draw, {
    id: 'PRG-1',
    name: 'Program',
    status: 'active',
    language: 'en',
    timeZone: zone,
    startsOn: firstOn,
    periodMonths: life6(draw),
    minimumHours: [0, 8, 24, 60][Math.floor(draw() * 4)]!,
    cadenceDays: 7,
    meetingMinutes: 45,
    talkEveryDays: [7, 30, 60][Math.floor(draw() * 3)]!,
    ownerEmail: null,
    switchedOffPages: null,
    publicEveryDays: null,
    privateEveryDays: null,
  });
  const lastOn = plus(firstOn, life.int(60, 260));
  const zoneOf = new Map<string, string | null>();
  for (const id of ['M1', 'M2', 'E1', 'E2', 'E3']) {
    const own = id.startsWith('M') && life.chance(0.4) ? life.pick(ZONES) : null;
    zoneOf.set(id, own);
    life.write(life.at(firstOn, 1), 'people', id, {
      ...blankOf(people),
      name: id,
      status: 'active',
      role: id.startsWith('M') ? 'mentor' : 'mentee',
      timeZone: own,
    });
  }
  const courses: Course[] = [];
  const lastDay = (startsOn: string): string => {
    const blank = {
      ...blankOf(pairings),
      id: '',
      mentorId: '',
      menteeId: '',
      status: 'active' as const,
      startsOn,
    };
    return lastDayOf(blank, life.ledgerAt(0));
  };
  const begin = (dayOn: string, mentorId: string, menteeId: string, continuesId: string | null = null) => {
    const cadence = life.pick(CADENCES);
    const startsOn = plus(dayOn, life.int(-20, 5));
    const isMidway = startsOn < dayOn && life.chance(0.5);
    const endsOn = life.chance(0.3) ? null : plus(startsOn, life.int(25, 200));
    const id = life.newId('R');
    life.write(life.at(dayOn, 2), 'pairings', id, {
      ...blankOf(pairings),
      mentorId,
      menteeId,
      status: 'active',
      startsOn,
      endsOn,
      cadenceDays: life.chance(0.2) ? null : cadence,
      minimumHours: life.chance(0.5) ? null : life.int(0, 40),
      trackedFromOn: isMidway ? dayOn : null,
      lastMetBeforeOn: isMidway && life.chance(0.5) ? plus(dayOn, -life.int(1, 20)) : null,
      continuesId,
    });
    courses.push({
      ...{ id, mentorId, menteeId, startsOn, cadence, mentorZone: zoneOf.get(mentorId) ?? zone },
      status: 'active',
      endsOn: endsOn ?? lastDay(startsOn),
      nextOn: plus(startsOn > dayOn ? startsOn : dayOn, life.int(1, cadence + 5)),
      eventId: life.chance(0.5) ? life.newId('E') : null,
      ...{ pauseId: null, pausedOn: null, begunOn: dayOn },
    });
  };
  begin(firstOn, 'M1', 'E1');
  if (life.chance(0.8)) begin(plus(firstOn, life.int(0, 20)), 'M1', 'E2');
  if (life.chance(0.5)) begin(plus(firstOn, life.int(0, 40)), 'M2', 'E3');

  const seldom = life.pick([0.02, 0.15, 0.5]);
  for (let dayOn = firstOn; dayOn <= lastOn; dayOn = plus(dayOn, 1)) {
    // A row that is written later is not there yet.
    for (const course of courses.filter(({ begunOn }) => begunOn <= dayOn)) {
      if (dayOn >= course.startsOn) meet(life, course, dayOn);
      if (life.chance(seldom / 20)) change(life, course, dayOn);
      if (course.status === 'ended-early' && life.chance(0.01) && courses.length < 6)
        begin(dayOn, 'M2', course.menteeId, life.chance(0.7) ? course.id : null);
    }
    if (life.chance(0.03)) talk(life, dayOn, courses);
    if (life.chance(seldom / 40)) rest(life, dayOn, courses);
    if (life.chance(seldom / 200)) leave(life, dayOn);
    if (life.chance(0.12)) decideOn(life, dayOn, courses);
  }
  return { life, firstOn, lastOn };
}

const life6 = (draw: () => number): number => [1, 3, 6, 9][Math.floor(draw() * 4)]!;

/** An act of the owner on a pairing, as the ledger keeps it. */
function change(life: Life, course: Course, dayOn: string): void {
  const ms = life.at(dayOn, life.int(8, 19));
  const { id, endsOn } = course;
  const note = (change: 'paused' | 'resumed' | 'ended' | 'reopened' | 'extended', endsOnBefore: string) => {
    life.write(ms, 'changes', life.newId('PC'), {
      pairingId: id,
      change,
      endsOnBefore,
      recordedAt: iso(ms),
    });
  };
  const set = (fields: object, status: Course['status'], lastOn: string) => {
    life.write(ms, 'pairings', id, { ...fields, status, endsOn: lastOn });
    Object.assign(course, { status, endsOn: lastOn });
  };
  if (course.status === 'paused') {
    life.write(ms, 'breaks', course.pauseId!, { toOn: plus(dayOn, -1) });
    const isMoved = life.chance(0.5);
    const days = Math.max(0, (Date.parse(dayOn) - Date.parse(course.pausedOn!)) / 86_400_000);
    note('resumed', endsOn);
    set({}, 'active', isMoved ? plus(endsOn, days) : endsOn);
    return;
  }
  if (course.status !== 'active') {
    if (dayOn <= endsOn || life.chance(0.5)) return;
    const gap = { fromOn: plus(endsOn, 1), toOn: plus(dayOn, -1), pairingId: id, personId: null };
    if (gap.fromOn <= gap.toOn) life.write(ms, 'breaks', life.newId('B'), gap);
    note('reopened', endsOn);
    set({}, 'active', plus(dayOn, life.int(5, 90)));
    return;
  }
  const act = life.int(0, 4);
  if (act === 0 && dayOn >= course.startsOn && dayOn <= endsOn) {
    course.pauseId = life.newId('B');
    course.pausedOn = dayOn;
    const pause = { fromOn: dayOn, toOn: null, pairingId: id, personId: null };
    life.write(ms, 'breaks', course.pauseId, pause);
    note('paused', endsOn);
    life.write(ms, 'pairings', id, { status: 'paused' });
    course.status = 'paused';
  } else if (act === 1 && dayOn >= course.startsOn) {
    note('ended', endsOn);
    set({}, 'ended-early', dayOn < endsOn ? dayOn : endsOn);
  } else if (act === 2 && dayOn >= plus(endsOn, -30)) {
    note('extended', endsOn);
    const gap = { fromOn: plus(endsOn, 1), toOn: plus(dayOn, -1), pairingId: id, personId: null };
    if (gap.fromOn <= gap.toOn) life.write(ms, 'breaks', life.newId('B'), gap);
    set({}, 'active', plus(dayOn > endsOn ? dayOn : endsOn, life.int(5, 90)));
  } else {
    course.cadence = life.pick(CADENCES);
    life.write(ms, 'cadences', life.newId('C'), {
      pairingId: id,
      fromOn: plus(dayOn, life.int(0, 3)),
      cadenceDays: course.cadence,
    });
  }
}

function talk(life: Life, dayOn: string, courses: readonly Course[]): void {
  const ms = life.at(dayOn, life.int(8, 22));
  const isLate = life.chance(0.3);
  life.write(ms, 'talks', life.newId('T'), {
    talkedOn: isLate ? plus(dayOn, -life.int(1, 6)) : dayOn,
    personId: life.pick(['M1', 'M2', 'E1', 'E2', 'E3']),
    pairingId: life.chance(0.4) ? life.pick(courses).id : null,
    followOn: life.chance(0.4) ? plus(dayOn, life.int(1, 30)) : null,
    recordedAt: iso(ms),
  });
}

function rest(life: Life, dayOn: string, courses: readonly Course[]): void {
  const fromOn = plus(dayOn, life.int(0, 10));
  const whose = life.int(0, 2);
  life.write(life.at(dayOn, 9), 'breaks', life.newId('B'), {
    fromOn,
    toOn: plus(fromOn, life.int(0, 20)),
    pairingId: whose === 0 ? life.pick(courses).id : null,
    personId: whose === 1 ? life.pick(['M1', 'M2', 'E1']) : null,
  });
}

function leave(life: Life, dayOn: string): void {
  const leftOn = life.chance(0.5) ? dayOn : plus(dayOn, life.int(-5, 10));
  const ms = life.at(dayOn, 10);
  const id = life.pick(['M2', 'E2', 'E3']);
  if (life.ledgerAt(ms).people.find((person) => person.id === id)?.status === 'left') return;
  life.write(ms, 'people', id, { status: 'left', leftOn });
}

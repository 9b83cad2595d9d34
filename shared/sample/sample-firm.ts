/**
 * The sample firm as ledger rows: a program some months old, dated back from a moment, the same for the same seed.
 * The demonstration, the tour and the journeys all begin with it.
 */
import type { CheckIn } from '../tables/check-ins.ts';
import type { Feedback } from '../tables/feedback.ts';
import type { Pairing } from '../tables/pairings.ts';
import { people, type Person } from '../tables/people.ts';
import type { ProcedureChange } from '../tables/procedure-changes.ts';
import type { Language, Program } from '../tables/program.ts';
import type { Talk } from '../tables/talks.ts';
import { blankOf } from '../schema/index.ts';
import { toSeededRandom, type RandomSource } from '../statistics/random-source.ts';
import { addDays } from '../time/serial-dates.ts';
import { toDateInZone, toInstant } from '../time/instants.ts';
import { toSampleBothSides } from './both-sides.ts';
import { toHistory } from './history.ts';
import { toSampleMeasure, type SampleMeasure } from './measure.ts';
import { samplePeople, SAMPLE_OWNER_ID, toSampleEmail } from './people.ts';
import { phrases, type Phrases } from './phrases.ts';
import { pairingPlans } from './plans.ts';
import { toSampleRewards, type SampleRewards } from './rewards.ts';

/** Gives a true and modest effect. */
const MEASURE_SEED = 18;

export interface SampleFirm {
  program: Program;
  people: Person[];
  pairings: Pairing[];
  checkIns: CheckIn[];
  feedback: Feedback[];
  talks: Talk[];
  procedureChanges: ProcedureChange[];
  rewards: SampleRewards;
  measure: SampleMeasure;
}

export interface SampleOptions {
  /** Milliseconds since 1970; everything is dated back from here. */
  nowMs: number;
  timeZone: string;
  language: Language;
  seed?: number;
}

/** The sample firm's ledger. */
export function toSampleFirm(options: SampleOptions): SampleFirm {
  const { nowMs, timeZone, language } = options;
  const random = toSeededRandom(options.seed ?? 20_261_123);
  const words = phrases[language];
  const todayOn = toDateInZone(nowMs, timeZone);
  const nameOf = (id: string) => samplePeople.find((person) => person.id === id)!.name;
  const labelOf = (plan: (typeof pairingPlans)[number]) =>
    `${nameOf(plan.mentorId)} → ${nameOf(plan.menteeId)}`;
  const checkIns = pairingPlans
    .flatMap((plan) =>
      toHistory(plan, {
        todayOn,
        timeZone,
        pairingLabel: labelOf(plan),
        menteeName: nameOf(plan.menteeId),
        phrases: words,
        random,
      }),
    )
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const firm = {
    program: {
      id: 'PRG-1',
      name: words.programName,
      status: 'active',
      language,
      timeZone,
      startsOn: addDays(todayOn, -140),
      periodMonths: 9,
      minimumHours: 24,
      cadenceDays: 7,
      meetingMinutes: 45,
      talkEveryDays: 30,
      ownerEmail: toSampleEmail(nameOf(SAMPLE_OWNER_ID)),
      switchedOffPages: null,
      publicEveryDays: null,
      privateEveryDays: null,
    },
    people: samplePeople.map((person) => ({
      ...blankOf(people),
      id: person.id,
      name: person.name,
      email: toSampleEmail(person.name),
      role: person.role,
      status: person.status ?? 'active',
      jobTitle: person.jobTitle[language],
      managerId: person.managerId,
      leftOn: person.status === 'left' ? addDays(todayOn, -58) : null,
    })),
    pairings: pairingPlans.map((plan) => ({
      id: plan.id,
      label: labelOf(plan),
      mentorId: plan.mentorId,
      menteeId: plan.menteeId,
      status: plan.status,
      startsOn: addDays(todayOn, -plan.startedDaysAgo),
      endsOn: plan.endedDaysAgo === undefined ? null : addDays(todayOn, -plan.endedDaysAgo),
      cadenceDays: plan.cadenceDays ?? null,
      minimumHours: null,
      why: plan.why[language],
      statusReason: null,
      ...{ trackedFromOn: null, lastMetBeforeOn: null, continuesId: null },
    })),
    ...toSampleBothSides(
      {
        checkIns,
        feedback: toFeedback(checkIns, words, random, timeZone, nowMs),
        talks: toTalks(todayOn, nameOf, words, random),
      },
      { nowMs, timeZone, language, todayOn },
    ),
    // By draws of its own: what else is drawn stays as it was.
    measure: toSampleMeasure({
      ...{
        startsOn: addDays(todayOn, -140),
        todayOn,
        language,
        nameOf,
        random: toSeededRandom(MEASURE_SEED),
      },
    }),
  } satisfies Omit<SampleFirm, 'rewards'>;
  return { ...firm, rewards: toSampleRewards({ ...firm, followUps: [] }, todayOn, nameOf) };
}

/** About a third of held meetings have the mentee's side too. */
function toFeedback(
  checkIns: readonly CheckIn[],
  words: Phrases,
  random: RandomSource,
  timeZone: string,
  nowMs: number,
): Feedback[] {
  return checkIns
    .filter((checkIn) => checkIn.outcome === 'held' && random() < 0.35)
    .map((checkIn, index) => {
      const plan = pairingPlans.find((candidate) => candidate.id === checkIn.pairingId)!;
      const givenMs = Math.min(nowMs, Date.parse(checkIn.startsAt) + 3 * 3_600_000);
      return {
        id: `sample-F-${String(index).padStart(3, '0')}`,
        givenOn: checkIn.metOn,
        pairingLabel: checkIn.pairingLabel,
        rating: 2 + Math.floor(random() * 3),
        worked: words.worked[Math.floor(random() * words.worked.length)]!,
        didNotWork: random() < 0.3 ? words.didNotWork[Math.floor(random() * words.didNotWork.length)]! : null,
        talkWanted: false,
        pairingId: checkIn.pairingId,
        capturedAt: toInstant(givenMs, timeZone),
        byPersonId: plan.menteeId,
        outcome: 'held',
        metOn: checkIn.metOn,
        startsAt: checkIn.startsAt,
        eventId: checkIn.eventId,
        recordedAt: toInstant(givenMs, timeZone),
        supersedesId: null,
        checkInId: null,
      };
    });
}

/** A talk with each participant about once a month; two are due again. */
function toTalks(
  todayOn: string,
  nameOf: (id: string) => string,
  words: Phrases,
  random: RandomSource,
): Talk[] {
  const talks: Talk[] = [];
  const participants = [...new Set(pairingPlans.flatMap((plan) => [plan.mentorId, plan.menteeId]))].sort();
  participants.forEach((personId, index) => {
    const plan = pairingPlans.find(
      (candidate) => candidate.mentorId === personId || candidate.menteeId === personId,
    )!;
    const lastDaysAgo = index % 8 === 5 ? 36 : 6 + Math.floor(random() * 22);
    for (let daysAgo = lastDaysAgo; daysAgo < plan.startedDaysAgo - 7; daysAgo += 29) {
      const line = Math.floor(random() * words.heard.length);
      talks.push({
        id: `T-${String(talks.length + 1).padStart(3, '0')}`,
        talkedOn: addDays(todayOn, -daysAgo),
        personId,
        personName: nameOf(personId),
        pairingId: plan.id,
        channel: line % 4 === 0 ? 'phone' : 'in-person',
        signal: line === 3 ? 'too-busy' : 'none',
        heard: words.heard[line]!,
        agreed: words.agreed[Math.floor(random() * words.agreed.length)]!,
        followOn: null,
        ...{ recordedAt: null, talkKey: null },
      });
    }
  });
  return talks.sort((a, b) => (a.talkedOn < b.talkedOn ? -1 : 1));
}

/** A firm of a few people, quiet unless a test makes it otherwise: weekly pairings, no minimum of hours, talks long ago due to nobody. */
import type { TodayFacts, TodayLine, TodayModel } from '../../../../shared/rules/today/model.ts';
import { toToday } from '../../../../shared/rules/today/today.ts';
import type { CheckInFact } from '../../../../shared/rules/meetings.ts';
import type { FeedbackFact } from '../../../../shared/rules/reports.ts';
import { blankOf } from '../../../../shared/schema/index.ts';
import { followUps, type FollowUp } from '../../../../shared/tables/follow-ups.ts';
import { pairings, type Pairing } from '../../../../shared/tables/pairings.ts';
import { people, type Person } from '../../../../shared/tables/people.ts';
import { program, type Program } from '../../../../shared/tables/program.ts';

export const TODAY = '2026-11-23';

export const toProgram = (more: Partial<Program> = {}): Program => ({
  ...blankOf(program),
  ...{ id: 'PRG', name: 'Firm', status: 'active', language: 'en', timeZone: 'UTC', startsOn: '2026-01-01' },
  ...{ periodMonths: 24, minimumHours: 0, cadenceDays: 7, meetingMinutes: 45, talkEveryDays: 90 },
  ...more,
});

export const toPerson = (id: string, more: Partial<Person> = {}): Person => ({
  ...blankOf(people),
  ...{ id, name: id, role: 'both', status: 'active' },
  ...more,
});

/** Mentor `M<id>` and mentee `E<id>`, since September. */
export const toPairing = (id: string, more: Partial<Pairing> = {}): Pairing => ({
  ...blankOf(pairings),
  ...{ id, mentorId: `M${id}`, menteeId: `E${id}`, status: 'active', startsOn: '2026-09-01' },
  ...more,
});

/** A meeting at ten, noted at noon. */
export const toMet = (pairingId: string, metOn: string, more: Partial<CheckInFact> = {}): CheckInFact => ({
  ...{ id: `${pairingId} ${metOn}`, pairingId, metOn, startsAt: `${metOn}T10:00:00Z`, eventId: null },
  ...{ outcome: 'held', minutes: 45, nextOn: null, rating: null, talkWanted: false, fit: null },
  ...{ supersedesId: null, capturedAt: `${metOn}T12:00:00Z`, recordedAt: `${metOn}T12:00:00Z` },
  ...more,
});

/** What the mentee tells of a meeting at ten, at one in the afternoon. */
export const toTold = (pairingId: string, metOn: string, more: Partial<FeedbackFact> = {}): FeedbackFact => ({
  ...{ id: `told ${pairingId} ${metOn}`, pairingId, givenOn: metOn, metOn, startsAt: `${metOn}T10:00:00Z` },
  ...{ byPersonId: `E${pairingId}`, talkWanted: false, capturedAt: `${metOn}T13:00:00Z` },
  ...more,
});

export const toDecision = (state: string, more: Partial<FollowUp> = {}): FollowUp => ({
  ...blankOf(followUps),
  ...{ id: 'F', decidedOn: TODAY, clock: 'meeting', state, decision: 'dismissed', pairingId: 'A' },
  ...{ recordedAt: `${TODAY}T15:00:00Z` },
  ...more,
});

/** The list of a firm; people who are not named are made up by their ids. */
export function toList(facts: Partial<TodayFacts>, todayOn = TODAY): TodayModel {
  const named = facts.people ?? [];
  const known = new Set<string>(named.map(({ id }) => id));
  const ids = (facts.pairings ?? []).flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]);
  const others = [...new Set<string>(ids)].filter((id) => !known.has(id)).map((id) => toPerson(id));
  return toToday(
    {
      ...{ program: toProgram(), pairings: [], checkIns: [], talks: [], feedback: [], followUps: [] },
      ...facts,
      people: [...named, ...others],
    },
    todayOn,
  );
}

/** State and pairing (or person) of each line, in order. */
export const toShort = (lines: readonly TodayLine[]): string[] =>
  lines.map(({ state, pairingId, personId }) => `${state} ${pairingId ?? personId ?? ''}`);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toActivity } from '../../../../shared/rules/activity.ts';
import { toMeetings, type CheckInFact } from '../../../../shared/rules/meetings.ts';
import type { TodayFacts, TodayLine } from '../../../../shared/rules/today/model.ts';
import { toToday } from '../../../../shared/rules/today/today.ts';
import { toSampleFirm } from '../../../../shared/sample/sample-firm.ts';
import { addDays } from '../../../../shared/time/serial-dates.ts';
import type { FollowUp } from '../../../../shared/tables/follow-ups.ts';

const todayOn = '2026-11-23';
const firm = toSampleFirm({
  nowMs: Date.parse('2026-11-23T15:00:00Z'),
  timeZone: 'Europe/Rome',
  language: 'en',
});
const facts = (change: Partial<TodayFacts> = {}): TodayFacts => ({ ...firm, followUps: [], ...change });
const linesOf = (model: ReturnType<typeof toToday>, id: string) =>
  model.lines.filter((line) => (line.pairingId ?? line.personId) === id).map((line) => line.state);

const toDueIds = (line: TodayLine) => line.alsoDue.map(({ personId }) => personId);

const decision = (change: Partial<FollowUp>): FollowUp => ({
  id: 'f',
  decidedOn: todayOn,
  pairingLabel: null,
  clock: 'meeting',
  state: 'overdue',
  decision: 'snoozed',
  untilOn: addDays(todayOn, 3),
  reason: null,
  pairingId: 'R-01',
  personId: null,
  recordedAt: '2026-11-23T15:00:00Z',
  takesBackId: null,
  ...change,
});

describe('the owner’s list', () => {
  it('does not depend on the order of rows, since the owner sorts as they like', () => {
    const expected = toToday(facts(), todayOn);
    fc.assert(
      fc.property(fc.shuffledSubarray(firm.checkIns, { minLength: firm.checkIns.length }), (checkIns) => {
        expect(toToday(facts({ checkIns }), todayOn)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('begins with the worst', () => {
    expect(toToday(facts(), todayOn).lines[0]).toMatchObject({ state: 'stalled', pairingId: 'R-06' });
  });

  it('names whom to talk to, the person who asked first', () => {
    const line = toToday(facts(), todayOn).lines.find((each) => each.state === 'talk-wanted');
    expect(line?.talkWith.map((person) => person.name)).toEqual(['Ana Delgado', 'Lea Martin']);
  });

  it('lets a wish go once the owner has talked with that person', () => {
    const talk = { ...firm.talks[0]!, id: 'new', personId: 'P-03', talkedOn: todayOn };
    expect(linesOf(toToday(facts({ talks: [...firm.talks, talk] }), todayOn), 'R-05')).not.toContain(
      'talk-wanted',
    );
  });

  it('does not take a no-show or a moved meeting for a meeting', () => {
    const base = firm.checkIns[0]!;
    for (const outcome of ['no-show', 'moved'] as const) {
      const row = { ...base, id: 'n', pairingId: 'R-01', outcome, metOn: todayOn, minutes: null };
      const lines = linesOf(toToday(facts({ checkIns: [...firm.checkIns, row] }), todayOn), 'R-01');
      expect(lines).toContain('overdue');
    }
  });

  it('counts the correction of a check-in, not what it supersedes', () => {
    const base = firm.checkIns[0]!;
    const wrong = {
      ...base,
      id: 'w',
      pairingId: 'R-01',
      outcome: 'held' as const,
      metOn: todayOn,
      minutes: 480,
      supersedesId: null,
    };
    const right = { ...wrong, id: 'r', outcome: 'moved' as const, minutes: null, supersedesId: 'w' };
    const activity = toActivity(toMeetings([right, wrong], ({ metOn }) => metOn));
    expect(activity).toMatchObject({ heldCount: 0, heldMinutes: 0, lastHeldOn: null, lastOutcome: 'moved' });
  });

  it('hides what was put off until its day, and shows it again when it gets worse', () => {
    const withDecision = (followUp: FollowUp, on: string) =>
      linesOf(toToday(facts({ followUps: [followUp] }), on), 'R-01');
    expect(withDecision(decision({}), todayOn)).not.toContain('overdue');
    expect(withDecision(decision({ untilOn: addDays(todayOn, 1) }), addDays(todayOn, 1))).toContain(
      'overdue',
    );
    expect(withDecision(decision({ untilOn: addDays(todayOn, 9) }), addDays(todayOn, 4))).toContain(
      'at-risk',
    );
    expect(
      withDecision(decision({ decision: 'dismissed', untilOn: null }), addDays(todayOn, 2)),
    ).not.toContain('overdue');
  });

  it('takes a dismissed pairing up again after a later meeting and a new delay', () => {
    const followUps = [decision({ decision: 'dismissed', untilOn: null, decidedOn: '2026-11-22' })];
    const later = {
      ...firm.checkIns[0]!,
      id: 'x',
      pairingId: 'R-01',
      outcome: 'held' as const,
      metOn: todayOn,
      startsAt: '2026-11-23T16:00:00+01:00',
      recordedAt: '2026-11-23T17:00:00+01:00',
      minutes: 45,
    };
    const model = toToday(facts({ followUps, checkIns: [...firm.checkIns, later] }), addDays(todayOn, 12));
    expect(linesOf(model, 'R-01')).toContain('overdue');
  });

  it('asks for a note when only the mentee told of the meeting', () => {
    const told = { ...firm.feedback[0]!, id: 'm', pairingId: 'R-02', givenOn: addDays(todayOn, -3) };
    const checkIns = firm.checkIns.filter(
      (row) => row.pairingId !== 'R-02' || row.metOn < addDays(todayOn, -5),
    );
    const lines = toToday(facts({ feedback: [told], checkIns }), todayOn).lines;
    expect(lines.find((line) => line.state === 'note-missing')).toMatchObject({
      pairingId: 'R-02',
      talkWith: [{ name: 'Harry Bauer' }],
    });
  });

  it('says a talk that is due in the line of the person’s own pairing, and lets nobody stand there twice', () => {
    const model = toToday(facts({ talks: [] }), todayOn);
    const stalled = model.lines.find((line) => line.state === 'stalled')!;
    const pairing = firm.pairings.find(({ id }) => id === stalled.pairingId)!;
    expect(stalled.alsoDue.map(({ personId }) => personId).sort()).toEqual(
      [pairing.mentorId, pairing.menteeId].sort(),
    );
    expect(stalled.alsoDue[0]!.sinceDays).toBeGreaterThan(firm.program.talkEveryDays);
    const withPairingLine = new Set(
      model.lines.flatMap((line) => {
        const own = firm.pairings.find(({ id }) => id === line.pairingId);
        return own ? [own.mentorId, own.menteeId] : [];
      }),
    );
    const alone = model.lines.filter((line) => line.state === 'talk-due');
    expect(alone.filter((line) => withPairingLine.has(line.personId!))).toEqual([]);
    expect(alone.length, 'who has no other line keeps their own').toBeGreaterThan(0);
    const told = [...alone.map((line) => line.personId!), ...model.lines.flatMap(toDueIds)];
    expect(new Set(told).size).toBe(told.length);
  });

  it('shows the talk by itself once the line that said it is put off, and counts one hidden line', () => {
    const before = toToday(facts({ talks: [] }), todayOn);
    const host = before.lines.find((line) => line.alsoDue.length > 0 && line.clock === 'meeting')!;
    const followUp = decision({ pairingId: host.pairingId, state: host.state, clock: host.clock });
    const after = toToday(facts({ talks: [], followUps: [followUp] }), todayOn);
    for (const personId of toDueIds(host)) {
      expect(
        after.lines.some((line) => line.personId === personId || toDueIds(line).includes(personId)),
      ).toBe(true);
    }
    expect(after.putOff.length).toBe(before.putOff.length + 1);
  });

  it('offers whoever is due for the talk, also where the line concerns the other', () => {
    const told = { ...firm.feedback[0]!, id: 'm', pairingId: 'R-02', givenOn: addDays(todayOn, -3) };
    const checkIns = firm.checkIns.filter(
      (row) => row.pairingId !== 'R-02' || row.metOn < addDays(todayOn, -5),
    );
    const { lines } = toToday(facts({ feedback: [told], checkIns, talks: [] }), todayOn);
    const line = lines.find(({ state }) => state === 'note-missing')!;
    expect(line.talkWith.map(({ personId }) => personId)).toEqual(expect.arrayContaining(toDueIds(line)));
  });

  it('is computed from 100,000 check-ins and 2,000 pairings', () => {
    const pairings = Array.from({ length: 2000 }, (_, index) => ({
      ...firm.pairings[0]!,
      id: `R-${index}`,
      mentorId: `M-${index}`,
      menteeId: `E-${index}`,
    }));
    const checkIns: CheckInFact[] = Array.from({ length: 100_000 }, (_, index) => ({
      id: `c${index}`,
      pairingId: `R-${index % 2000}`,
      metOn: addDays(todayOn, -Math.floor(index / 2000) - ((index % 2000) % 13)),
      outcome: 'held',
      minutes: 45,
      talkWanted: false,
      fit: null,
      supersedesId: null,
      startsAt: `${addDays(todayOn, -Math.floor(index / 2000) - ((index % 2000) % 13))}T10:00:00+01:00`,
      eventId: null,
      nextOn: null,
      rating: null,
      capturedAt: '2026-11-23T15:00:00Z',
      recordedAt: '2026-11-23T15:00:00Z',
    }));
    const model = toToday(facts({ pairings, checkIns, talks: [], feedback: [] }), todayOn);
    expect(model.activeCount).toBe(2000);
    expect(model.lines.filter((line) => line.clock === 'meeting')).toHaveLength(
      pairings.filter((_, index) => index % 13 > 10).length,
    );
  });
});

describe('the owner’s list and changed terms', () => {
  const late = toToday(facts(), todayOn).lines.find(({ clock }) => clock === 'meeting')!;
  const meetingLine = (change: Partial<TodayFacts>) =>
    toToday(facts(change), todayOn).lines.find(
      ({ clock, pairingId }) => clock === 'meeting' && pairingId === late.pairingId,
    );

  it('is silent on a pairing in its break, and on all in the firm’s holidays', () => {
    const fromOn = addDays(todayOn, -1);
    expect(meetingLine({ breaks: [{ pairingId: late.pairingId, fromOn, toOn: todayOn }] })).toBeUndefined();
    expect(meetingLine({ breaks: [{ pairingId: 'PAIR-OTHER', fromOn, toOn: todayOn }] })).toBeDefined();
    const holidays = toToday(facts({ breaks: [{ pairingId: null, fromOn, toOn: todayOn }] }), todayOn);
    expect(holidays.lines.filter(({ clock }) => clock === 'meeting')).toEqual([]);
  });
  it('goes by the cadence agreed since, and names it', () => {
    const changed = { pairingId: late.pairingId!, fromOn: addDays(todayOn, -3), cadenceDays: 92 };
    expect(meetingLine({ cadences: [changed] })?.cadenceDays).toBe(92);
    expect(meetingLine({ cadences: [{ ...changed, cadenceDays: 1 }] })?.cadenceDays).toBe(1);
  });
});

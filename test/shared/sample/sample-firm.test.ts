import { describe, expect, it } from 'vitest';
import { checkFields } from '../../../shared/schema/index.ts';
import { tables, type TableName } from '../../../shared/tables/registry.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import { toCalendarWeek } from '../../../shared/sample/calendar-week.ts';
import { toToday } from '../../../shared/rules/today/today.ts';
import { toDateInZone, toInstant } from '../../../shared/time/instants.ts';

const at = (nowMs: number) => ({ nowMs, timeZone: 'Europe/Rome', language: 'en' as const });
const someDays = [
  '2026-11-23T15:20:00Z',
  '2026-03-29T00:40:00Z',
  '2026-10-25T01:10:00Z',
  '2028-02-29T23:59:00Z',
];

describe('the sample firm', () => {
  it.each(someDays)('has only rows that the tables accept (%s)', (now) => {
    const firm = toSampleFirm(at(Date.parse(now)));
    const rowsOf: Partial<Record<TableName, readonly object[]>> = {
      program: [firm.program],
      people: firm.people,
      pairings: firm.pairings,
      checkIns: firm.checkIns,
      feedback: firm.feedback,
      talks: firm.talks,
      procedureChanges: firm.procedureChanges,
      ...firm.rewards,
    };
    for (const [name, rows] of Object.entries(rowsOf)) {
      for (const row of rows) expect(checkFields(tables[name as TableName], row)).toEqual([]);
      const ids = rows.map((row) => (row as { id: string }).id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const today = toDateInZone(Date.parse(now), 'Europe/Rome');
    for (const checkIn of firm.checkIns) expect(checkIn.metOn <= today).toBe(true);
  });

  it.each(someDays)('has ten rewards of which two went against the plan, each with a reason (%s)', (now) => {
    for (const language of ['en', 'it'] as const) {
      const { rewards } = toSampleFirm({ ...at(Date.parse(now)), language });
      expect([rewards.rewards.length, rewards.courses.length, rewards.promotions.length]).toEqual([
        10, 2, 12,
      ]);
      const against = rewards.rewards.filter(({ warnings }) => warnings !== null);
      expect(against.map(({ id, reason }) => [id, reason !== null])).toEqual([
        ['RW-06', true],
        ['RW-08', true],
      ]);
    }
  });

  it.each(someDays)('shows every state of the owner’s list, whatever the day (%s)', (now) => {
    const nowMs = Date.parse(now);
    const firm = toSampleFirm(at(nowMs));
    const model = toToday({ ...firm, followUps: [] }, toDateInZone(nowMs, 'Europe/Rome'));
    const states = new Map(
      model.lines.map((line) => [`${line.pairingId ?? line.personId}:${line.state}`, line]),
    );
    for (const key of [
      'R-01:overdue',
      'R-04:at-risk',
      'R-06:stalled',
      'R-08:first-meeting-late',
      'R-05:talk-wanted',
      'R-09:two-no-shows',
      'R-11:hours-behind',
    ])
      expect([...states.keys()]).toContain(key);
    expect(model.lines.some((line) => line.state === 'talk-due' || line.alsoDue.length > 0)).toBe(true);
    expect(model.due.map((due) => due.pairingId)).toEqual(['R-09']);
    expect(states.get('R-01:overdue')?.overdueDays).toBe(2);
  });

  it.each(someDays)('tells two meetings in two versions, and comes back to what was agreed (%s)', (now) => {
    const nowMs = Date.parse(now);
    const todayOn = toDateInZone(nowMs, 'Europe/Rome');
    for (const language of ['en', 'it'] as const) {
      const firm = toSampleFirm({ ...at(nowMs), language });
      const { lines } = toToday({ ...firm, followUps: [] }, todayOn);
      const versionsOf = (id: string) =>
        lines
          .filter(({ pairingId, state }) => pairingId === id && state === 'two-versions')
          .flatMap(({ versions }) => versions);
      expect(versionsOf('R-07')).toMatchObject([{ mentor: { rating: 4 }, mentee: { rating: 1 } }]);
      expect(versionsOf('R-11')).toMatchObject([
        { mentor: { outcome: 'held' }, mentee: { outcome: 'mentor-no-show' } },
      ]);
      expect(lines.some(({ pairingId, state }) => pairingId === 'R-05' && state === 'follow-up')).toBe(true);
      expect(firm.talks.some(({ followOn }) => followOn !== null && followOn > todayOn)).toBe(true);
      expect(firm.procedureChanges.map(({ why, talkId }) => [why !== '', talkId !== null])).toEqual([
        [true, true],
        [true, true],
      ]);
    }
  });

  it('takes the pairing of the just-ended meeting off the list once its check-in is there', () => {
    const nowMs = Date.parse('2026-11-23T15:20:00Z');
    const firm = toSampleFirm(at(nowMs));
    const week = toCalendarWeek(at(nowMs));
    const event = week.events.find((candidate) => candidate.eventId === week.justEndedEventId)!;
    expect(Date.parse(event.endsAt)).toBeLessThan(nowMs);
    expect(nowMs - Date.parse(event.endsAt)).toBeLessThanOrEqual(10 * 60_000);
    const sent = {
      ...firm.checkIns[0]!,
      id: 'new',
      pairingId: week.justEndedPairingId,
      outcome: 'held' as const,
      metOn: event.startsAt.slice(0, 10),
      supersedesId: null,
    };
    const model = toToday(
      { ...firm, checkIns: [...firm.checkIns, sent], followUps: [] },
      toInstant(nowMs, 'Europe/Rome').slice(0, 10),
    );
    expect(
      model.lines.filter((line) => line.pairingId === week.justEndedPairingId && line.clock === 'meeting'),
    ).toEqual([]);
  });

  it('is the same for the same seed and another for another', () => {
    const nowMs = Date.parse(someDays[0]!);
    expect(toSampleFirm(at(nowMs))).toEqual(toSampleFirm(at(nowMs)));
    expect(toSampleFirm({ ...at(nowMs), seed: 1 })).not.toEqual(toSampleFirm(at(nowMs)));
  });
});

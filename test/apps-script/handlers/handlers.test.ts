/** What a device may write and learn: its own person's pairings, its own notes, nothing private, nothing after leaving. */
import { describe, expect, it } from 'vitest';
import { toBriefing } from '../../../apps-script/src/handlers/briefing.ts';
import { checkInHandler, toPeriod } from '../../../apps-script/src/handlers/check-in.ts';
import type { HandlerContext } from '../../../apps-script/src/handlers/handler.ts';
import type { Ledger } from '../../../apps-script/src/ledger/open-ledger.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { toMet, toPairing, toPerson, toProgram } from '../../shared/rules/today/small-firm.ts';

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');

interface Facts {
  people?: Person[];
  pairings?: Pairing[];
  checkIns?: ReturnType<typeof toMet>[];
}

/** A ledger of rows that read well. */
function toLedger({
  people = [],
  pairings = [toPairing('A'), toPairing('B')],
  checkIns = [],
}: Facts): Ledger {
  const named = new Set<string>(people.map(({ id }) => id));
  const others = pairings
    .flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])
    .filter((id) => !named.has(id));
  const tables: Record<string, readonly { id: string }[]> = {
    people: [...people, ...others.map((id) => toPerson(id))],
    ...{ pairings, checkIns },
  };
  return {
    ...{
      program: toProgram(),
      issues: [],
      settings: { spreadsheetId: 'S', language: 'en', timeZone: 'UTC' },
    },
    rows: (table: string) => {
      const records = tables[table] ?? [];
      return { records, byId: new Map(records.map((row) => [row.id, row])), unusableIds: new Set() };
    },
  } as never;
}

const toContext = (facts: Facts, more: Partial<HandlerContext> = {}): HandlerContext => ({
  ...{
    ledger: toLedger(facts),
    caller: { deviceId: 'D', personId: 'MA', source: 'extension' },
    nowMs: NOW_MS,
    properties: {},
  },
  ...{ knownIds: new Set<string>(), added: [], addedFeedback: [] },
  ...more,
});

const data = (fields: Record<string, unknown> = {}, capturedAt = '2026-11-23T14:00:00Z') => ({
  capturedAt,
  fields: {
    ...{ pairingId: 'A', outcome: 'held', startsAt: '2026-11-23T12:00:00Z', minutes: 45, worked: 'Calls.' },
    ...{
      didNotWork: null,
      nextStep: null,
      nextOn: null,
      rating: null,
      talkWanted: false,
      notePrivate: false,
    },
    ...{ fit: null, title: null, meetingUrl: null, eventId: null, calendarId: null, supersedesId: null },
    ...fields,
  },
});
const send = (id: string, sent: unknown, context: HandlerContext) =>
  checkInHandler.handle({ id, data: sent }, context);
/** Status, or the codes of a refusal. */
const outcomeOf = ({ result }: ReturnType<typeof send>) =>
  result.status === 'refused' ? result.issues.map(({ code }) => code) : result.status;

describe('a check-in from a device', () => {
  it('is of a pairing of its own person', () => {
    expect(outcomeOf(send('S-1', data(), toContext({})))).toBe('recorded');
    expect(outcomeOf(send('S-1', data({ pairingId: 'B' }), toContext({})))).toEqual(['pairing-not-yours']);
    expect(outcomeOf(send('S-1', data({ pairingId: 'Z' }), toContext({})))).toEqual(['pairing-unknown']);
    const asMentee = toContext({}, { caller: { deviceId: 'D', personId: 'EA', source: 'extension' } });
    expect(outcomeOf(send('S-1', data(), asMentee))).toEqual(['pairing-not-yours']);
  });

  it('never carries a private note into the ledger, whatever was sent', () => {
    const secret = { notePrivate: true, worked: 'secret', didNotWork: 'secret', nextStep: 'secret' };
    const handled = send('S-1', data(secret), toContext({}));
    expect(outcomeOf(handled)).toBe('recorded');
    expect(JSON.stringify(handled)).not.toContain('secret');
    expect(handled.effects?.checkIns).toMatchObject([
      { notePrivate: true, worked: null, didNotWork: null, nextStep: null },
    ]);
  });

  it('is written once, and known when it comes again, also within one POST', () => {
    const context = toContext({});
    expect([1, 2, 3].map(() => outcomeOf(send('S-1', data(), context)))).toEqual([
      'recorded',
      'known',
      'known',
    ]);
    expect(context.added).toHaveLength(1);
    const known = toContext({}, { knownIds: new Set(['S-1']) });
    expect(
      outcomeOf(send('S-1', data({ pairingId: 'B' }), known)),
      'even where it would be refused now',
    ).toBe('known');
  });

  it('lies on the day in the mentor’s own zone', () => {
    const people = [toPerson('MA', { timeZone: 'America/New_York' })];
    const startsAt = '2026-11-23T02:00:00Z';
    const [row] = send('S-1', data({ startsAt }), toContext({ people })).effects!.checkIns!;
    expect(row).toMatchObject({ metOn: '2026-11-22', recordedAt: '2026-11-23T14:00:00+00:00' });
  });

  it('corrects a row of its own person that nobody has corrected', () => {
    const checkIns = [
      toMet('A', '2026-11-20', { id: 'C-1' }),
      toMet('B', '2026-11-20', { id: 'C-2' }),
      toMet('A', '2026-11-19', { id: 'C-3' }),
      toMet('A', '2026-11-19', { id: 'C-4', supersedesId: 'C-3' }),
    ];
    const correct = (supersedesId: string, known: string[] = []) =>
      outcomeOf(send('S-1', data({ supersedesId }), toContext({ checkIns }, { knownIds: new Set(known) })));
    expect(correct('C-1')).toBe('recorded');
    expect(correct('C-2'), 'of somebody else').toEqual(['supersedes-unknown']);
    expect(correct('C-3'), 'corrected before').toEqual(['corrected-already']);
    expect(correct('C-4')).toBe('recorded');
    expect(correct('C-9')).toEqual(['supersedes-unknown']);
    expect(correct('C-9', ['C-9']), 'its id was lost in the sheet').toBe('recorded');
  });

  it('is told in the audit by what it does', () => {
    const checkIns = [toMet('A', '2026-11-20', { id: 'C-1' })];
    const action = (fields: Record<string, unknown>) =>
      send('S-1', data(fields), toContext({ checkIns })).effects?.audit?.map((line) => line.action);
    expect(action({})).toEqual(['check-in-recorded']);
    expect(action({ supersedesId: 'C-1' })).toEqual(['check-in-corrected']);
    expect(action({ supersedesId: 'C-1', outcome: 'withdrawn', minutes: null, worked: null })).toEqual([
      'check-in-withdrawn',
    ]);
  });
});

describe('the period of a pairing', () => {
  const period = (more: Partial<Pairing>, ...people: Person[]) =>
    toPeriod(toPairing('A', more), toProgram(), new Map(people.map((one) => [one.id, one])));
  const left = (id: string, leftOn: string | null) => toPerson(id, { status: 'left', leftOn });

  it('ends for both on the day the first of the two left', () => {
    expect(period({}, left('MA', '2026-11-10'), left('EA', '2026-10-05')).leftOn).toBe('2026-10-05');
    expect(period({}, left('MA', '2026-09-10'), left('EA', '2026-10-05')).leftOn).toBe('2026-09-10');
    expect(period({}, left('X', '2026-09-10')).leftOn).toBeUndefined();
    expect(period({}, toPerson('MA', { leftOn: '2026-09-10' })).leftOn, 'came back').toBeUndefined();
  });

  it('has an end that nobody knows where somebody left, or it ended, without a day', () => {
    const isUnknown = (...args: Parameters<typeof period>) => period(...args).isEndUnknown ?? false;
    expect(isUnknown({}, left('MA', null))).toBe(true);
    expect(isUnknown({}, left('MA', null), left('EA', '2026-10-05'))).toBe(true);
    expect(isUnknown({ status: 'completed' })).toBe(true);
    expect(isUnknown({ status: 'completed' }, left('EA', '2026-10-05'))).toBe(false);
    expect(isUnknown({ status: 'completed', endsOn: '2026-11-01' })).toBe(false);
    expect(isUnknown({})).toBe(false);
  });
});

describe('a briefing', () => {
  const brief = (facts: Facts, personId = 'MA') =>
    toBriefing(toLedger(facts), personId, NOW_MS, (facts.checkIns ?? []) as unknown as CheckIn[]);
  const idsOf = (facts: Facts, personId = 'MA') => brief(facts, personId)?.pairings.map(({ id }) => id);

  it('tells a mentor of their own pairings alone', () => {
    expect([idsOf({}), idsOf({}, 'MB'), idsOf({}, 'EA')]).toEqual([['A'], ['B'], []]);
    expect(brief({}, 'nobody')).toBeNull();
  });

  it('tells who has left of nothing once late notes are no longer taken', () => {
    const gone = (leftOn: string | null) => idsOf({ people: [toPerson('MA', { status: 'left', leftOn })] });
    expect([gone('2026-11-09'), gone('2026-11-08'), gone(null)]).toEqual([['A'], [], []]);
  });

  it('names the owner who runs the program now', () => {
    const owner = (id: string, status: Person['status']) => toPerson(id, { role: 'owner', status });
    expect(brief({ people: [owner('old', 'left'), owner('new', 'active')] })?.program.ownerName).toBe('new');
    expect(brief({ people: [owner('old', 'left')] })?.program.ownerName).toBeNull();
  });

  it('counts meetings that were held, and changes its version with what it says beside them', () => {
    const met = [toMet('A', '2026-11-20'), toMet('A', '2026-11-21', { outcome: 'no-show' })];
    const [before, after] = [brief({}), brief({ checkIns: met })];
    expect(after?.pairings).toMatchObject([{ heldCount: 1, lastMetOn: '2026-11-20' }]);
    expect(after?.version).toBe(before?.version);
    expect(brief({ people: [toPerson('EA', { name: 'Other' })] })?.version).not.toBe(before?.version);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PeopleForm, PeopleSaved, PeopleView } from '../../../apps-script/src/people/people-api.ts';
import { createManualClock, type ManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import { prepareRosterImport } from '../../../shared/imports/prepare-roster-import.ts';
import { toRosterPlan } from '../../../shared/imports/roster-plan.ts';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { enroll, openProgram, toEnvelope, type Beginning, type LedgerHost } from '../ledger-host.ts';

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');

const form = (change: Partial<PeopleForm>): PeopleForm => ({
  ...{ requestId: 'request-1', added: [], changed: [], left: [], pairings: [] },
  ...change,
});

const DAY_MS = 86_400_000;

const ROSTER = [
  'Name,Email,Title,Department,Manager,Password',
  'Harry Mentor,p-harry@example.com,Senior seller,Sales,Lea Lead,s3cret',
  'Maya Mentor,p-maya@example.com,Seller,Sales,Lea Lead,s3cret',
  'Tom Mentee,p-tom@example.com,,,Harry Mentor,s3cret',
  'Lea Lead,lea@example.com,=1+1,Sales,,s3cret',
].join('\n');

describe('people on the local host', () => {
  let host: LedgerHost;
  let beginning: Beginning;
  let clock: ManualClock;

  beforeAll(async () => {
    clock = createManualClock(NOW_MS);
    host = await openProgram({ clock });
    beginning = host.toBeginning();
  });
  beforeEach(() => {
    clock.advance(NOW_MS - clock.now());
    host.resetTo(beginning);
  });
  afterAll(() => host.project.close());

  const view = async () => value(await host.call<PeopleView>('getPeople'));
  const save = (change: Partial<PeopleForm>) => host.call<PeopleSaved>('savePeople', form(change));
  const nameOf = new Map<string, string>();
  const toForm = async (text: string): Promise<PeopleForm> => {
    const { people } = await view();
    const file = prepareRosterImport({ kind: 'text', text }, { answers: {}, ledger: people });
    if (file.kind !== 'ready') throw new Error(file.kind);
    const plan = toRosterPlan(file, people, {});
    people.forEach(({ id, name }) => nameOf.set(name, id));
    return form({
      added: plan.added.map(({ line: _line, ...person }) => ({ ...person, role: 'none' })),
      changed: plan.changed.map(({ personId, fields, isBack }) => ({ personId, fields, isBack })),
    });
  };
  const audit = () => host.rows('audit').map(({ action, detail }) => [action, detail]);

  it('shows everybody with the pairings that go on', async () => {
    const { people, pairings, todayOn, takeBack } = await view();
    expect(people.map(({ name }) => name)).toContain('Harry Mentor');
    expect(pairings.map(({ pairingId }) => pairingId)).toEqual(['PAIR-1', 'PAIR-2']);
    expect([todayOn, takeBack]).toEqual(['2026-11-23', null]);
  });

  it('imports a roster in one batch: adds, changes, links managers, never runs a text; the same file again changes nothing', async () => {
    const roster = await toForm(ROSTER);
    const before = host.rows('people').length;
    const result = await host.run('savePeople', [roster]);
    expect(result.serviceCalls.filter((call) => call.name.endsWith('batchUpdate'))).toHaveLength(1);
    const saved = value(result.value as unknown as Answer<PeopleSaved>);
    expect(saved).toMatchObject({ added: 1, changed: 3, ended: 0, pairings: 0 });
    const rows = host.rows('people');
    expect(rows).toHaveLength(before + 1);
    const lea = rows.find(({ name }) => name === 'Lea Lead')!;
    expect(lea).toMatchObject({ email: 'lea@example.com', jobTitle: '=1+1', role: 'None', status: 'Active' });
    expect(rows.find(({ id }) => id === 'P-HARRY')).toMatchObject({
      ...{ jobTitle: 'Senior seller', managerId: lea['id'], role: 'Mentor' },
    });
    expect(rows.find(({ id }) => id === 'P-TOM')).toMatchObject({ managerId: 'P-HARRY' });
    expect(JSON.stringify(rows)).not.toContain('s3cret');
    expect(audit()[0]).toEqual(['People imported', '1 person added, 3 changed']);

    const again = await toForm(ROSTER);
    expect([again.added, again.changed]).toEqual([[], []]);
  });

  it('adds nobody twice when the call is repeated, as after a lost answer', async () => {
    const roster = await toForm(ROSTER);
    value(await host.call('savePeople', roster));
    const rows = host.rows('people');
    value(await host.call('savePeople', roster));
    expect(host.rows('people')).toEqual(rows);
    expect(audit().filter(([action]) => action === 'People imported')).toHaveLength(1);
  });

  it('takes a whole import back, and leaves what was changed by hand meanwhile', async () => {
    const before = host.rows('people');
    const { view: after } = value(await host.call<PeopleSaved>('savePeople', await toForm(ROSTER)));
    expect(after.takeBack?.what).toBe('1 person added, 3 changed');
    expect(value(await host.call<string>('takeBack', after.takeBack!.id))).toBe('1 person added, 3 changed');
    expect(host.rows('people')).toEqual(before);
  });

  it('marks who has left with the day, and pauses or ends their pairings with the reason; nobody is deleted', async () => {
    const before = host.rows('people').length;
    value(
      await save({
        left: [{ personId: 'P-HARRY', leftOn: '2026-11-20' }],
        pairings: [
          { pairingId: 'PAIR-1', status: 'ended-early', reason: ' Harry has left. ' },
          { pairingId: 'PAIR-2', status: 'paused', reason: '=Maya takes over' },
        ],
      }),
    );
    const rows = host.rows('people');
    expect(rows).toHaveLength(before);
    expect(rows.find(({ id }) => id === 'P-HARRY')).toMatchObject({ status: 'Left', leftOn: 46346 });
    const pairings = host.rows('pairings');
    expect(pairings.find(({ id }) => id === 'PAIR-1')).toMatchObject({
      ...{ status: 'Ended early', endsOn: 46346, statusReason: 'Harry has left.' },
    });
    expect(pairings.find(({ id }) => id === 'PAIR-2')).toMatchObject({
      ...{ status: 'Paused', statusReason: '=Maya takes over' },
    });
    expect(pairings.find(({ id }) => id === 'PAIR-2')!['endsOn'] ?? '').toBe('');
    expect((await view()).pairings.map(({ pairingId }) => pairingId)).toEqual(['PAIR-2']);
  });

  it('tells the browser of a mentor who has left of nobody but those late notes may be about, and of nobody after 14 days', async () => {
    const { device } = await enroll(host, 'P-HARRY');
    const briefing = async (): Promise<Briefing> => {
      const message = { type: 'briefing', id: 'B-1', data: {} };
      const { reply } = await host.post(toEnvelope(device, [message], clock.now()));
      return (reply.results[0] as { data: Briefing }).data;
    };
    expect((await briefing()).pairings).toHaveLength(2);
    value(await save({ left: [{ personId: 'P-HARRY', leftOn: '2026-11-20' }] }));
    const late = (await briefing()).pairings;
    expect(late.map(({ leftOn }) => leftOn)).toEqual(['2026-11-20', '2026-11-20']);
    clock.advance(15 * DAY_MS);
    expect((await briefing()).pairings).toEqual([]);
  });

  it('brings 300 people with their managers in at once, and takes them back at once', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => {
      const manager = index < 40 ? '' : `person${index % 40}@example.com`;
      return `Given${index},Family${index},person${index}@example.com,E${index},Seller,${manager}`;
    });
    const before = host.rows('people');
    const list = await toForm(
      ['First Name,Last Name,Email Address,Employee ID,Employee Title,Manager Email', ...lines].join('\n'),
    );
    const saved = value(await host.call<PeopleSaved>('savePeople', list));
    expect(saved).toMatchObject({ added: 300, changed: 0 });
    const idOf = new Map(saved.view.people.map(({ email, id }) => [email, id]));
    expect(saved.view.people.filter(({ managerId }) => managerId !== null)).toHaveLength(260);
    expect(saved.view.people.find(({ email }) => email === 'person299@example.com')!.managerId).toBe(
      idOf.get('person19@example.com'),
    );
    value(await host.call<string>('takeBack', saved.view.takeBack!.id));
    expect(host.rows('people')).toEqual(before);
  });

  it('takes somebody back who had left', async () => {
    value(await save({ left: [{ personId: 'P-TOM', leftOn: '2026-11-20' }] }));
    value(await save({ requestId: 'request-2', changed: [{ personId: 'P-TOM', fields: {}, isBack: true }] }));
    const tom = host.rows('people').find(({ id }) => id === 'P-TOM')!;
    expect([tom['status'], tom['leftOn'] ?? '']).toEqual(['Active', '']);
  });

  const newPerson = (name: string, email: string | null) => ({
    ...{ key: name, name, email, role: 'mentee' as const },
    ...{ jobTitle: null, department: null, employeeId: null, manager: null },
  });

  it.each<[string, Partial<PeopleForm>, RegExp]>([
    [
      'an address that somebody has',
      { added: [newPerson('Una Nuova', 'P-TOM@example.com')] },
      /Una Nuova would have the same email address as Tom Mentee/,
    ],
    [
      'one address for two new people',
      { added: [newPerson('A B', 'x@example.com'), newPerson('C D', 'x@example.com')] },
      /C D would have the same email address as A B/,
    ],
    ['an address that is none', { added: [newPerson('A B', 'nowhere')] }, /not an email address/],
    ['a blank name', { added: [newPerson('  ', null)] }, /still blank/],
    ['a day to come', { left: [{ personId: 'P-TOM', leftOn: '2026-11-24' }] }, /a day that has not come yet/],
    [
      'a pairing without a reason',
      { pairings: [{ pairingId: 'PAIR-1', status: 'paused', reason: ' ' }] },
      /Write a word on why/,
    ],
    [
      'somebody who is gone',
      { changed: [{ personId: 'P-NONE', fields: { name: 'X' }, isBack: false }] },
      /no longer/,
    ],
  ])('refuses %s with a sentence and writes nothing', async (_case, change, sentence) => {
    const before = [host.rows('people'), host.rows('pairings'), host.rows('audit')];
    const answer = await save({
      ...change,
      changed: change.changed ?? [{ personId: 'P-MAYA', fields: { jobTitle: 'Lead' }, isBack: false }],
    });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(sentence) as string });
    expect([host.rows('people'), host.rows('pairings'), host.rows('audit')]).toEqual(before);
  });
});

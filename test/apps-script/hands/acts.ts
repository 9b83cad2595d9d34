/** Acts of the product, as pages and devices ask for them. Each tells what it said was done. */
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { PeopleView } from '../../../apps-script/src/people/people-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import { answers, toCheckIn, toEnvelope } from '../ledger-host.ts';
import type { Fact, World } from './world.ts';

export interface Done {
  /** What was acknowledged. */
  facts: Fact[];
  /** Whether the product said no, or nothing. */
  isRefused: boolean;
  /** Rows may go away by it. */
  removes?: boolean;
  /** Nothing may change. */
  isView?: boolean;
}

type Act = (world: World, numbers: { a: number; b: number }) => Promise<Done>;

const none: Done = { facts: [], isRefused: false };
const view =
  (name: string, ...args: unknown[]): Act =>
  async ({ host }) => {
    await host.call(name, ...args);
    return { facts: [], isRefused: true, isView: true };
  };
const fromAnswer = (answer: Answer<unknown>, facts: Fact[]): Done => ({
  facts: answer.ok ? facts : [],
  isRefused: !answer.ok,
});
const PEOPLE = ['P-HARRY', 'P-MAYA', 'P-TOM', 'P-UMA'];

const sendCheckIn = async (world: World, fields: Record<string, unknown>): Promise<Done> => {
  const token = world.newToken();
  const id = `checkin-${token.replace(/\D/g, '')}-0000`;
  // Each of a meeting of its own: two notes of one meeting count once.
  const startsAt = new Date(world.nowMs() - 5 * 3_600_000 * (1 + (Number(token.replace(/\D/g, '')) % 60)));
  const data = toCheckIn(world.nowMs(), { worked: token, startsAt: startsAt.toISOString(), ...fields });
  const { reply } = await world.host.post(
    toEnvelope(world.device, [{ type: 'check-in', id, data }], world.nowMs()),
  );
  const isRecorded = reply.results?.some((result) => result.status === 'recorded') ?? false;
  const expects = { id, pairingId: String(data.fields.pairingId) };
  return {
    facts: isRecorded ? [{ table: 'checkIns', column: 'worked', token, expects }] : [],
    isRefused: !isRecorded,
  };
};

/** All acts by name. */
export const acts: Readonly<Record<string, Act>> = {
  'looks at Today': view('getToday'),
  'looks at the pairings': view('getPairings'),
  'looks at the people': view('getPeople'),
  'looks at the design': view('getDesign'),
  'looks at Set up': view('getSetUp'),
  'looks at an erasure': view('getErasePreview', 'P-UMA'),
  'sends a check-in': (world) => sendCheckIn(world, {}),
  'corrects a check-in': async (world, { a }) => {
    const known = world.facts.filter(({ table }) => table === 'checkIns');
    const fact = known[a % Math.max(1, known.length)];
    return fact ? sendCheckIn(world, { supersedesId: fact.expects['id'], minutes: 50 }) : none;
  },
  'records a talk': async (world, { a }) => {
    const token = world.newToken();
    const personId = PEOPLE[a % PEOPLE.length]!;
    const answer = await world.host.call<TodayView>('recordTalk', {
      ...{ requestId: token, personIds: [personId], pairingId: null, talkedOn: '2026-11-20' },
      ...{ signal: 'none', heard: token, agreed: '' },
    });
    return fromAnswer(answer, [{ table: 'talks', column: 'heard', token, expects: { personId } }]);
  },
  'puts a line off': async ({ host }, { a }) => {
    const today = await host.call<TodayView>('getToday');
    if (!today.ok || today.value.today.lines.length === 0) return none;
    const line = today.value.today.lines[a % today.value.today.lines.length]!;
    const { key, clock, pairingId, personId, state } = line;
    return fromAnswer(await host.call('snooze', { key, clock, pairingId, personId, state }), []);
  },
  'adds a person': async (world) => {
    const token = world.newToken();
    const added = {
      ...{ key: 'n1', name: token, email: null, role: 'mentee', jobTitle: null },
      ...{ department: null, employeeId: null, manager: null },
    };
    const form = { requestId: token, added: [added], changed: [], left: [], pairings: [] };
    return fromAnswer(await world.host.call('savePeople', form), [
      { table: 'people', column: 'name', token, expects: { role: 'Mentee' } },
    ]);
  },
  'gives a person another title': async (world, { a }) => {
    const token = world.newToken();
    const personId = PEOPLE[a % PEOPLE.length]!;
    const changed = [{ personId, fields: { jobTitle: token }, isBack: false }];
    const form = { requestId: token, added: [], changed, left: [], pairings: [] };
    return {
      ...fromAnswer(await world.host.call('savePeople', form), [
        { table: 'people', column: 'jobTitle', token, expects: { id: personId } },
      ]),
      removes: true,
    };
  },
  'ends a pairing': async ({ host }) => {
    const pairings = [{ pairingId: 'PAIR-2', status: 'ended-early', reason: 'over' }];
    const form = { requestId: 'ends', added: [], changed: [], left: [], pairings };
    return { ...fromAnswer(await host.call('savePeople', form), []), removes: true };
  },
  'dismisses a line': async ({ host }, { a }) => {
    const today = await host.call<TodayView>('getToday');
    if (!today.ok || today.value.today.lines.length === 0) return none;
    const line = today.value.today.lines[a % today.value.today.lines.length]!;
    const { key, clock, pairingId, personId, state } = line;
    const form = { line: { key, clock, pairingId, personId, state }, reason: 'known' };
    return fromAnswer(await host.call('dismiss', form), []);
  },
  'pairs two people': async (world) => {
    const token = world.newToken();
    const pairing = {
      ...{ id: `PAIR-${token.replace(/\W/g, '')}`, mentorId: 'P-MAYA', menteeId: 'P-TOM', why: token },
      ...{ startsOn: '2026-11-01', endsOn: null, cadenceDays: null, minimumHours: null },
    };
    return fromAnswer(await world.host.call('confirmPairings', [pairing]), [
      { table: 'pairings', column: 'why', token, expects: { mentorId: 'P-MAYA', menteeId: 'P-TOM' } },
    ]);
  },
  'takes the last step back': async ({ host }) => {
    const people = await host.call<PeopleView>('getPeople');
    if (!people.ok || !people.value.takeBack) return none;
    const answer = await host.call('takeBack', people.value.takeBack.id);
    return { facts: [], isRefused: !answer.ok, removes: true };
  },
  'sets up again': async ({ host }) => fromAnswer(await host.call('setUp', answers), []),
  'mends what is offered': async ({ host }) => {
    const today = await host.call<TodayView>('getToday');
    const issues = today.ok ? today.value.issues : (today.issues as TodayView['issues']);
    for (const { mend } of issues) if (mend) await host.call('mend', mend);
    return none;
  },
  'passes in the night': async ({ host }) => {
    await host.night();
    return none;
  },
};

/** People chosen by name stay who they are when names change through the dialog, on the built script. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { PeopleView } from '../../../apps-script/src/people/people-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

let host: LedgerHost;
let beginning: Beginning;
beforeAll(async () => {
  host = await openProgram({ clock: createManualClock(Date.parse('2026-11-23T14:00:00Z')) });
  const columnIndex = host.values('Pairings')[0]!.indexOf('Mentor');
  const start = { sheetId: host.sheet('Pairings').sheetId, rowIndex: 1, columnIndex };
  const rows = [{ values: [{ userEnteredValue: { stringValue: 'Harry Mentor' } }] }];
  host.batch([{ updateCells: { start, rows, fields: 'userEnteredValue' } } as JsonObject as JsonValue]);
  beginning = host.toBeginning();
});
beforeEach(() => {
  host.resetTo(beginning);
});
afterAll(() => host.project.close());

const person = (key: string, name: string) => ({
  ...{
    key,
    name,
    email: null,
    role: 'mentee',
    jobTitle: null,
    department: null,
    employeeId: null,
    manager: null,
  },
});
const save = (form: object) =>
  host.call('savePeople', { ...{ requestId: 'r', added: [], changed: [], left: [], pairings: [] }, ...form });
const mentor = () => host.rows('pairings')[0]!['mentorId'];
const issues = async () => {
  const view = await host.call<TodayView>('getToday');
  return view.ok ? view.value.issues : view.issues;
};
const renamed = { changed: [{ personId: 'P-HARRY', fields: { name: 'Harold Mentor' }, isBack: false }] };

it.each([
  ['the person gets another name', renamed],
  ['a namesake is added', { added: [person('n', 'harry mentor')] }],
  [
    'somebody else is renamed to the same',
    { changed: [{ personId: 'P-TOM', fields: { name: 'Harry Mentor' }, isBack: false }] },
  ],
])('when %s', async (_, form) => {
  expect(mentor()).toBe('Harry Mentor');
  expect(await save(form)).toMatchObject({ ok: true });
  expect(mentor()).toBe('P-HARRY');
  expect(await issues()).toEqual([]);
});

it('also once the new name is taken back', async () => {
  await save(renamed);
  const view = await host.call<PeopleView>('getPeople');
  expect(await host.call('takeBack', view.ok ? view.value.takeBack!.id : '')).toMatchObject({ ok: true });
  expect(host.rows('people').map(({ name }) => name)).toContain('Harry Mentor');
  expect(await issues()).toEqual([]);
});

it('leaves a name that still fits one person only', async () => {
  expect(await save({ added: [person('n', 'Nora New')] })).toMatchObject({ ok: true });
  expect(mentor()).toBe('Harry Mentor');
});

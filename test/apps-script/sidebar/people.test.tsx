// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErasePage } from '../../../apps-script/sidebar/erase/erase-page.tsx';
import { PeoplePage } from '../../../apps-script/sidebar/people/people-page.tsx';
import type { PeopleForm } from '../../../apps-script/src/people/people-api.ts';
import {
  common,
  erasePage,
  imports,
  peoplePage as words,
  pages,
  stillConnected,
} from '../../../shared/messages/en/index.ts';
import { toErasePreview, toPeopleView } from './people-views.ts';
import { ok, showPage, type ShownPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const view = toPeopleView('en');
const active = view.people.filter(({ status }) => status === 'active');
const [first, second, third] = view.people as [
  (typeof view.people)[0],
  (typeof view.people)[0],
  (typeof view.people)[0],
];
const saved = (what: string) =>
  ok({
    ...{ added: 1, changed: 0, ended: 0, pairings: 0 },
    view: { ...view, takeBack: { id: 'TB-1', what, doneAt: '2026-11-23T10:00:00Z' } },
  });
const answers = () => ({
  getPeople: ok(view),
  savePeople: saved('2 people added'),
  takeBack: ok('2 people added'),
});
const submit = (page: ShownPage) =>
  page.click(page.root.querySelector<HTMLElement>('button[type="submit"]')!);
const formsOf = (page: ShownPage) => page.callsOf('savePeople').map(([form]) => form as PeopleForm);

/** Chooses to paste and reads the list. */
async function paste(text: string) {
  const page = await showPage(<PeoplePage />, answers());
  await page.click(page.root.querySelector<HTMLElement>('input[value="paste"]')!);
  await page.fill(words.paste, text);
  await submit(page);
  return page;
}
const box = (page: ShownPage, label: string): HTMLElement => {
  const found = [...page.root.querySelectorAll('.ml-checkbox')].filter((one) =>
    one.querySelector('label')?.textContent?.startsWith(label),
  );
  if (found.length !== 1) throw new Error(`${found.length} boxes begin with ${label}`);
  return found[0]!.querySelector('input')!;
};
const line = (person: { name: string; email: string | null; jobTitle: string | null }) =>
  [person.name, person.email, person.jobTitle].map((text) => text ?? '').join(',');
const everybody = (...more: string[]) =>
  ['Name,Email,Title,Password', ...active.map(line), ...more].join('\n');

test('A list is read, shown with what it changes, and written only when confirmed', async () => {
  const page = await paste(
    everybody('Zoe New,zoe@new.example,Seller,s3cret', 'Yan New,yan@new.example,=1+1,'),
  );
  expect(page.callsOf('savePeople')).toEqual([]);
  expect(page.text()).toContain(words.addedTitle(2));
  expect(page.text()).toContain(words.unchanged(active.length));
  expect(page.text()).toContain(words.neverRead('Password'));
  expect(page.text()).not.toContain('s3cret');
  await page.click(box(page, 'Zoe New'));
  await page.click(page.root.querySelector<HTMLElement>('input[value="mentee"]')!);
  await page.press(words.write(1));
  expect(formsOf(page)).toMatchObject([
    { added: [{ name: 'Yan New', jobTitle: '=1+1', role: 'mentee' }], changed: [], left: [], pairings: [] },
  ]);
  expect(page.text()).toContain(words.done('2 people added'));
  await page.press('Undo: 2 people added');
  expect(page.callsOf('takeBack')).toEqual([]);
  await page.press('Undo');
  expect(page.callsOf('takeBack')).toEqual([['TB-1']]);
  expect(page.text()).toContain(words.takenBack('2 people added'));
});

test('A column read wrongly is changed; a possible double is asked about; what changes is told with before and after', async () => {
  const near = `${first.name}x`;
  const page = await paste(
    [
      'Name,Email,Title,Team',
      `${near},other@new.example,Boss,Blue`,
      line({ ...second, jobTitle: 'Chief' }),
    ].join('\n'),
  );
  expect(page.text()).toContain(words.doublesTitle(1));
  expect(page.text()).toContain(words.addedTitle(1));
  const select = [...page.root.querySelectorAll('select')].find(
    (one) => one.labels[0]?.textContent === words.columnFor(words.roles.department),
  )!;
  select.value = '3';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await page.pass(1);
  expect(page.text()).toContain('Blue');
  await page.click(page.root.querySelector<HTMLElement>('input[value="same"]')!);
  expect(page.text()).toContain(words.changedTitle(2));
  expect(page.text()).toContain(words.change('Job title', second.jobTitle ?? '', 'Chief'));
  await page.press(words.write(2));
  expect(formsOf(page)[0]).toMatchObject({
    added: [],
    changed: [
      { personId: second.id, fields: { jobTitle: 'Chief' } },
      { personId: first.id, fields: { name: near, email: 'other@new.example', department: 'Blue' } },
    ],
  });
});

test('Who is absent stays active until ticked; then a last day, and each pairing is ended, paused or left, with a reason', async () => {
  const pairing = view.pairings.find(({ status }) => status === 'active')!;
  const mentor = view.people.find(({ id }) => id === pairing.mentorId)!;
  const page = await paste(
    ['Name,Email', ...active.filter(({ id }) => id !== mentor.id).map(line)].join('\n'),
  );
  expect(page.text()).toContain(words.absentTitle(1));
  expect(page.text()).toContain(words.nothing);
  await page.click(box(page, mentor.name));
  const own = view.pairings.filter((one) => one.mentorId === mentor.id || one.menteeId === mentor.id);
  for (const { title } of own) expect(page.text()).toContain(words.pairing(title));
  await page.click(page.root.querySelector<HTMLElement>('.leaving input[value="paused"]')!);
  await page.fill(words.leftOn(mentor.name), '2026-11-24');
  await page.press(words.write(1));
  expect(page.text()).toContain(words.dayMissing);
  expect(formsOf(page)).toEqual([]);
  await page.fill(words.leftOn(mentor.name), '2026-11-20');
  await page.press(words.write(1));
  expect(formsOf(page)[0]).toMatchObject({
    left: [{ personId: mentor.id, leftOn: '2026-11-20' }],
    pairings: own.map(({ pairingId }, index) => ({
      ...{ pairingId, status: index === 0 ? 'paused' : 'ended-early', reason: words.reasonLeft(mentor.name) },
    })),
  });
});

test('Where no row names columns, it is pointed at by hand, and another list can be chosen', async () => {
  const page = await paste('Order,Total\n1,2\n');
  expect(page.text()).toContain(imports.question['header-row']());
  await page.press(words.otherList);
  expect(page.text()).toContain(words.source);
});

test('One person by hand: the address of somebody is refused by name, a like name is asked about', async () => {
  const page = await showPage(<PeoplePage />, answers());
  await page.press(words.sources.hand);
  await submit(page);
  expect(page.text()).toContain(words.required);
  await page.fill('Name', `${third.name}x`);
  await page.fill('E-mail', third.email!.toUpperCase());
  await submit(page);
  expect(page.text()).toContain(words.emailTaken(third.name));
  await page.fill('E-mail', 'new@firm.example');
  expect(page.text()).toContain(words.alike(third.name));
  await submit(page);
  expect(formsOf(page)).toEqual([]);
  await page.click(box(page, words.addAnyway));
  await submit(page);
  expect(formsOf(page)).toMatchObject([{ added: [{ name: `${third.name}x`, role: 'mentee' }] }]);
});

test('A lost answer is tried again with the same request, so that nobody is added twice', async () => {
  const page = await showPage(<PeoplePage />, { ...answers(), savePeople: { throws: 'NetworkError' } });
  await page.press(words.sources.hand);
  await page.fill('Name', 'Somebody Entirely New');
  await submit(page);
  page.run.answer('savePeople', saved('1 person added'));
  await page.press(pages.tryAgain);
  const [one, other] = formsOf(page);
  expect(other).toEqual(one);
  expect(page.text()).toContain(words.done('1 person added'));
});

const preview = toErasePreview('en');
const erasing = {
  getPeople: ok(view),
  getErasePreview: ok(preview),
  erasePerson: ok({ language: 'en', replacement: 'Erased person 1', cells: 247, devices: 1, invites: 2 }),
};

async function showPreview() {
  const page = await showPage(<ErasePage />, erasing);
  await page.click(page.root.querySelector<HTMLElement>('[role="combobox"]')!);
  const option = [...page.root.querySelectorAll<HTMLElement>('[role="option"]')].find((one) =>
    one.textContent?.startsWith(preview.name),
  )!;
  option.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  await page.pass(1);
  await submit(page);
  return page;
}

test('Erasing shows what goes, what stays and that it is for good, before anything happens', async () => {
  const page = await showPreview();
  expect(page.callsOf('getErasePreview')).toEqual([[preview.personId]]);
  for (const sentence of [erasePage.goes, erasePage.stays, erasePage.warning, erasePage.warningText])
    expect(page.text()).toContain(sentence);
  // Whose words, and how many: not how many cells.
  expect(page.text()).toContain(erasePage.emptied.checkIns(53));
  expect(page.text()).toContain(erasePage.emptied.other(2, 'Ours'));
  expect(page.text()).not.toContain('212');
  expect(page.callsOf('erasePerson')).toEqual([]);
});

test('Only the typed name erases; single names go as ticked', async () => {
  const page = await showPreview();
  await page.press(erasePage.erase);
  await page.fill(erasePage.confirm(preview.name), 'Somebody');
  await page.press(erasePage.erase);
  expect(page.text()).toContain(erasePage.mismatch(preview.name));
  expect(page.callsOf('erasePerson')).toEqual([]);
  await page.fill(erasePage.confirm(preview.name), ` ${preview.name.toLowerCase()} `);
  const boxes = [...page.root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  expect(
    boxes.map(({ checked }) => checked),
    'none is ticked beforehand',
  ).not.toContain(true);
  await page.click(boxes[0]!);
  await page.press(erasePage.erase);
  expect(page.callsOf('erasePerson')).toMatchObject([
    [{ personId: preview.personId, words: [preview.words[0]!.word] }],
  ]);
  expect(page.text()).toContain(erasePage.done('Erased person 1'));
  await page.press(common.close);
  expect(page.run.closed).toBe(true);
});

test('Of hundreds of new people those found are taken, or none of them', async () => {
  const many = Array.from(
    { length: 300 },
    (_, index) => `Given${index} Family${index},person${index}@new.example,${index < 5 ? 'Driver' : 'Clerk'}`,
  );
  const page = await paste(everybody(...many));
  await page.press(words.takeNone);
  expect(page.text()).toContain(words.nothingTicked);
  await page.fill(words.filter, 'driver');
  expect(page.text()).toContain('5 / 300');
  await page.press(words.takeAll);
  await submit(page);
  expect(formsOf(page)[0]!.added.map(({ name }) => name)).toEqual(
    [0, 1, 2, 3, 4].map((index) => `Given${index} Family${index}`),
  );
});

test('What was done elsewhere is not undone from here', async () => {
  const takeBack = { id: 'TB-7', what: '3 people added', doneAt: '2026-11-23T10:00:00Z' };
  const page = await showPage(<PeoplePage />, { ...answers(), getPeople: ok({ ...view, takeBack }) });
  expect(page.text()).not.toContain('3 people added');
});

test('After somebody is marked as left, their browsers can be disconnected at once', async () => {
  const left = active[0]!;
  const page = await showPage(<PeoplePage />, {
    ...answers(),
    savePeople: ok({
      ...{ added: 0, changed: 0, ended: 1, pairings: 0 },
      view: {
        ...view,
        takeBack: { id: 'TB-1', what: '1 marked as left', doneAt: '2026-11-23T10:00:00Z' },
        stillConnected: [
          {
            ...{ personId: left.id, name: left.name, why: 'left', browsers: ['Chrome on Linux'] },
            lateUntilOn: null,
          },
        ],
      },
    }),
    disconnectPerson: ok({ personId: left.id, browsers: 1 }),
  });
  await page.press(words.sources.leave);
  await page.fill(words.who, left.name);
  const option = page.root.querySelector<HTMLElement>('[role="option"]')!;
  option.dispatchEvent(new Event('mousedown', { bubbles: true, cancelable: true }));
  await page.pass(10);
  await submit(page);
  await page.press(`${stillConnected.disconnect}: ${left.name}`);
  expect(page.callsOf('disconnectPerson')).toEqual([[left.id]]);
  expect(page.text()).toContain(stillConnected.done(left.name));
});

/**
 * People come in from a directory's export, somebody leaves, the step is taken back, and a person is erased: in the
 * owner's page through the dialogs as they are built. Pictures of each stage are kept in test/output.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { ElementHandle, Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  click,
  fill,
  find,
  findField,
  findFrame,
  press,
  until,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { openHome } from './open-home.ts';
import { setOwnerStage, type OwnerStage } from './path-stage.ts';
import { undoLast } from './mentors-gestures.ts';

const PICTURES = fileURLToPath(new URL('../output/design/', import.meta.url));

let stage: OwnerStage;
let dir: string;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  dir = await mkdtemp(join(tmpdir(), 'people-files-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));
afterEach(async () => {
  const { troubles } = stage;
  await stage.close();
  expect(troubles).toEqual([]);
});

const picture = (name: string) =>
  stage.page.screenshot({ path: join(PICTURES, `people-${name}-${stage.language}.png`) as `${string}.png` });

async function openDialog(name: 'people' | 'erase', shown: string): Promise<Frame> {
  await openHome(stage, name === 'erase' ? 'settings' : 'design', name);
  const frame = await findFrame(stage.page, stage.words.script.titles[name]);
  await untilShown(frame, shown);
  return frame;
}

/** Barriers that axe finds in the dialog. */
async function barriersIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

/** Reads a file in the dialog; its letters are stored as named. */
async function readFile(frame: Frame, text: string, encoding: BufferEncoding = 'utf8'): Promise<void> {
  const path = join(dir, 'people.csv');
  await writeFile(path, Buffer.from(text, encoding));
  const field = (await findField(frame, stage.words.peoplePage.file)) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path as `${string}.csv`);
  await press(frame, stage.words.peoplePage.read);
}

/** Everything that the workbook holds: cells, notes, titles of all tabs. */
const everything = (): string =>
  JSON.stringify(stage.google.sheets.Spreadsheets.get(stage.google.spreadsheetId, { includeGridData: true }));

const WORKSPACE =
  'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Home Address,Employee ID,Employee Title,Manager Email,Department';
const workspaceRow = (name: string, email: string, title = '', manager = '') => {
  const [first = '', ...last] = name.split(' ');
  return `${first},${last.join(' ')},${email},s3cret-pass,Via Segreta 1,,${title},${manager},`;
};

it.each([
  ['en', 'light'],
  ['it', 'dark'],
] as const)(
  'Brings a directory in, says who has left, takes it back (%s, %s)',
  { timeout: 150_000 },
  async (language, colorScheme) => {
    stage = await setOwnerStage({ language, colorScheme, begin: 'sample' });
    const page = stage.words.peoplePage;
    const before = stage.rows('people');
    const active = before.filter(({ status }) => status === stage.words.tables.people.choices.status.active);
    const pairing = stage
      .rows('pairings')
      .find(({ status }) => status === stage.words.tables.pairings.choices.status.active)!;
    const gone = active.find(({ id }) => id === pairing['menteeId'])!;
    const kept = active.filter(({ id }) => id !== gone['id']);
    const frame = await openDialog('people', page.inLedger(active.length));
    expect(await barriersIn(frame)).toEqual([]);
    await picture('1-start');

    // An old export in Windows letters: the dialog asks how they are stored before it believes any name.
    const rows = [
      WORKSPACE,
      ...kept.map(({ name, email }) => workspaceRow(name!, email!)),
      workspaceRow('Zoë Lindqvist', 'zoe@brightwell.example', '=1+1', kept[1]!['email']),
      workspaceRow(`${kept[2]!['name']}x`, 'somebody@brightwell.example'),
    ].join('\r\n');
    await readFile(frame, rows, 'latin1');
    await untilShown(frame, page.questionsTitle(1));
    await picture('2-question');
    await click((await frame.waitForSelector('.ask input'))!);
    await press(frame, page.goOn);
    await untilShown(frame, page.reviewTitle);
    await untilShown(frame, 'Zoë Lindqvist');
    await untilShown(frame, page.doublesTitle(1));
    expect(await frame.evaluate(() => document.body.innerText)).not.toMatch(/s3cret|Segreta/);
    expect(await barriersIn(frame)).toEqual([]);
    await picture('3-review');

    await click((await findField(frame, gone['name']!)) as ElementHandle<Element>);
    await untilShown(frame, page.pairing(pairing['label']!));
    await picture('4-left');
    expect(await barriersIn(frame)).toEqual([]);
    expect(stage.rows('people'), 'nothing is written before it is confirmed').toEqual(before);
    await press(frame, page.write(3));
    await find(frame, page.more);
    await picture('5-done');
    const after = stage.rows('people');
    expect(after).toHaveLength(before.length + 2);
    expect(after.find(({ name }) => name === 'Zoë Lindqvist')).toMatchObject({
      ...{ jobTitle: '=1+1', managerId: kept[1]!['id'] },
    });
    expect(after.find(({ id }) => id === gone['id'])).toMatchObject({
      status: stage.words.tables.people.choices.status.left,
    });
    expect(stage.rows('pairings').find(({ id }) => id === pairing['id'])).toMatchObject({
      status: stage.words.tables.pairings.choices.status['ended-early'],
      statusReason: page.reasonLeft(gone['name']!),
    });
    expect(everything()).not.toMatch(/s3cret|Segreta/);

    await undoLast(frame, stage);
    await until('the step taken back', () => stage.rows('people').length === before.length);
    expect(stage.rows('people')).toEqual(before);
    expect(stage.rows('pairings').find(({ id }) => id === pairing['id'])).toEqual(pairing);
  },
);

it.each([
  ['it', 'light'],
  ['en', 'dark'],
] as const)(
  'Erases a person for good, after a preview and the typed name (%s, %s)',
  { timeout: 150_000 },
  async (language, colorScheme) => {
    stage = await setOwnerStage({ language, colorScheme, begin: 'sample' });
    const page = stage.words.erasePage;
    const person = stage
      .rows('people')
      .find(({ role }) => role === stage.words.tables.people.choices.role.mentor)!;
    const { name, email } = person as { name: string; email: string };
    expect(everything()).toContain(name);
    const checkIns = stage.rows('checkIns').length;
    const frame = await openDialog('erase', page.lead);
    await fill(frame, page.who, name);
    await frame.waitForSelector('[role="option"]');
    await stage.page.keyboard.press('Enter');
    await press(frame, page.preview);
    await untilShown(frame, page.warning);
    await picture('6-erase');
    expect(await barriersIn(frame)).toEqual([]);
    await press(frame, page.erase);
    await untilShown(frame, page.mismatch(name));
    expect(everything()).toContain(name);
    await fill(frame, page.confirm(name), name);
    await picture('7-erase-typed');
    await press(frame, page.erase);
    const replacement = stage.words.script.people.erased(1);
    await untilShown(frame, page.done(replacement));
    await picture('8-erased');
    expect(everything()).not.toContain(name);
    expect(everything().toLowerCase()).not.toContain(email.toLowerCase());
    expect(stage.rows('checkIns')).toHaveLength(checkIns);
    expect(stage.rows('people').map((row) => row['name'])).toContain(replacement);
  },
);

/**
 * From an empty spreadsheet to a running program, led by the Design page alone: the owner does whatever it says is next
 * until it says that the design is complete. Pictures of the page after each step are kept in test/output.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../apps-script/host/browsers/chromium.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import {
  chooseFromMenu,
  click,
  fill,
  findField,
  findFrame,
  press,
  until,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { connectExtension, openWebAppOnce } from '../../apps-script/host/demo/sample-path.ts';
import type { Messages } from '../../shared/messages/registry.ts';
import type { DesignStepId } from '../../shared/rules/program/design-steps.ts';
import { ITEMS } from '../../shared/rules/mentors/candidate-row.ts';
import { toFirm } from '../apps-script/sidebar/sales-views.ts';
import { choose, giveEvidence, giveScore, pick, setDate } from './mentors-gestures.ts';
import { setOwnerStage, type OwnerStage } from './path-stage.ts';

const PICTURES = fileURLToPath(new URL('../output/design-whole/', import.meta.url));
const HARRY = 'Harriet Lindqvist';
const MINA = 'Mina Okafor';

let stage: OwnerStage;
let folder: string;
let sidebar: Frame;
let done = 0;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'design-whole-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => stage.close());

/** Presses the one primary button of the Design page, which must be that of the step, and gives the dialog. */
async function follow(step: DesignStepId, dialog: keyof Messages['script']['titles']): Promise<Frame> {
  const { designPage, script } = stage.words;
  await untilShown(sidebar, designPage.progress(done, 9));
  const { title } = designPage.steps[step];
  expect(await sidebar.$$eval('.next-title', (titles) => titles.map((each) => each.textContent))).toEqual([
    title,
  ]);
  await (await sidebar.waitForSelector('.next-card .ml-button-primary'))!.click();
  return findFrame(stage.page, script.titles[dialog]);
}

/** Closes the dialog; the Design page looks again by itself too, but not at once. */
async function close(dialog: Frame): Promise<void> {
  await press(dialog, stage.words.common.close);
  await until('the dialog to close', async () => !(await stage.page.$('dialog[open]')));
  done += 1;
  stage.letAMinutePass();
  await press(sidebar, stage.words.sidebar.foot.refresh);
  await untilShown(sidebar, stage.words.designPage.progress(done, 9));
  await stage.page.screenshot({ path: join(PICTURES, `${done}.png`) as `${string}.png` });
}

async function readFile(dialog: Frame, label: string, button: string, lines: string[]): Promise<void> {
  const path = join(folder, 'file.csv');
  await writeFile(path, lines.join('\r\n'));
  const field = (await findField(dialog, label)) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path as `${string}.csv`);
  await press(dialog, button);
}

it('Leads from nothing to a program whose mentor is connected', { timeout: 240_000 }, async () => {
  stage = await setOwnerStage({ begin: 'nothing' });
  done = 0;
  const { words } = stage;
  const { menu, titles } = words.script;

  await chooseFromMenu(stage.page, menu.title, menu.today);
  const setUp = await findFrame(stage.page, titles.setUp);
  await fill(setUp, words.setUpPage.name, 'Keep our customers');
  await press(setUp, words.setUpPage.submit);
  await until('the tabs', () => {
    try {
      return stage.rows('program').length === 1;
    } catch {
      return false;
    }
  });
  await press(setUp, words.common.close);
  await chooseFromMenu(stage.page, menu.title, menu.design);
  sidebar = await findFrame(stage.page, titles.today);

  const priorities = await follow('category', 'priorities');
  const { prioritiesPage, priorities: rules } = words;
  await untilShown(priorities, prioritiesPage.suggested);
  await click((await priorities.waitForSelector(`.kinds ::-p-text(${rules.category.customers})`))!);
  await press(priorities, prioritiesPage.sections.scores);
  for (const criterion of Object.values(rules.criterion)) await giveScore(priorities, criterion, 4);
  await press(priorities, prioritiesPage.sections.decision);
  await click((await priorities.waitForSelector(`.choice ::-p-text(${rules.category.customers})`))!);
  await fill(priorities, prioritiesPage.reason, 'They leave as fast as they come.');
  await press(priorities, prioritiesPage.decide);
  await untilShown(priorities, prioritiesPage.decided(rules.category.customers));
  await close(priorities);

  const firm = toFirm();
  let sales = await follow('sales', 'importSales');
  await readFile(sales, words.importPage.file, words.importPage.read, [
    'Order ID,Date,Customer,Sales rep,Amount,Status',
    ...firm.map((order) =>
      [order.orderId, order.orderedOn, order.customer, order.rep, order.amount, 'paid'].join(','),
    ),
  ]);
  sales = await findFrame(stage.page, titles.importSales);
  await untilShown(sales, words.importPage.previewTitle);
  await press(sales, words.importPage.write(firm.length));
  await untilShown(sales, words.importPage.doneTitle);
  await close(sales);

  const exemplar = await follow('exemplar', 'exemplar');
  await untilShown(exemplar, words.exemplar.headline.named({ names: [HARRY] }));
  await press(exemplar, words.exemplarPage.writeReport);
  await untilShown(exemplar, words.exemplarPage.written(titles.exemplarReport));
  await close(exemplar);

  const people = await follow('people', 'people');
  await readFile(people, words.peoplePage.file, words.peoplePage.read, [
    'First Name [Required],Last Name [Required],Email Address [Required],Employee Title',
    'Harriet,Lindqvist,harriet@brightwell.example,Sales',
    'Mina,Okafor,mina@brightwell.example,Sales',
  ]);
  await untilShown(people, words.peoplePage.reviewTitle);
  await press(people, words.peoplePage.write(2));
  await until('the people', () => stage.rows('people').length === 2);
  await untilShown(people, words.peoplePage.more);
  await close(people);

  const practices = await follow('practices', 'practices');
  const { practicesPage } = words;
  await press(practices, practicesPage.sections.practices);
  await press(practices, practicesPage.add);
  await fill(practices, practicesPage.practice, 'Sends a card on birthdays');
  await press(practices, practicesPage.save);
  await untilShown(practices, practicesPage.saved);
  await close(practices);

  const problem = await follow('problem', 'problem');
  await fill(problem, practicesPage.statement, 'Six in ten customers do not come back.');
  await fill(problem, practicesPage.measure, 'Share of customers who come back');
  await fill(problem, practicesPage.successes, '144');
  await fill(problem, practicesPage.trials, '412');
  await setDate(problem, practicesPage.fromOn, '2026-01-01');
  await setDate(problem, practicesPage.beforeOn, '2026-07-01');
  await press(problem, practicesPage.saveProblem);
  await untilShown(problem, practicesPage.problemSaved);
  await close(problem);

  const candidates = await follow('candidates', 'candidates');
  const { candidatesPage, scorecard } = words;
  await press(candidates, `${candidatesPage.open}: ${HARRY}`);
  await untilShown(candidates, candidatesPage.of(HARRY));
  for (const item of ITEMS) {
    await giveScore(candidates, scorecard.item[item], 3);
    const evidence = { add: candidatesPage.addEvidence, evidence: candidatesPage.evidence };
    await giveEvidence(candidates, scorecard.item[item], evidence, 'Seen in October');
  }
  await pick(candidates, scorecard.gate.time, words.mentorDialogs.yes);
  await pick(candidates, scorecard.gate.wish, words.mentorDialogs.yes);
  await pick(candidates, candidatesPage.decision, scorecard.result.accept);
  await fill(candidates, candidatesPage.capacity, '2');
  await press(candidates, candidatesPage.saveDecision);
  await untilShown(candidates, candidatesPage.saved(HARRY));
  await close(candidates);

  const pairings = await follow('pairings', 'pairings');
  const { pairingsPage } = words;
  await fill(pairings, pairingsPage.moreMentees, 'okaf');
  await pairings.waitForSelector('[role="option"]');
  await stage.page.keyboard.press('Enter');
  await press(pairings, pairingsPage.savePeople);
  await untilShown(pairings, pairingsPage.peopleSaved);
  await press(pairings, pairingsPage.sections.propose);
  await choose(pairings, pairingsPage.mentorOf(MINA), HARRY);
  await press(pairings, pairingsPage.confirm(1));
  await untilShown(pairings, pairingsPage.confirmed(1));
  await close(pairings);

  await openWebAppOnce(stage.google);
  const invites = await follow('invites', 'invites');
  await press(invites, `${words.invitesPage.invite}: ${HARRY}`);
  const field = await findField(invites, words.invitesPage.linkFor(HARRY));
  const link = await field.evaluate((element) => (element as HTMLInputElement).value);
  const { httpsPort } = stage.google.front.addresses;
  const mentor = await launchChromium({
    extensionDir: builtFolders.chromeDir,
    mapHosts: { 'script.google.com': httpsPort, 'script.googleusercontent.com': httpsPort },
  });
  try {
    await connectExtension(await mentor.openExtensionPage('options/options.html'), link, 'en');
  } finally {
    await mentor.close();
  }
  await press(invites, words.invitesPage.linkDone);
  await close(invites);
  expect(await sidebar.$('.next-card')).toBeNull();
  expect(stage.rows('pairings')).toMatchObject([{ label: `${HARRY} → ${MINA}` }]);
  expect(stage.troubles).toEqual([]);
});

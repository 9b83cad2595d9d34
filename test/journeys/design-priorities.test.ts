/**
 * The owner chooses the category, from the empty tabs to the decision and back: in the owner's page, through the
 * sidebar's Design page and the Priorities dialog as they are built. Pictures of each stage are kept in test/output.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import {
  chooseFromMenu,
  click,
  fill,
  findFrame,
  press,
  until,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { giveEvidence, giveScore, undoIt } from './mentors-gestures.ts';
import { openHome } from './open-home.ts';
import { setOwnerStage, type OwnerStage } from './path-stage.ts';

const PICTURES = fileURLToPath(new URL('../output/design/', import.meta.url));
const TABS = ['categories', 'narrowing', 'criteria', 'scores', 'decisions'] as const;

let stage: OwnerStage;

beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterEach(async () => {
  const { troubles } = stage;
  await stage.close();
  expect(troubles).toEqual([]);
});

const picture = (name: string) =>
  stage.page.screenshot({ path: join(PICTURES, `${name}-${stage.language}.png`) as `${string}.png` });
const countRows = () => TABS.map((table) => stage.rows(table).length);

async function openDesign(): Promise<Frame> {
  const { menu, titles } = stage.words.script;
  await chooseFromMenu(stage.page, menu.title, menu.design);
  const frame = await findFrame(stage.page, titles.today);
  await untilShown(frame, stage.words.designPage.groups[1]);
  return frame;
}

async function openPriorities(sidebar: Frame): Promise<Frame> {
  await click((await sidebar.waitForSelector('[data-row="category"]', { visible: true }))!);
  const frame = await findFrame(stage.page, stage.words.script.titles.priorities);
  await untilShown(frame, stage.words.prioritiesPage.sections.candidates);
  return frame;
}

/** Scores one category by each criterion in turn, with a line of evidence for each; its fold is open. */
async function score(
  dialog: Frame,
  category: string,
  scores: readonly number[],
  evidence: string,
): Promise<void> {
  const { prioritiesPage: page, priorities } = stage.words;
  const words = { add: page.addEvidence, evidence: page.evidence };
  // One category in sight at a time, as a person folds the others.
  await dialog.evaluate((title) => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold'))
      fold.open = fold.querySelector('.fold-title')?.textContent === title;
  }, category);
  for (const [index, criterion] of Object.values(priorities.criterion).entries()) {
    await giveScore(dialog, criterion, scores[index]!);
    await giveEvidence(dialog, criterion, words, evidence);
  }
}

const select = async (dialog: Frame, category: string) =>
  click((await dialog.waitForSelector(`.kinds ::-p-text(${category})`))!);

it(
  'Weighs, decides against the winner with a reason, and takes it all back',
  { timeout: 120_000 },
  async () => {
    stage = await setOwnerStage();
    const { designPage, prioritiesPage: page, priorities: rules } = stage.words;
    const sidebar = await openDesign();
    await untilShown(sidebar, designPage.progress(0, 9));
    await picture('1-design-fresh');

    const dialog = await openPriorities(sidebar);
    await untilShown(dialog, page.suggested);
    await picture('2-candidates');
    await select(dialog, rules.category.customers);
    await select(dialog, rules.category.safety);
    await press(dialog, page.sections.questions);
    await fill(dialog, rules.questions.customers.who, 'Workshops with fewer than ten people');
    await picture('3-questions');
    await press(dialog, page.sections.criteria);
    await press(dialog, page.sections.scores);
    await score(dialog, rules.category.customers, [4, 4, 4, 4, 4], '118 of 412 did not come back');
    await score(dialog, rules.category.safety, [5, 4, 3, 2, 3], '=1+1');
    await untilShown(dialog, 'weighs more than');
    await picture('4-scores');
    expect(countRows()).toEqual([0, 0, 0, 0, 0]);

    await press(dialog, page.sections.decision);
    const choice = await dialog.waitForSelector(`.choice ::-p-text(${rules.category.safety})`);
    await click(choice!);
    await untilShown(dialog, page.warnings);
    await press(dialog, page.decide);
    await untilShown(dialog, rules.warning['reason-missing']());
    expect(countRows()).toEqual([0, 0, 0, 0, 0]);
    await fill(dialog, page.reason, 'Two accidents since May.');
    await picture('5-decision');
    await press(dialog, page.decide);
    await untilShown(dialog, page.decided(rules.category.safety));
    expect(countRows()).toEqual([8, 29, 5, 10, 1]);
    expect(stage.rows('scores').find(({ id }) => id === 'safety.reach')).toMatchObject({ evidence: '=1+1' });
    expect(stage.rows('decisions')[0]).toMatchObject({
      categoryTitle: rules.category.safety,
      winnerTitle: rules.category.customers,
      reason: 'Two accidents since May.',
    });
    await press(dialog, stage.words.common.close);

    await untilShown(sidebar, designPage.progress(1, 9));
    await picture('6-design-decided');
    await press(sidebar, stage.words.sidebar.view.settings);
    await press(sidebar, stage.words.programHomes.homes.done);
    const act = stage.words.script.design.categoryDecided(rules.category.safety);
    await press(sidebar, `${designPage.takeBack}: ${act}`);
    await press(sidebar, designPage.takeBackYes);
    await untilShown(sidebar, designPage.takenBack(act));
    await press(sidebar, stage.words.sidebar.view.design);
    await untilShown(sidebar, designPage.progress(0, 9));
    expect(countRows()).toEqual([0, 0, 0, 0, 0]);
    expect(stage.rows('audit')[0]).toMatchObject({
      action: stage.words.tables.audit.choices.action['taken-back'],
    });
  },
);

it(
  'Shows what was edited in the tab by hand, and keeps it when the dialog saves something else',
  { timeout: 120_000 },
  async () => {
    stage = await setOwnerStage({ language: 'it', colorScheme: 'dark' });
    const { prioritiesPage: page, priorities: rules } = stage.words;
    const sidebar = await openDesign();
    const dialog = await openPriorities(sidebar);
    await press(dialog, page.save);
    await untilShown(dialog, page.saved);
    await press(dialog, stage.words.common.close);
    await until('the dialog to close', async () => !(await stage.page.$('dialog[open]')));

    // The owner renames a category in the tab, as a person types it.
    const title = stage.words.tables.categories.title;
    const row = stage.rows('categories').findIndex(({ id }) => id === 'risks') + 2;
    stage.google.sheets.Spreadsheets.Values.update(
      { values: [['Ritardi nelle consegne']] },
      stage.google.spreadsheetId,
      `'${title}'!B${row}`,
      { valueInputOption: 'USER_ENTERED' },
    );
    const again = await openPriorities(sidebar);
    await untilShown(again, 'Ritardi nelle consegne');
    await press(again, page.sections.questions);
    await press(again, page.sections.criteria);
    await fill(again, page.weightOf(rules.criterion.reach), '0');
    await picture('7-weights-dark');
    await press(again, page.save);
    await untilShown(again, page.saved);
    expect(stage.rows('categories').find(({ id }) => id === 'risks')).toMatchObject({
      title: 'Ritardi nelle consegne',
    });
    expect(stage.rows('criteria').find(({ id }) => id === 'reach')).toMatchObject({ weight: '10' });
    await undoIt(again, stage, stage.words.script.design.prioritiesSaved);
    await untilShown(again, page.takenBack(stage.words.script.design.prioritiesSaved));
    expect(stage.rows('criteria').find(({ id }) => id === 'reach')).toMatchObject({ weight: '1' });
    await picture('8-taken-back-dark');
  },
);

it('Weighs and decides by the keyboard alone', { timeout: 120_000 }, async () => {
  stage = await setOwnerStage();
  const { prioritiesPage: page, priorities: rules } = stage.words;
  await openHome(stage, 'design', 'category');
  const dialog = await findFrame(stage.page, stage.words.script.titles.priorities);
  await untilShown(dialog, page.suggested);
  const { keyboard } = stage.page;
  const focused = () => dialog.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (text: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await keyboard.press('Tab');
      if ((await focused()).startsWith(text)) return;
    }
    throw new Error(`Forty presses of Tab do not reach “${text}”.`);
  };
  await select(dialog, rules.category.customers);
  await dialog.focus('.section-link');
  for (let steps = 0; steps < 3; steps += 1) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await until('the scores', async () => (await focused()) === page.sections.scores);
  await tabTo(rules.category.customers);
  for (const key of [3, 4, 5, 4, 3]) {
    await keyboard.press('Tab');
    await keyboard.press(`Digit${key}` as 'Digit3');
    // On to what shows it, which opens its field.
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.type('seen');
    await keyboard.press('Tab');
  }
  await untilShown(dialog, page.onlyOne(rules.category.customers));
  await dialog.focus('.section-link');
  for (let steps = 0; steps < 4; steps += 1) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await until('the decision', async () => (await focused()) === page.sections.decision);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('They leave as fast as they come.');
  await tabTo(page.decide);
  await keyboard.press('Enter');
  await untilShown(dialog, page.decided(rules.category.customers));
  expect(stage.rows('scores').map(({ score: given }) => given)).toEqual(['3', '4', '5', '4', '3']);
  expect(stage.rows('decisions')).toMatchObject([{ reason: 'They leave as fast as they come.' }]);
});

it('Compares two of the eight candidates in at most eighteen clicks', { timeout: 120_000 }, async () => {
  stage = await setOwnerStage();
  const { prioritiesPage: page, priorities: rules } = stage.words;
  await openHome(stage, 'design', 'category');
  const dialog = await findFrame(stage.page, stage.words.script.titles.priorities);
  await untilShown(dialog, page.suggested);
  // A press on a label is told of twice: what counts is the control that it reaches.
  await dialog.evaluate(() => {
    document.addEventListener('click', ({ target }) => {
      const isControl = target instanceof Element && target.closest('button, input') !== null;
      if (isControl)
        document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks'] ?? 0) + 1);
    });
  });
  await select(dialog, rules.category.customers);
  await select(dialog, rules.category.safety);
  await press(dialog, page.sections.scores);
  for (const fold of [0, 1])
    for (const criterion of Object.values(rules.criterion)) {
      await dialog.evaluate((shown) => {
        document.querySelectorAll<HTMLDetailsElement>('details.fold').forEach((each, index) => {
          each.open = index === shown;
        });
      }, fold);
      await giveScore(dialog, criterion, 4 - fold);
    }
  await press(dialog, page.sections.decision);
  await fill(dialog, page.reason, 'They leave as fast as they come.');
  await press(dialog, page.decide);
  await untilShown(dialog, page.decided(rules.category.customers));
  const clicks = Number(await dialog.evaluate(() => document.body.dataset['clicks']));
  console.log(`Focus, 2 of 8 candidates: ${clicks} clicks`);
  expect(clicks).toBeLessThanOrEqual(18);
});

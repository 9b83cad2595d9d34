/**
 * From the plan to a reward that goes against it, given and undone; and praise in public with the person's yes. In the
 * owner's page, on the sample firm, with the pages as they are built. Pictures are kept in test/output.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Frame } from 'puppeteer-core';
import {
  chooseFromMenu,
  click,
  fill,
  findFrame,
  press,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { choose, undoLast } from './mentors-gestures.ts';
import { setOwnerStage, type OwnerStage } from './path-stage.ts';

const PICTURES = fileURLToPath(new URL('../output/rewards/', import.meta.url));
const HARRY = 'Harry Bauer';

let stage: OwnerStage;

beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterEach(async () => {
  const { troubles } = stage;
  await stage.close();
  expect(troubles).toEqual([]);
});

const picture = (name: string) =>
  stage.page.screenshot({ path: join(PICTURES, `${name}-${stage.language}.png`) as `${string}.png` });

/** A page inside Program. */
async function openHome(home: 'rewardsPlan' | 'rewards' | 'spread'): Promise<Frame> {
  const { script, programHomes } = stage.words;
  await chooseFromMenu(stage.page, script.menu.title, script.menu.design);
  const sidebar = await findFrame(stage.page, script.titles.today);
  await sidebar.waitForSelector('.home-line');
  await press(sidebar, programHomes.homes[home]);
  return sidebar;
}

it.each(['en', 'it'] as const)(
  'A reward against the plan is logged with its reason, and what was given is undone (%s)',
  { timeout: 180_000 },
  async (language) => {
    stage = await setOwnerStage({ begin: 'sample', language });
    const { rewardsPage: page, rewards: rules, script } = stage.words;
    await openHome('rewardsPlan');
    const plan = await findFrame(stage.page, script.titles.rewardsPlan);
    await untilShown(plan, page.plan.formsTitle);
    await picture('1-plan');
    await press(plan, stage.words.common.close);
    stage.letAMinutePass();
    await chooseFromMenu(stage.page, script.menu.title, script.menu.logReward);
    const dialog = await findFrame(stage.page, script.titles.logReward);
    await untilShown(dialog, page.reward.person);
    await fill(dialog, page.reward.person, HARRY);
    await stage.page.keyboard.press('ArrowDown');
    await stage.page.keyboard.press('Enter');
    await fill(dialog, `${page.reward.amount} (EUR)`, language === 'it' ? '400,01' : '400.01');
    await untilShown(dialog, page.reward.whyFirst);
    await picture('2-against');
    await fill(dialog, page.reward.why, 'Three mentees at once');
    await press(dialog, page.reward.logAnyway);
    await untilShown(dialog, page.reward.logged);
    const [last] = stage.rows('rewards').slice(-1);
    expect(last).toMatchObject({ personName: HARRY, reason: 'Three mentees at once' });
    expect(last!['warnings']!.split('\n').length).toBeGreaterThan(1);
    await undoLast(dialog, stage);
    await untilShown(dialog, stage.words.mentorDialogs.takenBack(rules.did.given(HARRY, '')).slice(0, 12));
    expect(stage.rows('rewards')).toHaveLength(10);
    await press(dialog, stage.words.common.close);

    stage.letAMinutePass();
    const sidebar = await openHome('rewards');
    await untilShown(sidebar, page.page.courses);
    await picture('3-page');
    const lunch = stage.words.rewardTables.rewards.choices.form.lunch;
    await press(sidebar, `${page.page.give}: Dara Quinn, ${lunch}`);
    await press(sidebar, page.page.ask.given);
    await untilShown(sidebar, page.page.undo);
    expect(stage.rows('rewards').filter(({ givenOn }) => givenOn !== '')).toHaveLength(9);
    await picture('4-given');
    await press(sidebar, page.page.undo);
    await untilShown(sidebar, stage.words.mentorDialogs.takenBack('').slice(0, 7));
    expect(stage.rows('rewards').filter(({ givenOn }) => givenOn !== '')).toHaveLength(8);
  },
);

it.each(['en', 'it'] as const)(
  'Praise begins with a fact, is named in public after a yes, and can be undone (%s)',
  { timeout: 180_000 },
  async (language) => {
    stage = await setOwnerStage({ begin: 'sample', language });
    const { spreadPage: page, rewardTables: tabs } = stage.words;
    const sidebar = await openHome('spread');
    await untilShown(sidebar, page.factsTitle);
    await picture('5-spread');
    await click((await sidebar.waitForSelector('.reward-acts .ml-button-link'))!);
    await choose(sidebar, page.form.person, 'Dara Quinn');
    await choose(sidebar, page.form.place, tabs.promotions.choices.place.meeting);
    await untilShown(sidebar, page.form.needsYes('Dara Quinn'));
    await picture('6-praise');
    await press(sidebar, page.form.saidYes('Dara Quinn'));
    await press(sidebar, page.form.log);
    await untilShown(sidebar, page.form.logged);
    expect(stage.rows('promotions')).toHaveLength(13);
    expect(stage.rows('consents').slice(-1)).toMatchObject([{ personName: 'Dara Quinn' }]);
    await press(sidebar, page.form.undo);
    await untilShown(sidebar, page.factsTitle);
    expect(stage.rows('promotions')).toHaveLength(12);
  },
);

/**
 * From the plan to a reward that goes against it, given and undone; and praise in public after the person's yes. In the
 * owner's page, on the sample firm, with the pages as they are built. Pictures are kept in test/output.
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
  findField,
  findFrame,
  press,
  until,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { choose } from './mentors-gestures.ts';
import { openHome } from './open-home.ts';
import { setOwnerStage, type OwnerStage } from './path-stage.ts';

const PICTURES = fileURLToPath(new URL('../output/rewards/', import.meta.url));
const HARRY = 'Harry Bauer';
const DARA = 'Dara Quinn';
const LEA = 'Lea Martin';

let stage: OwnerStage;

beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterEach(async () => {
  const { troubles } = stage;
  await stage.close();
  expect(troubles).toEqual([]);
});

const picture = (name: string) =>
  stage.page.screenshot({ path: join(PICTURES, `${name}-${stage.language}.png`) as `${string}.png` });
const lastOf = (table: 'rewardPlans' | 'rewards' | 'promotions') => stage.rows(table).at(-1)!;

/** Types over what stands in a field. */
async function retype(frame: Frame, label: string, text: string): Promise<void> {
  const field = await findField(frame, label);
  await field.evaluate((element) => {
    (element as HTMLInputElement).select();
  });
  await field.type(text);
}

const isOff = (frame: Frame, words: string) =>
  frame.evaluate(
    (text) =>
      [...document.querySelectorAll('button')]
        .find((each) => each.textContent?.trim() === text)
        ?.matches('[aria-disabled="true"], :disabled'),
    words,
  );

/** Closes the dialog, and waits until it is gone. */
async function close(dialog: Frame): Promise<void> {
  await press(dialog, stage.words.common.close);
  await until('the dialog to close', async () => !(await stage.page.$('dialog[open]')));
}

it('A reward over the ceiling asks for a reason, and goes from proposed to given and back', async () => {
  stage = await setOwnerStage({ begin: 'sample' });
  const { rewardsPage: page, rewardTables: tabs, script } = stage.words;
  const { status, form } = tabs.rewards.choices;
  const sidebar = await openHome(stage, 'design', 'rewardsPlan');
  const plan = await findFrame(stage.page, script.titles.rewardsPlan);
  await untilShown(plan, page.plan.formsTitle);
  await retype(plan, page.plan.perPerson, '300');
  await press(plan, page.plan.save);
  await untilShown(plan, page.plan.saved);
  await picture('1-plan');
  // Somebody has read the first plan: it stays as it was said.
  expect(stage.rows('rewardPlans').map(({ perPerson }) => perPerson)).toEqual(['600.00', '300.00']);
  await close(plan);

  stage.letAMinutePass();
  await chooseFromMenu(stage.page, script.menu.title, script.menu.logReward);
  const dialog = await findFrame(stage.page, script.titles.logReward);
  await fill(dialog, page.reward.person, HARRY);
  await stage.page.keyboard.press('ArrowDown');
  await stage.page.keyboard.press('Enter');
  await choose(dialog, page.reward.step, status.proposed);
  await fill(dialog, page.reward.amount, '100');
  await untilShown(dialog, page.reward.whyFirst);
  expect(await isOff(dialog, page.reward.logAnyway)).toBe(true);
  await picture('2-against');
  await fill(dialog, page.reward.why, '=1+1: three mentees');
  await press(dialog, page.reward.logAnyway);
  await untilShown(dialog, page.reward.logged);
  const logged = lastOf('rewards');
  expect(logged).toMatchObject({ personName: HARRY, status: status.proposed, amount: '100.00' });
  expect(logged).toMatchObject({ reason: '=1+1: three mentees', planId: lastOf('rewardPlans')['id'] });
  expect(logged['warnings']).toContain('€300');
  await close(dialog);

  stage.letAMinutePass();
  await click((await sidebar.waitForSelector('[data-row="rewards"]', { visible: true }))!);
  const step = async (title: string, act: string) => {
    await press(sidebar, `${title}: ${HARRY}, ${form.bonus}`);
    await press(sidebar, act);
    await untilShown(sidebar, page.page.undo);
  };
  const { did } = stage.words.rewards;
  // Blank cells at the end of a row are not told.
  const givenOn = () => lastOf('rewards')['givenOn'] ?? '';
  await step(page.page.approve, page.page.ask.approved);
  await untilShown(sidebar, did.approved(HARRY, '€100'));
  expect(lastOf('rewards')).toMatchObject({ status: status.approved });
  expect(givenOn()).toBe('');
  await picture('3-approved');
  await step(page.page.give, page.page.ask.given);
  await untilShown(sidebar, did.given(HARRY, '€100'));
  const given = lastOf('rewards');
  expect(given).toMatchObject({ status: status.given, givenOn: given['proposedOn'] });
  await picture('4-given');
  await press(sidebar, page.page.undo);
  await until('the gift to be undone', () => givenOn() === '');
  expect(lastOf('rewards')).toMatchObject({ status: status.approved, reason: '=1+1: three mentees' });
});

it('Praise in public waits for the yes of whom it names, and is undone with it', async () => {
  stage = await setOwnerStage({ begin: 'sample', language: 'it' });
  const { spreadPage: page, rewardTables: tabs } = stage.words;
  const before = { promotions: stage.rows('promotions').length, consents: stage.rows('consents').length };
  const sidebar = await openHome(stage, 'design', 'spread');
  await untilShown(sidebar, page.factsTitle);
  await picture('5-spread');
  await click((await sidebar.waitForSelector('.reward-acts .ml-button-link'))!);
  await choose(sidebar, page.form.person, DARA);
  await choose(sidebar, page.form.place, tabs.promotions.choices.place.meeting);
  await untilShown(sidebar, page.form.needsYes(DARA));
  await press(sidebar, page.form.saidYes(DARA));
  // Whoever is named in the words is asked too.
  await fill(sidebar, page.form.words, ` Grazie anche a ${LEA}.`);
  await untilShown(sidebar, page.form.needsYes(LEA));
  expect(await isOff(sidebar, page.form.log)).toBe(true);
  await picture('6-praise');
  await press(sidebar, page.form.saidYes(LEA));
  await press(sidebar, page.form.log);
  await untilShown(sidebar, page.form.logged);
  expect(lastOf('promotions')).toMatchObject({
    ...{ personName: DARA, place: tabs.promotions.choices.place.meeting },
  });
  const { yes } = tabs.consents.choices.answer;
  const told = stage.rows('consents').slice(before.consents);
  expect(told.map(({ personName }) => personName).sort()).toEqual([DARA, LEA]);
  expect(told.map(({ answer }) => answer)).toEqual([yes, yes]);
  await picture('7-logged');
  await press(sidebar, page.form.undo);
  await until('the praise to be undone', () => stage.rows('promotions').length === before.promotions);
  expect(stage.rows('consents')).toHaveLength(before.consents);
});

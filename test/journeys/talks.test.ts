/**
 * Both sides of a meeting in the owner's page: two versions stand as a line of Today, a talk is logged from that line
 * with a day to come back to, and on that day what was agreed stands in Today. Pictures are kept in test/output.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  chooseFromMenu,
  fill,
  findFrame,
  press,
  until,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { setOwnerStage, type OwnerStage } from './path-stage.ts';

const PICTURES = fileURLToPath(new URL('../output/talks/', import.meta.url));
const WEEK_MS = 7 * 86_400_000;
const AGREED = 'They say by noon when a meeting falls through.';

let stage: OwnerStage;
beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  stage = await setOwnerStage({ begin: 'sample' });
});
afterAll(async () => {
  const { troubles } = stage;
  await stage.close();
  expect(troubles).toEqual([]);
});

const picture = (name: string) =>
  stage.page.screenshot({ path: join(PICTURES, `${name}.png`) as `${string}.png` });

/** The line with that title and state, opened. */
const openLine = (frame: Frame, title: string, state: string) =>
  until(`the line “${title}”, ${state}`, async () => {
    for (const card of await frame.$$('.card')) {
      const head = await card.$('.card-head');
      const text = await head!.evaluate((element) => element.textContent ?? '');
      if (!text.includes(title) || !text.includes(state)) continue;
      const isOpen = await head!.evaluate((element) => element.getAttribute('aria-expanded') === 'true');
      if (!isOpen) await head!.click();
      return card;
    }
    return undefined;
  });
const textOf = (card: Awaited<ReturnType<typeof openLine>>) =>
  card.evaluate((element) => (element as HTMLElement).innerText);

it('hears both versions, logs the talk from the line, and comes back to what was agreed', async () => {
  const { common, pages, script, sidebar, today, talkPage, tables } = stage.words;
  const [feedback] = stage
    .rows('feedback')
    .filter(({ outcome }) => outcome === tables.feedback.choices.outcome['mentor-no-show']);
  const title = feedback!['pairingLabel']!;
  await chooseFromMenu(stage.page, script.menu.title, script.menu.today);
  const frame = await findFrame(stage.page, script.titles.today);
  const line = await openLine(frame, title, today.states['two-versions']);
  const told = await textOf(line);
  await picture('1-two-versions');
  expect(told).toContain('Greta Lindholm');
  expect(told).toContain('Olga Petrova');

  const before = stage.rows('talks').length;
  await (await line.waitForSelector('.card-actions .ml-button-primary'))!.click();
  const form = await findFrame(stage.page, script.titles.talk);
  await form.waitForSelector('.talk');
  await fill(form, talkPage.agreed, AGREED);
  const inAWeek = await until('the choice of a week', async () => {
    for (const choice of await form.$$('.ml-segment')) {
      const text = await choice.evaluate((element) => element.textContent ?? '');
      if (text.startsWith(talkPage.inDays(7, ''))) return choice;
    }
    return undefined;
  });
  await inAWeek.click();
  await picture('2-talk');
  await press(form, talkPage.save);
  await until('the talk', () => stage.rows('talks').length === before + 1);
  const row = stage.rows('talks').at(-1)!;
  expect(row).toMatchObject({ agreed: AGREED, pairingId: feedback!['pairingId'] });
  expect(row['followOn']).toBeDefined();
  await untilShown(form, talkPage.then.title);
  await picture('3-after');

  await press(form, common.close);
  await stage.page.waitForSelector(`iframe[title="${script.titles.talk}"]`, { hidden: true });

  stage.moveBy(WEEK_MS);
  await press(frame, sidebar.foot.refresh);
  // A sidebar of last week asks to be opened anew.
  await press(frame, pages.openAgain);
  await until('the old sidebar to go', () => frame.detached);
  const later = await findFrame(stage.page, script.titles.today);
  await untilShown(later, today.waiting);
  const [more] = await later.$$(`button::-p-text(${today.showMore(1).split(' ')[0]!})`);
  await more?.click();
  const follow = await openLine(later, title, today.states['follow-up']);
  await picture('4-follow-up');
  expect(await textOf(follow)).toContain(AGREED);
});

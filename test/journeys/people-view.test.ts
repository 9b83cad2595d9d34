/**
 * The People view in the owner's page: when two people last met, what both told, a talk logged from the page, and Today
 * that knows of it. Clicks are counted; pictures are kept in test/output.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import {
  chooseFromMenu,
  fill,
  findFrame,
  press,
  until,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { setOwnerStage, type OwnerStage } from './path-stage.ts';

const PICTURES = fileURLToPath(new URL('../output/people-view/', import.meta.url));

let stage: OwnerStage;
beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterEach(async () => {
  const { troubles } = stage;
  await stage.close();
  expect(troubles).toEqual([]);
});

const picture = (name: string) =>
  stage.page.screenshot({ path: join(PICTURES, `${name}-${stage.language}.png`) as `${string}.png` });
const rowsIn = (frame: Frame) =>
  frame.$$eval('[data-row]', (rows) => rows.map((row) => row.textContent ?? ''));

it.each(['en', 'it'] as const)(
  'finds when a pairing last met, reads both sides, and logs a talk that stands in the ledger (%s)',
  { timeout: 120_000 },
  async (language) => {
    stage = await setOwnerStage({ language, begin: 'sample' });
    const { participants: own, script, today, sidebar, talkPage } = stage.words;
    const pairing = stage.rows('pairings')[0]!;
    const title = String(pairing['label']);
    await chooseFromMenu(stage.page, script.menu.title, script.menu.participants);
    const frame = await findFrame(stage.page, script.titles.today);
    await untilShown(frame, own.lists.pairings);
    // One click from the menu's entry: the day stands in the line already.
    await until('the pairing’s line', async () => (await rowsIn(frame)).some((row) => row.includes(title)));
    await picture('1-lists');
    const all = (await rowsIn(frame)).length;
    const [mentor] = title.split(' → ') as [string];
    await fill(frame, own.search, mentor.toLowerCase());
    await until('the search', async () => (await rowsIn(frame)).length < all);
    await (await frame.waitForSelector(`[data-row="${String(pairing['id'])}"]`))!.click();
    await untilShown(frame, own.timeline);
    await untilShown(frame, own.sides.mentor);
    await picture('2-pairing');

    const before = stage.rows('talks').length;
    await press(frame, own.logTalk);
    const form = await findFrame(stage.page, script.titles.talk);
    await press(form, talkPage.save);
    await until('the talk', () => stage.rows('talks').length === before + 1);
    await untilShown(frame, own.talkWith(mentor));
    await picture('3-talk');

    await press(frame, sidebar.view.today);
    await untilShown(frame, today.title);
    await picture('4-today');
  },
);

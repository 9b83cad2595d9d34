/**
 * The web app's address in a real browser: the owner's dialog, a sandboxed frame of another origin, asks the web app
 * through its redirect, and no link is offered before the answer proves that it is this ledger's.
 */
import { afterEach, expect, it } from 'vitest';
import {
  click,
  fill,
  findField,
  findFrame,
  press,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { openHome } from './open-home.ts';
import { setOwnerStage, type OwnerStage } from './path-stage.ts';

let stage: OwnerStage;
afterEach(() => stage.close());

async function openInvites(webAppUrlElsewhere: () => string | null) {
  stage = await setOwnerStage({ begin: 'sample', webAppUrlElsewhere });
  // As if nobody had opened the web app yet.
  for (const key of ['webAppUrl', 'webAppUrlBy']) stage.google.state.delete(`properties/script/${key}`);
  await openHome(stage, 'settings', 'invites');
  return findFrame(stage.page, stage.words.script.titles.invites);
}

it('is pasted, asked and kept; a test address is refused with a sentence', { timeout: 120_000 }, async () => {
  const dialog = await openInvites(() => null);
  const { webAppAddress: words, invitesPage, script } = stage.words;
  const address = stage.google.front.webAppUrl();
  await untilShown(dialog, words.steps[1]!);
  await fill(dialog, words.field, address.replace(/exec$/, 'dev'));
  await press(dialog, words.keep);
  await untilShown(dialog, script.address.testAddress);
  const field = await findField(dialog, words.field);
  await field.evaluate((element) => {
    (element as HTMLInputElement).select();
  });
  await field.type(address.replace('/macros/', '/macros/u/1/'));
  await press(dialog, words.keep);
  await untilShown(dialog, words.kept);
  const invite = await dialog.waitForSelector(`[aria-label^="${invitesPage.invite}: "]`);
  const label = (await invite!.evaluate((element) => element.getAttribute('aria-label'))) ?? '';
  await click(invite!);
  const link = await findField(dialog, invitesPage.linkFor(label.slice(invitesPage.invite.length + 2)));
  expect(await link.evaluate((element) => (element as HTMLInputElement).value)).toContain(
    `${address}?invite=`,
  );
  expect(stage.troubles).toEqual([]);
});

it('is only proposed by Google: one of an old deployment proves nothing', { timeout: 120_000 }, async () => {
  const dialog = await openInvites(() => 'https://script.google.com/macros/s/AKfycbSTALE/exec');
  const { webAppAddress: words, invitesPage } = stage.words;
  await untilShown(dialog, words.unanswered);
  expect(await dialog.$(`[aria-label^="${invitesPage.invite}: "]`)).toBeNull();
  await fill(dialog, words.field, stage.google.front.webAppUrl());
  await press(dialog, words.keep);
  await untilShown(dialog, words.kept);
});

/**
 * The global functions of the bundle, and nothing else: menu, triggers, web app, and one door for each kind of page.
 * The build makes a real top-level function of each export, and any page of the script may call any of them: what is
 * here does nothing for a page of the web app but what its link allows. It would break if one did work before it is
 * called: Google evaluates the bundle anew for every execution.
 */
import './platform/older-engines.ts';
import { isAtTheKeyboard } from './calls/at-the-keyboard.ts';
import { answerOwner } from './calls/owner-door.ts';
import { answerWebPage } from './calls/web-door.ts';
import { addMenu, openDialog, openFromMenu, openSidebar } from './menus.ts';
import { onceANight } from './nightly/night-gate.ts';
import { reconcile as runReconcile } from './nightly/reconcile.ts';
import { ownerCalls } from './owner-calls.ts';
import { openSelectedRow } from './participants/selected-row.ts';
import { createPlatform } from './platform/platform.ts';
import type { Platform } from './platform/ports.ts';
import { toJsonOutput, toPageOutput } from './platform/web-output.ts';
import type { GetEvent, PostEvent, TriggerEvent } from './platform/web-events.ts';
import { toInvitePage, toInviteTitle } from './web-app/do-get.ts';
import { answerPost } from './web-app/do-post.ts';
import { toPhonePage, toPhoneTitle } from './web-app/phone-page.ts';
import { toVisitPage } from './web-app/visit.ts';
import { webCalls } from './web-calls.ts';

// Pages.
export const ownerCall = (request: unknown) => answerOwner(createPlatform(), request, ownerCalls);
export const webCall = (request: unknown) => answerWebPage(createPlatform(), request, webCalls);

// Triggers and menu: they answer nothing, and do nothing where there is no spreadsheet to show something in.
const fromMenu = (run: (platform: Platform) => void) => (): void => {
  const platform = createPlatform();
  if (isAtTheKeyboard(platform)) openFromMenu(platform, run);
};
export const onOpen = (): void => {
  const platform = createPlatform();
  if (platform.ui.isReachable()) addMenu(platform);
};
export const showToday = fromMenu((platform) => openSidebar(platform, { sidebar: 'today' }));
export const showParticipants = fromMenu((platform) => openSidebar(platform, { sidebar: 'people' }));
export const showDesign = fromMenu((platform) => openSidebar(platform, { sidebar: 'design' }));
export const showSelectedRow = fromMenu(openSelectedRow);
export const showLogReward = fromMenu((platform) => openDialog(platform, 'reward'));
export const showLogTalk = fromMenu((platform) => openDialog(platform, 'log-talk'));
export const showReport = fromMenu((platform) => openDialog(platform, 'report'));
export const showSettings = fromMenu((platform) => openSidebar(platform, { sidebar: 'settings' }));
export const reconcile = (event?: TriggerEvent): void => {
  const platform = createPlatform();
  onceANight(platform, event, () => runReconcile(platform));
};

// Web app.
export const doPost = (event?: PostEvent) =>
  toJsonOutput(answerPost(createPlatform(), event?.postData?.contents ?? null));

export function doGet(event?: GetEvent) {
  const { check, address, invite, me } = event?.parameter ?? {};
  const platform = createPlatform();
  if (me !== undefined && !check) {
    const phone = toPhonePage(platform, me);
    return toPageOutput('phone', phone, toPhoneTitle(phone));
  }
  const model = check ? toVisitPage(platform, check, address ?? '') : toInvitePage(platform, invite ?? null);
  return toPageOutput('invite', model, toInviteTitle(model));
}

/**
 * The web app's address, opened by the owner to prove it: the link holds what only this script can have made, for that
 * very address and a quarter of an hour. Where it was made by another script, nothing is kept. A stranger's guess costs
 * no more than a guessed invitation.
 */
import type { InvitePageModel } from '../invites/invites-api.ts';
import { isVisitToken, readAddress } from '../invites/web-app-url.ts';
import { toState } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import { toBare } from './do-get.ts';
import { lookUp, mayLookUpStranger, rememberGate, takePlace } from './gate.ts';
import { keepProved } from './proved-address.ts';
import { STRANGERS } from './rate.ts';

/** The page's model. Never throws. */
export function toVisitPage(platform: Platform, token: string, url: string): InvitePageModel {
  try {
    const nowMs = platform.clock.nowMs();
    const isOurs = (secret: string | null): boolean =>
      secret !== null && token.length <= 300 && isVisitToken(secret, token, url, nowMs);
    const atTheDoor = lookUp(platform, null);
    const { gate } = atTheDoor;
    if (gate !== null && !isOurs(gate.secret) && !mayLookUpStranger(atTheDoor)) {
      return toBare('address-unproved', gate.language);
    }
    const state = toState(platform.properties.readAll());
    const language = state.settings?.language ?? null;
    const address = readAddress(url);
    if (state.settings === null || !isOurs(state.masterSecret) || typeof address === 'string') {
      if (!takePlace(platform, atTheDoor, STRANGERS, state)) rememberGate(platform, state);
      return toBare('address-unproved', language);
    }
    keepProved(platform, state.raw, address);
    return toBare('address-right', language);
  } catch (error) {
    platform.log.error('doGet', error);
    return toBare('failed');
  }
}

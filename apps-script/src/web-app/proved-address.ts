/** Keeps an address of the web app that has proved to be this ledger's, over whatever live requests told. */
import type { WebAppAddress } from '../../../shared/protocol/web-app-address.ts';
import { toOwnersUrl, toWebAppUrl } from '../invites/web-app-url.ts';
import { toState } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import { rememberGate } from './gate.ts';

/** A domain that is known stays where the new form names none. @returns the plain form. */
export function keepProved(
  platform: Pick<Platform, 'properties' | 'cache'>,
  known: Readonly<Record<string, string>>,
  address: WebAppAddress,
): string {
  const before = toWebAppUrl(known);
  const domain = address.domain ?? (before?.webAppUrl === address.webAppUrl ? before.domain : null);
  const kept = toOwnersUrl({ ...address, domain });
  if (Object.entries(kept).some(([key, text]) => known[key] !== text)) {
    platform.properties.write(kept);
    rememberGate(platform, toState({ ...known, ...kept }));
  }
  return address.webAppUrl;
}

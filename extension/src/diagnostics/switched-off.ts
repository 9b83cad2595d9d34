/** Which page readers the ledger's latest briefing has switched off for this version of the extension. */
import { isSwitchedOff } from '../../../shared/rules/switched-off-pages.ts';
import { keys } from '../store/keys.ts';
import type { Store } from '../store/store.ts';

/** Names of the readers that are not to be used; none while nothing is known. */
export async function readSwitchedOff(store: Store, version: string): Promise<string[]> {
  const briefing = await store.read(keys.briefing).catch(() => null);
  return (briefing?.disabledExtractors ?? [])
    .filter((reader) => isSwitchedOff(reader, version))
    .map(({ name }) => name);
}

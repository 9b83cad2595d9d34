/** Reads back what a call has written; what could not be brought to its place is told by name. */
import type { Ledger } from '../ledger/open-ledger.ts';
import { settle, type Written } from '../ledger/settle.ts';
import { catalogs } from '../words.ts';
import { Refusal, type OwnerContext } from './answer.ts';

/** Throws a refusal that names the tabs when rows move faster than they can be followed. */
export function requireSettled(
  { platform, language }: Pick<OwnerContext, 'platform' | 'language'>,
  ledger: Ledger,
  written: readonly Written[],
): void {
  const { settings, layout, setting, raw } = ledger;
  if (settle(platform, { spreadsheetId: settings.spreadsheetId, layout, setting, before: raw }, written))
    return;
  const titles = [...new Set(written.map(({ table }) => layout[table]?.title ?? table))];
  throw new Refusal(catalogs[language].script.failures.notSettled(titles), { needsSetUp: true });
}

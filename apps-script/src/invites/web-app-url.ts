/**
 * The address of the web app. A menu or dialog is sometimes told the test address instead; then the one that the web
 * app itself saw when it was last opened is used.
 */
import type { Platform } from '../platform/ports.ts';

const KEY = 'webAppUrl';

type Properties = Readonly<Record<string, string>>;

/** The address to give to mentors; null while none is known. */
export const toWebAppUrl = ({ web }: Pick<Platform, 'web'>, properties: Properties): string | null =>
  web.webAppUrl() ?? properties[KEY] ?? null;

/** Keeps the address that the running web app has. Nothing is written when it is known. */
export function rememberWebAppUrl(
  { web, properties }: Pick<Platform, 'web' | 'properties'>,
  known: Properties,
): void {
  const url = web.webAppUrl();
  if (url !== null && known[KEY] !== url) properties.write({ [KEY]: url });
}

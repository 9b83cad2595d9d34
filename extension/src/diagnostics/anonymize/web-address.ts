/**
 * An address of the web without whom it leads to: the host stays where a reader knows it by name, the path and the
 * query keep their shape and their dates.
 * It would break if a query's value were kept because its name looks harmless.
 */
import type { Anonymizer } from './anonymizer.ts';
import { anonymizeEventId } from './event-codes.ts';

/** Hosts that readers know; who uses them says nothing. */
const KNOWN_HOSTS =
  /^(?:(?:calendar|meet|www)\.google\.com|outlook\.(?:office|office365|live)\.com|outlook\.cloud\.microsoft|calendar\.yahoo\.com|teams\.(?:microsoft|live)\.com|meet\.jit\.si|whereby\.com)$/;
/** Large services give each company a host of its own; the service stays, the company goes. */
const SERVICE = /\.(zoom\.us|webex\.com)$/;
const KNOWN_SEGMENTS = new Set(
  'calendar apps r u 0 1 2 day week month year agenda schedule search event eventedit render view edit new now popover full sidebar deeplink compose url owa 0 j dayGridMonth timeGridWeek timeGridDay listMonth index.php remote.php dav calendars'.split(
    ' ',
  ),
);
const KNOWN_PARAMETERS = new Set(
  'action text dates ctz add location details subject startdt enddt body allday path rru title st et in_loc desc eid hs authuser q url'.split(
    ' ',
  ),
);
const DATES =
  /^(?:(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?[0-3]\d(?:T\d\d:?\d\d(?::?\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?\/?){1,2}$/;
const DATED_PARAMETERS = new Set(['dates', 'startdt', 'enddt', 'st', 'et']);
/** Below these stand an event's file and the second at which its instance begins. */
const OPEN_MODES = new Set(['popover', 'full', 'sidebar']);
const DESCRIPTIONS = new Set(['details', 'body', 'desc']);

/** The address with stand-ins; what is no address becomes `about:blank`. */
export function anonymizeAddress(raw: string, anonymizer: Anonymizer): string {
  const { aliases, pageUrl } = anonymizer;
  if (!URL.canParse(raw, pageUrl.href)) return 'about:blank';
  const url = new URL(raw, pageUrl.href);
  if (url.protocol === 'mailto:') return `mailto:${aliases.address(decodeSafely(url.pathname))}`;
  if (!/^(?:https?|webcal):$/.test(url.protocol)) return 'about:blank';
  const segments = url.pathname.split('/');
  const path = segments.map((segment, index) => {
    if (segments[index - 1] === 'eventedit') return anonymizeEventId(segment, aliases);
    const isInstance = OPEN_MODES.has(segments[index - 2] ?? '') && /^[12]\d{8,9}$/.test(segment);
    return isInstance ? segment : toSegment(segment, anonymizer);
  });
  return `${url.protocol}//${toHost(url.hostname, anonymizer)}${path.join('/')}${toQuery(url, anonymizer)}`;
}

function toHost(host: string, { aliases, pageUrl }: Anonymizer): string {
  if (KNOWN_HOSTS.test(host)) return host;
  const service = SERVICE.exec(host)?.[1];
  if (service) return service;
  return host === pageUrl.hostname ? 'site.example' : aliases.host(host);
}

function toSegment(segment: string, { aliases }: Anonymizer): string {
  if (segment === '' || KNOWN_SEGMENTS.has(segment)) return segment;
  if (/^20\d\d-\d\d-\d\d$/.test(segment)) return segment;
  const path = toFilePath(segment, aliases);
  if (path) return path;
  const ending = /\.(ics|html?)$/i.exec(segment)?.[0] ?? '';
  return aliases.id('part', segment) + ending.toLowerCase();
}

/** Some calendars put the path of the event's file into the address, packed. */
function toFilePath(segment: string, aliases: Anonymizer['aliases']): string | undefined {
  try {
    const path = atob(decodeSafely(segment).replace(/-/g, '+').replace(/_/g, '/'));
    if (!/^\/[\x21-\x7e]+\.ics$/.test(path)) return undefined;
    const parts = path
      .slice(1)
      .replace(/\.ics$/, '')
      .split('/')
      .map((part) => (KNOWN_SEGMENTS.has(part) ? part : aliases.id('part', part)));
    return btoa(`/${parts.join('/')}.ics`);
  } catch {
    return undefined;
  }
}

function toQuery(url: URL, anonymizer: Anonymizer): string {
  const kept = [...url.searchParams]
    .filter(([name]) => KNOWN_PARAMETERS.has(name) && !DESCRIPTIONS.has(name))
    .map(([name, value]) => [name, toValue(name, value, anonymizer)] as [string, string]);
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
}

function toValue(name: string, value: string, anonymizer: Anonymizer): string {
  if (name === 'action') return value === 'TEMPLATE' ? value : '';
  if (name === 'eid') return anonymizeEventId(value, anonymizer.aliases);
  if (['hs', 'authuser'].includes(name)) return '0';
  return DATED_PARAMETERS.has(name) && DATES.test(value) ? value : anonymizer.replaceText(value);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The global names of a script's world: Google's services in, everything that Apps Script does not have out.
 * A name that is here and not there lets a bundle work locally and fail at the first real start.
 */
import { createCacheService } from '../cache/script-side.ts';
import { createContentService } from '../content/script-side.ts';
import { createHtmlService } from '../html/script-side.ts';
import { createLockService } from '../lock/script-side.ts';
import { createPropertiesService } from '../properties/script-side.ts';
import { createScriptApp } from '../script-app/script-side.ts';
import { createSession } from '../session/script-side.ts';
import { createSheetsApi } from '../sheets/script-side.ts';
import { createSpreadsheetApp } from '../spreadsheet-app/script-side.ts';
import { createUtilities } from '../utilities/script-side.ts';
import type { WebOutput } from '../../runtime/execution.ts';
import type { Bridge } from './bridge.ts';
import { createConsole, createLogger } from './logging.ts';
import { absentService } from './sealed.ts';

/** Services of Apps Script that the host does not have; using one says so. */
const absent = (
  'CalendarApp CardService Charts ContactsApp DataStudioApp DocumentApp DriveApp ' +
  'FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps SitesApp ' +
  'SlidesApp UrlFetchApp XmlService'
).split(' ');

/** Standard globals of a bare V8 that Apps Script is not known to have. */
const withheld = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** Reads what a returned object holds, for doGet and doPost. */
export type OutputReader = (value: object) => WebOutput | null;

/** Puts the services in place and returns the reader of web outputs. */
export function installGlobals(bridge: Bridge): OutputReader {
  const { environment } = bridge;
  const content = createContentService();
  const html = createHtmlService(bridge);
  const services: Record<string, object> = {
    CacheService: createCacheService(bridge),
    ContentService: content.service,
    HtmlService: html.service,
    LockService: createLockService(bridge),
    Logger: createLogger(bridge),
    PropertiesService: createPropertiesService(bridge),
    ScriptApp: createScriptApp(bridge),
    Session: createSession(bridge),
    SpreadsheetApp: createSpreadsheetApp(bridge, html.read),
    Utilities: createUtilities(bridge),
    console: createConsole(bridge),
  };
  for (const name of absent) services[name] = absentService(name);
  for (const name of environment.missingSymbols) services[name] = absentService(name);
  if (environment.sheetsSymbol !== null)
    services[environment.sheetsSymbol] = createSheetsApi(bridge, environment.sheetsSymbol);
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  for (const name of withheld) Reflect.deleteProperty(globalThis, name);
  if (Math.abs(environment.clockOffsetMs) > 50) moveClock(environment.clockOffsetMs);
  return (value) => {
    const page = html.read(value);
    if (!page) return content.read(value);
    const { title, frameOptions, metaTags, faviconUrl } = page;
    return { kind: 'html', html: page.html, title, frameOptions, metaTags, faviconUrl };
  };
}

/** Lets `Date` tell the host's time. The real clock stays behind it; only "now" is moved. */
function moveClock(offsetMs: number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + offsetMs;
  const moved = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: moved,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globalThis, 'Date', {
    value: moved,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

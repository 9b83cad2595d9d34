/**
 * Steps that the demonstration, the tour and the journeys share: set the program up, fill in the sample firm, connect
 * the mentor's browser. Each goes the way a person goes (the script's own functions, the extension's own pages).
 */
import type { Page } from 'puppeteer-core';
import type { Answer } from '../../src/calls/answers-api.ts';
import type { InvitesMade } from '../../src/invites/invites-api.ts';
import type { AddressAnswer, AddressForm } from '../../src/web-app-address/address-api.ts';
import type { SetUpAnswers, SetUpDone } from '../../src/set-up/set-up-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import type { JsonValue } from '../runtime/json.ts';
import type { Reply } from '../../../shared/protocol/envelope.ts';
import { toFirmAt, type SamplePhase } from '../../../shared/sample/at-phase.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import { toDateInZone } from '../../../shared/time/instants.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { LocalGoogle } from './local-google.ts';
import { toOwnerRequest } from './owner-request.ts';
import { seedWorkbook, toSeedRows } from './seed.ts';

export interface SampleSetting {
  language: Language;
  timeZone: string;
  nowMs: number;
  ownerEmail: string;
  /** The phase that it is in; its run unless told. */
  at?: SamplePhase;
}

/** Calls a function of the script as a page of the owner does; throws the script's own sentence when it refuses. */
export async function callScript<T>(
  google: LocalGoogle,
  name: string,
  args: readonly unknown[],
  user: string,
): Promise<T> {
  const result = await google.project.run({
    functionName: 'ownerCall',
    kind: 'script-run',
    args: [toOwnerRequest(google.state, user, google.clock.now(), name, args) as unknown as JsonValue],
    activeUser: user,
  });
  if (!result.ok) throw new Error(`${name}: ${result.error?.message ?? result.end}`);
  const answer = result.value as unknown as Answer<T>;
  if (!answer.ok) throw new Error(`${name}: ${answer.sentence}`);
  return answer.value;
}

/** Sets the program up through the script and writes the sample firm's rows. */
export async function fillWithSample(google: LocalGoogle, setting: SampleSetting): Promise<void> {
  const todayOn = toDateInZone(setting.nowMs, setting.timeZone);
  const firm = toFirmAt(toSampleFirm(setting), setting.at ?? 'run', todayOn);
  const { program } = firm;
  const answers: SetUpAnswers = {
    programName: program.name,
    language: setting.language,
    timeZone: setting.timeZone,
    startsOn: program.startsOn,
    periodMonths: program.periodMonths,
    minimumHours: program.minimumHours,
    cadenceDays: program.cadenceDays,
    meetingMinutes: program.meetingMinutes,
    talkEveryDays: program.talkEveryDays,
    ownerName: '',
  };
  await callScript<SetUpDone>(google, 'setUp', [answers], setting.ownerEmail);
  const { sheets, spreadsheetId } = google;
  seedWorkbook(
    { sheets, spreadsheetId, language: setting.language, timeZone: setting.timeZone },
    toSeedRows(firm),
  );
  await openWebAppOnce(google);
}

/** Opens the web app's address once, as whoever deploys it is told to: from then on the ledger knows it. */
export async function openWebAppOnce(google: LocalGoogle): Promise<void> {
  await google.project.run({ functionName: 'doGet', kind: 'doGet', event: { parameter: {} } });
}

/** Proves the address of the web app as the owner's page does: the answer to a ping there shows whose it is. */
export async function proveWebApp(google: LocalGoogle, ownerEmail: string): Promise<void> {
  const address = google.front.webAppUrl();
  const keep = (answer: AddressForm['answer']) =>
    callScript<AddressAnswer>(google, 'keepWebAppUrl', [{ address, answer }], ownerEmail);
  const asked = await keep(null);
  if (asked.isKept) return;
  const { ping: contents, nonce } = asked;
  const postData = { contents, type: 'text/plain', length: contents.length, name: 'postData' };
  const event = { parameter: {}, postData };
  const { output } = await google.project.run({ functionName: 'doPost', kind: 'doPost', event });
  const reply = JSON.parse(output?.kind === 'text' ? output.text : '{}') as Partial<Reply>;
  await keep({ nonce, proof: reply.ledger?.proof ?? '' });
}

/** The invite link of a person, made as the owner makes it. */
export async function inviteLinkFor(
  google: LocalGoogle,
  personId: string,
  ownerEmail: string,
): Promise<string> {
  await proveWebApp(google, ownerEmail);
  const made = await callScript<InvitesMade>(google, 'inviteMentors', [[personId]], ownerEmail);
  return made.links[0]!.link;
}

/** Answers the first page's question if it has not been answered, pastes the link, waits until it is connected. */
export async function connectExtension(options: Page, link: string, language: Language): Promise<void> {
  const words = catalogs[language].options.connection;
  if ((await findState(options, language)) === 'not-agreed') await agree(options, language);
  const input = await options.waitForSelector(`::-p-aria(${words.link})`);
  await input!.type(link);
  const button = await options.waitForSelector(`::-p-aria(${words.connect}[role="button"])`);
  await button!.click();
  await options.waitForSelector(`::-p-aria(${words.disconnect}[role="button"])`, { timeout: 20_000 });
}

/** Agrees on the first page, in the tab of the options, which is back on the options then. */
async function agree(options: Page, language: Language): Promise<void> {
  const { options: optionsWords, welcome } = catalogs[language];
  const optionsUrl = options.url();
  const link = await options.waitForSelector(`::-p-aria(${optionsWords.agreeFirst.action}[role="link"])`);
  await Promise.all([options.waitForNavigation(), link!.click()]);
  const button = await options.waitForSelector(`::-p-aria(${welcome.agree}[role="button"])`);
  await button!.click();
  // Once it is answered, the first page opens the options in a tab of their own.
  const opened = await untilOpen(options, optionsUrl);
  await opened.close();
  await options.bringToFront();
  await options.goto(optionsUrl);
}

/** Another tab with this address, as soon as there is one; throws after ten seconds. */
async function untilOpen(self: Page, url: string): Promise<Page> {
  for (let tries = 0; tries < 100; tries += 1) {
    const pages = await self.browser().pages();
    const found = pages.find((page) => page !== self && page.url() === url);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No tab was opened at ${url}`);
}

/** Whether the options page shows a program already. */
export const isConnected = async (options: Page, language: Language): Promise<boolean> =>
  (await findState(options, language)) === 'connected';

async function findState(
  options: Page,
  language: Language,
): Promise<'connected' | 'not-connected' | 'not-agreed'> {
  const { connection, agreeFirst } = catalogs[language].options;
  return Promise.race([
    options
      .waitForSelector(`::-p-aria(${connection.disconnect}[role="button"])`)
      .then(() => 'connected' as const),
    options.waitForSelector(`::-p-aria(${connection.link})`).then(() => 'not-connected' as const),
    options.waitForSelector(`::-p-aria(${agreeFirst.action}[role="link"])`).then(() => 'not-agreed' as const),
  ]);
}

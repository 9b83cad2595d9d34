/**
 * The built script on the local host: an empty workbook, a recorded user interface, a clock that a test moves. Every
 * call goes through the runtime, so that what is tested is what would be pushed.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCode } from '../../apps-script/build.ts';
import { createSystemClock, type HostClock } from '../../apps-script/host/runtime/clock.ts';
import type { ExecutionResult } from '../../apps-script/host/runtime/execution.ts';
import type { JsonValue } from '../../apps-script/host/runtime/json.ts';
import type { HostLimits } from '../../apps-script/host/services/quotas.ts';
import { createScriptProject } from '../../apps-script/host/runtime/script-project.ts';
import { toSheetsBackend } from '../../apps-script/host/services/sheets/backend.ts';
import { createSheetsService } from '../../apps-script/host/sheets/service.ts';
import type { Workbook } from '../../apps-script/host/sheets/model/workbook.ts';
import { createMemoryStore } from '../../apps-script/host/sheets/store.ts';
import { createMemoryState } from '../../apps-script/host/store/memory-state.ts';
import { toOwnerRequest } from '../../apps-script/host/demo/owner-request.ts';
import { seedWorkbook, type SeedRows } from '../../apps-script/host/demo/seed.ts';
import type { HostState, ScriptProject } from '../../apps-script/host/runtime/contracts.ts';
import type { TriggerRecord } from '../../apps-script/host/runtime/trigger-records.ts';
import { NIGHTLY } from '../../apps-script/src/triggers.ts';
import { pageNames } from '../../apps-script/src/pages.ts';
import { type Answer } from '../../apps-script/src/calls/answers-api.ts';
import { type AddressAnswer } from '../../apps-script/src/web-app-address/address-api.ts';
import { type InvitesMade } from '../../apps-script/src/invites/invites-api.ts';
import { type SetUpAnswers } from '../../apps-script/src/set-up/set-up-api.ts';
import { PROTOCOL_VERSION, type Reply } from '../../shared/protocol/envelope.ts';
import { parseInviteLink } from '../../shared/protocol/invite-link.ts';
import type { Enrollment } from '../../shared/protocol/messages/enroll.ts';
import { toSignature } from '../../shared/protocol/signing.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import { blankOf } from '../../shared/schema/index.ts';
import type { Pairing } from '../../shared/tables/pairings.ts';
import { people as peopleTable, type Person } from '../../shared/tables/people.ts';
import type { TableName } from '../../shared/tables/registry.ts';
import { createRecordedUi } from '../host/open-project.ts';

export const OWNER = 'olivia@example.com';
export const WEB_APP_URL = 'https://script.google.com/macros/s/AKfycbTEST/exec';

let built: Promise<string> | null = null;

/** Builds the script once for a test file; pages are bare, with the place for their model. */
export function buildBundle(): Promise<string> {
  built ??= buildFolder();
  return built;
}

/** A folder with the script, built as it is or with something changed in it. */
export async function buildFolder(plugins?: Parameters<typeof buildCode>[0]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mentor-ledger-bundle-'));
  await writeFile(join(folder, 'Code.js'), await buildCode(plugins));
  copyFileSync(
    fileURLToPath(new URL('../../apps-script/appsscript.json', import.meta.url)),
    join(folder, 'appsscript.json'),
  );
  const page = '<!doctype html><script type="application/json" id="model"></script>';
  for (const name of pageNames) await writeFile(join(folder, `${name}.html`), page);
  return folder;
}

export type LedgerHost = Awaited<ReturnType<typeof openHost>>;

/** What another host left behind, to begin with: workbooks share what does not change. */
export interface Beginning {
  workbook: Workbook;
  state: [key: string, value: JsonValue][];
}

export interface HostOptions {
  clock?: HostClock;
  from?: Beginning;
  limits?: Partial<HostLimits>;
  /** What Google says of the web app's address in its own requests, and elsewhere. */
  webAppUrl?: () => string | null;
  webAppUrlElsewhere?: () => string | null;
  /** The script to run; the one that is pushed unless told. */
  bundleDir?: string;
}

/** One host serves many tests within a minute: what a test does not ask about must not stop it. */
const generous: Partial<HostLimits> = {
  sheetsReadsPerMinute: 10_000,
  sheetsWritesPerMinute: 10_000,
  sheetsReadsPerMinutePerUser: 10_000,
  sheetsWritesPerMinutePerUser: 10_000,
};

/** A new spreadsheet with the script bound to it. */
export async function openHost(options: HostOptions = {}) {
  const { clock = createSystemClock(), from, limits = generous } = options;
  const { webAppUrl = () => WEB_APP_URL, webAppUrlElsewhere = webAppUrl } = options;
  const bundleDir = options.bundleDir ?? (await buildBundle());
  const ui = createRecordedUi();
  const state = createMemoryState();
  from?.state.forEach(([key, value]) => state.put(key, value));
  let nextId = 1000;
  const workbooks = createMemoryStore();
  const sheets = createSheetsService({
    workbooks,
    clock: () => new Date(clock.now()),
    newId: () => nextId++,
    userEmail: OWNER,
  });
  const create = () =>
    sheets.Spreadsheets.create({ properties: { title: 'Mentoring', timeZone: 'Etc/GMT' } });
  if (from) workbooks.put(from.workbook, { spreadsheetId: from.workbook.spreadsheetId, sheetIds: [] });
  const spreadsheetId = from?.workbook.spreadsheetId ?? String(create()['spreadsheetId']);
  const setting = {
    spreadsheetId,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    ...{ webAppUrl, webAppUrlElsewhere },
    ownerEmail: OWNER,
    userLocale: 'en',
    scriptName: 'Mentor Ledger',
  };
  const backend = toSheetsBackend(sheets);
  let hook = { method: '', act: (): void => undefined };
  const project = createScriptProject({
    bundleDir,
    sheets: {
      ...backend,
      call(method, args) {
        const { act } = hook;
        if (method === hook.method) {
          hook = { method: '', act: () => undefined };
          act();
        }
        return backend.call(method, args);
      },
    },
    state,
    clock,
    ui,
    setting,
    limits,
  });

  /** Asks as a page of the owner's does. */
  const run = (name: string, args: unknown[] = []): Promise<ExecutionResult> => {
    const request = toOwnerRequest(state, OWNER, clock.now(), name, args);
    return project.run({
      ...{ functionName: 'ownerCall', kind: 'script-run', activeUser: OWNER },
      args: [request as unknown as JsonValue],
    });
  };

  /** Values of a tab, formatted as people see them unless told. */
  const values = (title: string, raw = false): JsonValue[][] =>
    (sheets.Spreadsheets.Values.get(
      spreadsheetId,
      `'${title.replace(/'/g, "''")}'`,
      raw ? { valueRenderOption: 'UNFORMATTED_VALUE' } : {},
    )['values'] as JsonValue[][] | undefined) ?? [];

  return {
    project,
    sheets,
    spreadsheetId,
    state,
    ui,
    clock,
    run,
    values,
    toBeginning: (): Beginning => ({
      workbook: workbooks.get(spreadsheetId)!,
      state: state.keys('').map((key) => [key, state.get(key)!]),
    }),
    /** Takes workbook and script properties back to what they were; far quicker than a new host for each test. */
    resetTo(beginning: Beginning) {
      project.forgetCaches();
      workbooks.put(beginning.workbook, { spreadsheetId, sheetIds: [] });
      state.keys('').forEach((key) => state.delete(key));
      beginning.state.forEach(([key, value]) => state.put(key, value));
    },
    /** Lets something happen once, right before the script's next call of that method. */
    onceBefore(method: string, act: () => void) {
      hook = { method, act };
    },
    batch: (requests: JsonValue[]) => sheets.Spreadsheets.batchUpdate({ requests }, spreadsheetId),
    /** Chooses an entry of the menu. */
    menu: (functionName: string) => project.run({ functionName, kind: 'menu', activeUser: OWNER }),
    /** Runs the nightly pass as Google's clock does. */
    night: () => runNight(project, state),
    /** Calls a function as a page does; the answer as it would arrive there. */
    async call<T>(name: string, ...args: unknown[]): Promise<Answer<T>> {
      const result = await run(name, args);
      if (!result.ok) throw new Error(`${name}: ${result.error?.stack ?? result.end}`);
      return result.value as unknown as Answer<T>;
    },
    /** Rows of a tab by column name; the tab and its headers as in a language's words. */
    rows(table: TableName, language: 'en' | 'it' = 'en'): Record<string, JsonValue>[] {
      const words = catalogs[language].tables[table];
      const [headers = [], ...rows] = values(words.title, true);
      const names = Object.entries(words.columns).map(([name, column]) => [column.header, name]);
      const nameOf = Object.fromEntries(names) as Record<string, string>;
      return rows
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) =>
          Object.fromEntries(row.map((cell, index) => [nameOf[String(headers[index])] ?? '?', cell])),
        );
    },
    seed: (rows: SeedRows, language: 'en' | 'it' = 'en') =>
      seedWorkbook({ sheets, spreadsheetId, language, timeZone: 'Europe/Rome' }, rows),
    async post(body: unknown): Promise<{ reply: Reply; result: ExecutionResult }> {
      const contents = typeof body === 'string' ? body : JSON.stringify(body);
      const event = {
        parameter: {},
        postData: { contents, type: 'text/plain', length: contents.length, name: 'postData' },
      };
      const result = await project.run({ functionName: 'doPost', kind: 'doPost', event });
      if (result.output?.kind !== 'text') throw new Error(`doPost: ${result.error?.stack ?? result.end}`);
      return { reply: JSON.parse(result.output.text) as Reply, result };
    },
    async get(parameter: Record<string, string>): Promise<string> {
      const result = await project.run({ functionName: 'doGet', kind: 'doGet', event: { parameter } });
      if (result.output?.kind !== 'html') throw new Error(`doGet: ${result.error?.stack ?? result.end}`);
      return result.output.html;
    },
    /** The tab of that title. */
    sheet(title: string): { sheetId: number } {
      const answer = sheets.Spreadsheets.get(spreadsheetId, { fields: 'sheets.properties' });
      const all = answer['sheets'] as { properties: { sheetId?: number; title: string } }[];
      const found = all.find((sheet) => sheet.properties.title === title);
      if (!found) throw new Error(`No tab ${title}`);
      return { sheetId: found.properties.sheetId ?? 0 };
    },
  };
}

/** Another night: the event of the trigger that set-up has made, long after the last. */
function runNight(project: Pick<ScriptProject, 'run'>, state: HostState): Promise<ExecutionResult> {
  state.delete('properties/script/nightlyAt');
  const triggers = state.keys('triggers/').map((key) => state.get(key) as unknown as TriggerRecord);
  const own = triggers.find((trigger) => trigger.handlerFunction === NIGHTLY.functionName);
  const event = { fields: { triggerUid: own?.uniqueId ?? '' } };
  return project.run({
    ...{ functionName: NIGHTLY.functionName, kind: 'trigger', event },
    ...{ activeUser: OWNER, effectiveUser: OWNER },
  });
}

export const answers: SetUpAnswers = {
  programName: 'Harry’s way',
  language: 'en',
  timeZone: 'Europe/Rome',
  startsOn: '2026-06-01',
  periodMonths: 9,
  minimumHours: 24,
  cadenceDays: 7,
  meetingMinutes: 45,
  talkEveryDays: 30,
  ownerName: 'Olivia Owner',
};

const person = (id: string, name: string, role: Person['role']): Person => ({
  ...blankOf(peopleTable),
  ...{ id, name, role, email: `${id.toLowerCase()}@example.com`, status: 'active' },
});

export const people: Person[] = [
  person('P-HARRY', 'Harry Mentor', 'mentor'),
  person('P-MAYA', 'Maya Mentor', 'both'),
  person('P-TOM', 'Tom Mentee', 'mentee'),
  person('P-UMA', 'Uma Mentee', 'mentee'),
];

const pairing = (id: string, mentorId: string, menteeId: string, more: Partial<Pairing> = {}): Pairing => ({
  ...{ id, mentorId, menteeId, label: null, status: 'active', startsOn: '2026-06-01', endsOn: null },
  ...{ cadenceDays: null, minimumHours: null, why: null, statusReason: null },
  ...{ trackedFromOn: null, lastMetBeforeOn: null, continuesId: null },
  ...more,
});

export const pairings: Pairing[] = [
  pairing('PAIR-1', 'P-HARRY', 'P-TOM'),
  pairing('PAIR-2', 'P-MAYA', 'P-UMA'),
  pairing('PAIR-3', 'P-HARRY', 'P-UMA', { status: 'ended-early', endsOn: '2026-07-01' }),
];

let prepared: Promise<Beginning> | null = null;

async function prepareProgram(): Promise<Beginning> {
  const host = await openHost();
  const done = await host.call('setUp', answers);
  if (!done.ok) throw new Error(done.sentence);
  host.seed({ people, pairings });
  // The web app is opened once, and its address proved: from then on links can be made.
  await host.get({});
  await proveAddress(host);
  await host.project.close();
  return host.toBeginning();
}

/** Proves the web app's address as the owner's page does, by the answer to a ping. */
export async function proveAddress(host: Pick<LedgerHost, 'call' | 'post'>, address = WEB_APP_URL) {
  const asked = await host.call<AddressAnswer>('keepWebAppUrl', { address, answer: null });
  if (!asked.ok || asked.value.isKept) return;
  const { nonce, ping } = asked.value;
  const { reply } = await host.post(ping);
  await host.call('keepWebAppUrl', { address, answer: { nonce, proof: reply.ledger?.proof ?? '' } });
}

/** A program that is set up, with two mentors and three pairings. Set up once for a test file, through the script. */
export async function openProgram(options: Omit<HostOptions, 'from'> = {}) {
  prepared ??= prepareProgram();
  return openHost({ ...options, from: await prepared });
}

/** Invites a person and enrolls a device with the link. */
export async function enroll(host: LedgerHost, personId: string, requestId = `request-of-${personId}-1`) {
  const made = await host.call<InvitesMade>('inviteMentors', [personId]);
  if (!made.ok) throw new Error(made.sentence);
  const inviteCode = parseInviteLink(made.value.links[0]!.link, { allowLoopback: false })!.inviteCode;
  const body = JSON.stringify({ inviteCode, requestId, deviceName: 'Chrome on Linux' });
  const { reply } = await host.post({ v: PROTOCOL_VERSION, kind: 'enroll', body });
  return { reply, inviteCode, device: reply.enrollment as Enrollment };
}

export interface SendOptions {
  sentAt?: string;
  secret?: string;
  tamper?: (body: string) => string;
}

/** A signed envelope with these messages. */
export function toEnvelope(
  device: Pick<Enrollment, 'deviceId' | 'secret'>,
  messages: { type: string; id: string; data: unknown }[],
  nowMs: number,
  options: SendOptions = {},
) {
  const body = JSON.stringify({ messages });
  const parts = {
    version: PROTOCOL_VERSION,
    deviceId: device.deviceId,
    sentAt: options.sentAt ?? new Date(nowMs).toISOString(),
    nonce: 'nonce-1',
    body,
  };
  const signature = toSignature(options.secret ?? device.secret, parts);
  const { version, ...rest } = parts;
  return { v: version, kind: 'signed', ...rest, body: options.tamper?.(body) ?? body, signature };
}

/** A held meeting of the first pairing, an hour before the moment. */
export const toCheckIn = (nowMs: number, fields: Record<string, unknown> = {}) => ({
  fields: {
    pairingId: 'PAIR-1',
    outcome: 'held',
    startsAt: new Date(nowMs - 3_600_000).toISOString(),
    minutes: 45,
    worked: 'Walked through the follow-up call.',
    didNotWork: null,
    nextStep: null,
    nextOn: null,
    rating: 3,
    talkWanted: false,
    notePrivate: false,
    fit: null,
    title: 'Mentoring',
    meetingUrl: null,
    eventId: null,
    calendarId: null,
    supersedesId: null,
    ...fields,
  },
  capturedAt: new Date(nowMs).toISOString(),
});

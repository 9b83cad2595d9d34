/**
 * The local host put together around the built script: state file, Sheets, runtime, web front, owner's page. The
 * demonstration and the journeys both start it here, so that what is tested is what is shown.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { toBookPort } from '../owner-page/book-port.ts';
import { createOwnerPage } from '../owner-page/owner-page.ts';
import { createSystemClock, type HostClock } from '../runtime/clock.ts';
import type { HostState, ScriptProject } from '../runtime/contracts.ts';
import { createScriptProject } from '../runtime/script-project.ts';
import { toSheetsBackend } from '../services/sheets/backend.ts';
import { createSheetsService, type SheetsService } from '../sheets/service.ts';
import { openFileState, type FileState } from '../store/file-state.ts';
import { createMemoryState } from '../store/memory-state.ts';
import { tellTroubles } from '../store/telling-state.ts';
import { createWorkbookKeeper } from '../store/workbook-keeper.ts';
import type { WebFront, WebFrontAddresses } from '../web-front/contracts.ts';
import { createWebFront } from '../web-front/web-front.ts';

export interface LocalGoogleOptions {
  bundleDir: string;
  hostPageDir: string;
  /** File that survives restarts; null keeps everything in memory. */
  stateFile: string | null;
  ownerEmail: string;
  /** Language of the owner's browser. */
  language: string;
  /** Title of a new spreadsheet. */
  title: string;
  timeZone: string;
  clock?: HostClock;
  ports?: Partial<WebFrontAddresses>;
  /** Base of the addresses the script prints; Google's own unless told. */
  publicBase?: (addresses: WebFrontAddresses) => string;
  /** Told why the state could not be written, and null when it could again. */
  onWriteTrouble?: (error: unknown) => void;
  /** What getUrl() says where the web app does not run; the same as there unless told. */
  webAppUrlElsewhere?: () => string | null;
}

export interface LocalGoogle {
  project: ScriptProject;
  sheets: SheetsService;
  /** Everything that the host keeps, script properties included. */
  state: HostState;
  clock: HostClock;
  spreadsheetId: string;
  /** True when the workbook was made by this start. */
  isNew: boolean;
  front: WebFront;
  /** Loopback address of the owner's page. */
  ownerUrl: string;
  /** Changes of the workbook by anybody. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}

/** Starts everything; throws with one sentence when the state file is in use or damaged. */
export async function startLocalGoogle(options: LocalGoogleOptions): Promise<LocalGoogle> {
  const fileState = options.stateFile === null ? null : await openFileState(options.stateFile);
  try {
    return await startWith(fileState, options);
  } catch (error) {
    await fileState?.close().catch(() => undefined);
    throw error;
  }
}

async function startWith(fileState: FileState | null, options: LocalGoogleOptions): Promise<LocalGoogle> {
  const clock = options.clock ?? createSystemClock();
  const plain: HostState = fileState ?? createMemoryState();
  const state = options.onWriteTrouble ? tellTroubles(plain, options.onWriteTrouble) : plain;
  const keeper = createWorkbookKeeper(state);
  const sheets = createSheetsService({
    workbooks: keeper,
    clock: () => new Date(clock.now()),
    newId: () => randomInt(1, 2 ** 31 - 1),
    newSpreadsheetId: () => `1${randomBytes(32).toString('base64url')}`,
    userEmail: options.ownerEmail,
  });
  const known = keeper.spreadsheetIds()[0];
  const spreadsheetId = known ?? createWorkbook(sheets, options);
  await state.commit();

  const setting = {
    spreadsheetId,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    webAppUrl: (): string | null => front?.webAppUrl() ?? null,
    ...(options.webAppUrlElsewhere && { webAppUrlElsewhere: options.webAppUrlElsewhere }),
    ownerEmail: options.ownerEmail,
    userLocale: options.language,
    scriptName: 'Mentor Ledger',
  };
  let front: WebFront | null = null;
  const owner = createOwnerPage({
    book: toBookPort({ spreadsheetId, sheets, workbooks: keeper, commit: () => state.commit() }),
    clock,
    activeUser: options.ownerEmail,
    pageDir: options.hostPageDir,
  });
  const project = createScriptProject({
    bundleDir: options.bundleDir,
    sheets: toSheetsBackend(sheets),
    state,
    clock,
    ui: owner.ui,
    setting,
  });
  const webFront = await createWebFront({
    project,
    setting,
    state,
    clock,
    extraRoutes: [owner.handler],
    ...(options.ports && { ports: options.ports }),
    ...(options.publicBase && { publicBase: options.publicBase }),
  });
  front = webFront;
  owner.connect({ project, frames: webFront });
  return {
    project,
    sheets,
    state,
    clock,
    spreadsheetId,
    isNew: known === undefined,
    front: webFront,
    ownerUrl: `http://127.0.0.1:${webFront.addresses.httpPort}/?hl=${options.language}`,
    onChange: (listener) => keeper.onChange(listener),
    async close() {
      owner.close();
      await webFront.close();
      await project.close();
      await fileState?.close();
    },
  };
}

function createWorkbook(sheets: SheetsService, options: LocalGoogleOptions): string {
  const answer = sheets.Spreadsheets.create({
    properties: {
      title: options.title,
      locale: options.language === 'it' ? 'it_IT' : 'en_US',
      timeZone: options.timeZone,
    },
  });
  return String(answer['spreadsheetId']);
}

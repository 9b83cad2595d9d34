/**
 * The ports by which the parts of the host meet: the runtime, the Sheets stand-in, the store and the owner's page.
 * Each is small enough to be replaced in a test; a part that reaches past them would tie the others to itself.
 */
import type { HostClock } from './clock.ts';
import type { ExecutionRequest, ExecutionResult } from './execution.ts';
import type { HostLimits } from '../services/quotas.ts';
import type { FaultPlan } from './faults.ts';
import type { JsonValue } from './json.ts';
import type { ScriptManifest } from './manifest.ts';
import type { TriggerRecord } from './trigger-records.ts';
import type { GridArea, Menu, UiBroker } from './ui-broker.ts';

/** Everything that must survive a restart, as JSON under string keys. See store/ for the file behind it. */
export interface HostState {
  get(key: string): JsonValue | undefined;
  put(key: string, value: JsonValue): void;
  delete(key: string): void;
  /** Keys with that prefix, in the order of their first writing. */
  keys(prefix: string): string[];
  /** Settles once all that was put so far is on disk. A reply to a script waits for it. */
  commit(): Promise<void>;
}

/** The Sheets stand-in as the runtime sees it; both may answer with a promise. Failures are `ApiFailure`. */
export interface SheetsBackend {
  /** `method` is the path below `Sheets`, for instance `Spreadsheets.Values.batchGet`; `args` as in Apps Script. */
  call(method: string, args: JsonValue[]): JsonValue | Promise<JsonValue>;
  /** The methods that exist; any other member throws "not in the local host". */
  methods: string[];
}

/** How a Google API fails. */
export interface ApiFailure {
  code: number;
  status: string;
  message: string;
}

/** The spreadsheet to which the script is bound, and who is who. */
export interface ScriptSetting {
  /** The spreadsheet that the script belongs to. */
  spreadsheetId: string;
  /** The public address of that spreadsheet, for getUrl(). */
  spreadsheetUrl: string;
  /** Address of the web app's newest deployment; null while there is none. */
  webAppUrl: () => string | null;
  /**
   * What getUrl() says where the web app does not run (menu, sidebar, trigger): Google has been seen to tell the test
   * address, an old deployment or nothing there. The same as `webAppUrl` unless told.
   */
  webAppUrlElsewhere?: () => string | null;
  /** The person who installed the script: the effective user of the web app and of triggers. */
  ownerEmail: string;
  /** Language of the person at the keyboard, for instance `en` or `it`. */
  userLocale: string;
  /** The name under which Google lists the script; the title of its add-on menu. */
  scriptName: string;
}

export interface ScriptProjectOptions {
  /** Folder with appsscript.json, one or more .js files and .html files. */
  bundleDir: string;
  sheets: SheetsBackend;
  state: HostState;
  clock: HostClock;
  ui: UiBroker;
  setting: ScriptSetting;
  /** New opaque ids; random unless a test wants them repeatable. */
  newId?: () => string;
  /** Lower limits for a test. Google's own unless told. */
  limits?: Partial<HostLimits>;
  /** Called after each execution, in the order of their ends. */
  onExecution?: (result: ExecutionResult) => void;
}

export interface RunningExecution {
  executionId: string;
  functionName: string;
  kind: ExecutionRequest['kind'];
  startedAt: number;
  /** Ends it at once, in the middle of whatever it does, as when Google takes a machine away. */
  kill(): void;
}

export interface ScriptProject {
  readonly scriptId: string;
  readonly manifest: ScriptManifest;
  /** Names that a menu, trigger or google.script.run may call. */
  readonly functionNames: string[];
  /** Runs one function; never rejects: a failure is in the result. */
  run(request: ExecutionRequest): Promise<ExecutionResult>;
  running(): RunningExecution[];
  /** Runs the simple and installable triggers for an event of the spreadsheet, as Google would. */
  fire(event: SpreadsheetEvent): Promise<ExecutionResult[]>;
  menus(): Menu[];
  triggers(): TriggerRecord[];
  /** For tests only. */
  readonly faults: FaultPlan;
  /** For tests only: what Google may do at any moment. */
  forgetCaches(): void;
  /** Reads the bundle again after a build; running executions end with the old one. */
  reload(): void;
  close(): Promise<void>;
}

/** What a person did in the spreadsheet. Writes by scripts or through the API are no such event. */
export type SpreadsheetEvent =
  | { type: 'open'; activeUser: string }
  | { type: 'edit'; activeUser: string; edit: EditFacts }
  | { type: 'change'; activeUser: string; changeType: string };

/** The edited area; values only when it was a single cell, as Google tells them. */
export interface EditFacts {
  area: GridArea;
  value?: JsonValue;
  oldValue?: JsonValue;
}

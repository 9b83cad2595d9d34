/**
 * What the rest of the bundle needs of Google, as small ports, so that decisions can be tested without it.
 * A port that returned Google's own objects would leak them into the parts that must not know them.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import type {
  BatchRequest,
  DataFilter,
  EnteredCell,
  GridRange,
  MatchedMetadata,
  SheetObjects,
  SpreadsheetFacts,
  TitledRows,
  ValueColumns,
} from './sheets-types.ts';

export interface SheetsPort {
  /** Applies all requests or none. Each counts as one service call. */
  batchUpdate(spreadsheetId: string, requests: BatchRequest[]): void;
  /** As `batchUpdate`; answers, in the same call, how these rows read afterwards, row by row. */
  batchUpdateAndRead(
    spreadsheetId: string,
    requests: BatchRequest[],
    rows: readonly TitledRows[],
  ): RawCell[][][];
  /** Unformatted values by column, dates as serial numbers, one answer for each filter and in their order. */
  readValues(spreadsheetId: string, filters: DataFilter[]): ValueColumns[];
  /** Texts of a range row by row, as people see them. Blank cells at the ends are left out. */
  readTexts(spreadsheetId: string, gridRange: GridRange): string[][];
  /** Texts, formulas and notes as entered, of ranges; cells with neither are left out. */
  readEntered(spreadsheetId: string, ranges: readonly GridRange[]): EnteredCell[];
  /** Named ranges, charts, rules and filters of the spreadsheet, and the validation rules of these cells. */
  readObjects(spreadsheetId: string, ranges: readonly GridRange[]): SheetObjects;
  /** Titles, positions and sizes of the tabs, the zone, protections; no cells. */
  readFacts(spreadsheetId: string): SpreadsheetFacts;
  /** All developer metadata under the key, wherever it is. */
  findMetadata(spreadsheetId: string, key: string): MatchedMetadata[];
}

export interface PropertiesPort {
  readAll(): Record<string, string>;
  write(values: Record<string, string>): void;
  /** Replaces the whole store. */
  replaceAll(values: Record<string, string>): void;
}

/** Never throws: what cannot be read is not there, what cannot be written is forgotten. */
export interface CachePort {
  /** What is there of these keys; one service call. */
  readAll(keys: readonly string[]): Record<string, string>;
  writeAll(values: Record<string, string>, seconds: number): void;
}

export interface LockPort {
  /**
   * Runs the work while no other execution of the script runs such work; null when the lock is not had in time. With
   * `execution-ends` Google frees it, which saves a service call where nothing long follows the work.
   */
  withLock<T>(waitMs: number, work: () => T, until?: 'work-done' | 'execution-ends'): { value: T } | null;
}

export interface ClockPort {
  /** Milliseconds since 1970. */
  nowMs(): number;
}

export interface IdsPort {
  /** An unguessable text of 32 hexadecimal characters, 122 random bits. */
  newRandom(): string;
}

export interface SessionPort {
  /** Address of the person with whose rights the script runs; null when Google does not tell. */
  ownerEmail(): string | null;
  /** Address of the person at the keyboard, or behind the web page; null when Google does not tell. */
  keyboardEmail(): string | null;
  /** Language of the person at the keyboard, a BCP 47 tag. */
  locale(): string;
}

export interface UiPort {
  addMenu(title: string, items: readonly ({ caption: string; functionName: string } | 'separator')[]): void;
  /** Whether the spreadsheet's own interface is at hand: in a web app and in the night it is not. */
  isReachable(): boolean;
  /** `model` is what the page finds in `#model`. */
  showSidebar(pageName: string, title: string, model: unknown): void;
  showDialog(
    pageName: string,
    title: string,
    size: { widthPx: number; heightPx: number },
    model: unknown,
  ): void;
  /** Says one sentence, with OK. */
  tell(title: string, sentence: string): void;
  /** Selects a cell of the open spreadsheet; false when the tab is gone. Zero-based. */
  activateCell(sheetId: number, rowIndex: number, columnIndex: number): boolean;
  /** The row that is selected in the open spreadsheet, zero-based; null when nothing is. */
  selectedRow(): { sheetId: number; rowIndex: number } | null;
  /** Id and zone of the spreadsheet that the script is bound to. */
  openSpreadsheetId(): string;
}

export interface TriggersPort {
  /** Whether a trigger of this person's for the function has that id. */
  has(functionName: string, triggerId: string): boolean;
  /** Makes the function run every night, once, however often this is called. */
  runNightly(functionName: string, hour: number, timeZone: string): void;
}

export interface WebPort {
  /** What Google calls the web app's address; null while there is none. To be believed only where it runs. */
  webAppUrl(): string | null;
}

export interface LogPort {
  error(message: string, error: unknown): void;
}

export interface Platform {
  sheets: SheetsPort;
  properties: PropertiesPort;
  cache: CachePort;
  lock: LockPort;
  clock: ClockPort;
  ids: IdsPort;
  session: SessionPort;
  ui: UiPort;
  triggers: TriggersPort;
  web: WebPort;
  log: LogPort;
  /** Script properties as the owner's door has just read them, so that its call need not read them again. */
  atDoor?: Readonly<Record<string, string>>;
}

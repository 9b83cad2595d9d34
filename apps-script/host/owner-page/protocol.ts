/**
 * The wire between the owner's page and its server: plain JSON, types only, shared by both sides. Coordinates are
 * zero-based sheet coordinates, ranges half-open, as in Sheets v4. Renaming a field here breaks the page without
 * a compile error in a page that is already built: build both together.
 */

/** A rectangle of cells, zero-based and half-open. */
export interface Rect {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** A run of rows or columns that differ from the default size or are hidden. */
export interface SizeRun {
  at: number;
  count: number;
  px?: number;
  hidden?: boolean;
  filtered?: boolean;
}

export interface FilterView {
  range: Rect;
  /** Formatted values that the filter hides, by column. */
  hiddenValues: Record<number, string[]>;
}

export interface SeriesView {
  name: string;
  values: (number | null)[];
  /** Numeric domain of a scatter chart, where every series may have its own. */
  xs?: (number | null)[];
  kind: 'bar' | 'line' | 'area' | 'scatter';
  color?: string;
  labels?: boolean;
  /** How its line shows, where the specification says so. */
  line?: 'none' | 'solid' | 'dashed';
  /** Diameter of its points in pixels, where the specification says so. */
  pointSize?: number;
  /** A text beside each point. */
  pointTexts?: string[];
  /** They stand above their points, not to the right. */
  pointTextsAbove?: boolean;
}

export interface ChartView {
  chartId: number;
  title: string;
  subtitle: string;
  kind: 'column' | 'bar' | 'line' | 'area' | 'scatter' | 'pie';
  stacked: boolean;
  legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  /** Color behind the chart, where the specification says so; its texts are then dark. */
  background?: string;
  doughnut: boolean;
  domain: string[];
  series: SeriesView[];
  axisTitles: { x?: string; y?: string };
  axisBounds: { min?: number; max?: number; minX?: number; maxX?: number };
  anchor: { row: number; column: number; offsetX: number; offsetY: number; width: number; height: number };
  /** Set when the specification holds a chart that this page can't draw. */
  unsupported?: string;
}

export interface SheetView {
  sheetId: number;
  title: string;
  index: number;
  hidden: boolean;
  color?: string;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  frozenColumnCount: number;
  hideGridlines: boolean;
  rows: SizeRun[];
  columns: SizeRun[];
  merges: Rect[];
  filter?: FilterView;
  charts: ChartView[];
}

export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'submenu'; caption: string; entries: MenuEntry[] };

export interface MenuView {
  caption: string;
  entries: MenuEntry[];
}

export interface BookView {
  title: string;
  locale: string;
  timeZone: string;
  sheets: SheetView[];
  menus: MenuView[];
  canUndo: boolean;
  canRedo: boolean;
}

/** How a cell looks, format and conditional format already joined. */
export interface StyleView {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  size?: number;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
}

export interface ValidationView {
  kind: 'list' | 'checkbox' | 'other';
  options: string[];
  strict: boolean;
  help: string;
}

/** One cell; a field is left out when it has nothing to say. */
export interface CellView {
  /** Text as shown in the grid. */
  text?: string;
  /** Exact content as shown in the formula bar; left out when equal to `text`. */
  edit?: string;
  kind?: 'number' | 'boolean' | 'error';
  checked?: boolean;
  style?: number;
  note?: string;
  validation?: number;
}

export interface RowsView {
  sheetId: number;
  revision: number;
  from: number;
  /** Cells of rows `from`, `from + 1`, …, each without its trailing empty cells. */
  rows: (CellView | null)[][];
  styles: StyleView[];
  validations: ValidationView[];
}

/** What a person does to the workbook; each is one step of undo. */
export type Action =
  | { kind: 'type'; sheetId: number; row: number; column: number; values: string[][]; single: boolean }
  | { kind: 'clear'; sheetId: number; range: Rect }
  | { kind: 'insert'; sheetId: number; dimension: Dimension; at: number; count: number; before: boolean }
  | { kind: 'delete'; sheetId: number; dimension: Dimension; at: number; count: number }
  | { kind: 'move'; sheetId: number; dimension: Dimension; at: number; count: number; to: number }
  | { kind: 'resize'; sheetId: number; dimension: Dimension; at: number; count: number; px: number }
  | { kind: 'hide'; sheetId: number; dimension: Dimension; at: number; count: number; hidden: boolean }
  | { kind: 'freeze'; sheetId: number; dimension: Dimension; count: number }
  | { kind: 'sort'; sheetId: number; range: Rect; column: number; ascending: boolean }
  | { kind: 'filter-set'; sheetId: number; range: Rect }
  | { kind: 'filter-clear'; sheetId: number }
  | { kind: 'filter-values'; sheetId: number; column: number; hiddenValues: string[] }
  | { kind: 'note'; sheetId: number; row: number; column: number; note: string }
  | { kind: 'format'; sheetId: number; range: Rect; style: FormatChange }
  | { kind: 'merge'; sheetId: number; range: Rect; merged: boolean }
  | { kind: 'sheet-add' }
  | { kind: 'sheet-rename'; sheetId: number; title: string }
  | { kind: 'sheet-move'; sheetId: number; to: number }
  | { kind: 'sheet-duplicate'; sheetId: number }
  | { kind: 'sheet-delete'; sheetId: number }
  | { kind: 'sheet-hide'; sheetId: number; hidden: boolean }
  | { kind: 'sheet-color'; sheetId: number; color: string | null };

export type Dimension = 'ROWS' | 'COLUMNS';

export interface FormatChange {
  bold?: boolean;
  italic?: boolean;
  background?: string | null;
  color?: string | null;
  align?: 'LEFT' | 'CENTER' | 'RIGHT';
  wrap?: boolean;
}

/** Answer to an action: `confirm` asks the person first, `refused` says in a sentence why nothing was done. */
export type ActionReply =
  | { status: 'done'; sheetId?: number; canUndo: boolean; canRedo: boolean }
  | { status: 'confirm'; message: string }
  | { status: 'refused'; message: string };

/** A window that a script opened. */
export type UiWindow =
  | {
      kind: 'sidebar' | 'modal' | 'modeless';
      id: string;
      title: string;
      frameUrl: string;
      width: number;
      height: number;
    }
  | { kind: 'alert'; id: string; title: string; message: string; buttons: UiButton[] }
  | { kind: 'prompt'; id: string; title: string; message: string; buttons: UiButton[] };

export type UiButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What the server tells the page over Server-Sent Events. */
export type PageEvent =
  | { kind: 'book' }
  | { kind: 'cells'; sheetId: number; fromRow: number; toRow: number; byPerson: boolean }
  | { kind: 'history'; canUndo: boolean; canRedo: boolean }
  | { kind: 'open'; window: UiWindow }
  | { kind: 'close'; id: string }
  | { kind: 'toast'; title: string; message: string; timeoutSeconds: number }
  | { kind: 'activate'; sheetId: number; range: Rect }
  | { kind: 'menus' }
  | {
      kind: 'run';
      id: string;
      functionName: string;
      state: 'running' | 'done' | 'failed' | 'cancelled';
      message: string;
    };

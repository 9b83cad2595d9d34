/**
 * The port between a running script and the page of the person before the spreadsheet. The owner's page
 * implements it; an execution that asks a question stands still until the promise is settled, as on Google.
 * Sizes are CSS pixels; rows and columns are zero-based and half-open, as in the Sheets API.
 */
export type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface UiQuestion {
  kind: 'alert' | 'prompt';
  title: string;
  prompt: string;
  /** In the order in which they stand. */
  buttons: DialogButton[];
}

export interface UiAnswer {
  button: DialogButton;
  /** What was typed; '' for an alert. */
  text: string;
}

export interface HtmlContent {
  /** The bare document as the script made it. Give it to `toFrameDocument` before it is shown. */
  html: string;
  title: string;
  widthPx: number | null;
  heightPx: number | null;
  /** As set by the script with addMetaTag. */
  metaTags: { name: string; content: string }[];
}

export interface GridArea {
  sheetId: number;
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
}

export type UiView =
  | { kind: 'sidebar'; content: HtmlContent }
  | { kind: 'dialog'; modal: boolean; title: string; content: HtmlContent }
  | { kind: 'toast'; message: string; title: string; seconds: number }
  | { kind: 'activate-sheet'; spreadsheetId: string; sheetId: number }
  | { kind: 'activate-range'; spreadsheetId: string; area: GridArea };

export interface MenuLine {
  kind: 'item';
  caption: string;
  functionName: string;
}

export type MenuEntry = MenuLine | { kind: 'separator' } | { kind: 'submenu'; menu: Menu };

export interface Menu {
  /** Empty for the add-on menu, which Google titles with the add-on's name. */
  title: string;
  addOnMenu: boolean;
  entries: MenuEntry[];
}

export interface UiSelection {
  sheetId: number;
  /** The active cell. */
  rowIndex: number;
  columnIndex: number;
  /** The active range; the cell itself when only one is selected. */
  area: GridArea;
}

export interface UiBroker {
  /** Shows a question and settles with the answer; closing the dialog answers CLOSE. */
  ask(question: UiQuestion): Promise<UiAnswer>;
  show(view: UiView): void;
  /** Replaces all the menus made by scripts. */
  setMenus(menus: Menu[]): void;
  /** What the person has selected, or null when no page is open. */
  selection(): UiSelection | null;
}

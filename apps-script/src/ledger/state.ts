/**
 * What the script itself remembers, in script properties: secrets, settings, where tables are, who is connected. One
 * read brings all of it. Nothing here is a fact of the program: those are in the sheet.
 */
import type { Language } from '../../../shared/tables/program.ts';
import { tableNames, type TableName } from '../../../shared/tables/registry.ts';
import { toKeptLayout, type Layout, type TableLayout } from './layout.ts';

export interface Settings {
  spreadsheetId: string;
  language: Language;
  /** Zone of the spreadsheet: its serial numbers are wall time there. */
  timeZone: string;
}

export interface ScriptState {
  /** Null before the first set-up. */
  settings: Settings | null;
  /** Every device's secret is derived from it. */
  masterSecret: string | null;
  layout: Layout;
  /** The store as it was read, for what other parts keep in it. */
  raw: Readonly<Record<string, string>>;
}

export const SETTINGS_KEY = 'settings';
export const SECRET_KEY = 'masterSecret';
const layoutKey = (table: TableName): string => `layout.${table}`;

/** JSON that this script wrote itself; null when it is missing or not ours. */
export function parseOwn<T>(text: string | undefined): T | null {
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Reads the store's texts. A layout that cannot be read is learned again. */
export function toState(raw: Readonly<Record<string, string>>): ScriptState {
  const layout: Layout = {};
  for (const table of tableNames) {
    const known = parseOwn<TableLayout>(raw[layoutKey(table)]);
    // One that an earlier version kept is learned anew.
    if (known?.fingerprint !== undefined) layout[table] = known;
  }
  return {
    settings: parseOwn<Settings>(raw[SETTINGS_KEY]),
    masterSecret: raw[SECRET_KEY] ?? null,
    layout,
    raw,
  };
}

/** The texts that keep a layout. One that was `kept` before and has no place now stays for its headings, not believed. */
export function toLayoutProperties(layout: Layout, kept: Layout = {}): Record<string, string> {
  const values: Record<string, string> = {};
  for (const table of tableNames) {
    const before = kept[table];
    const known = layout[table] ?? (before && { ...before, isCertain: false });
    if (known) values[layoutKey(table)] = JSON.stringify(toKeptLayout(known));
  }
  return values;
}

/** The text that keeps the settings. */
export const toSettingsProperty = (settings: Settings): Record<string, string> => ({
  [SETTINGS_KEY]: JSON.stringify(settings),
});

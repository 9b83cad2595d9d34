/**
 * One program under many hands: acts of the product and edits by hand in turn, some of them between an act's reading
 * and its writing, some acts killed. After every step it is asked whether anything that was acknowledged, or typed by a
 * hand, is lost or misread without a word.
 */
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import type { Answer, LedgerIssue } from '../../../apps-script/src/calls/answers-api.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { enroll, openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';
import { toHandRequests } from './hands.ts';
import { readNaively, toFirstRenames, toSheets, type NaiveTable, type Renames } from './naive-book.ts';

/** Something the product has said is done. */
export interface Fact {
  table: TableName;
  /** Column and text by which a person finds its row. */
  column: string;
  token: string;
  /** What else stands in the row. */
  expects: Record<string, string>;
}

export interface Failure {
  kind: string;
  detail: string;
}

export interface World {
  host: LedgerHost;
  device: { deviceId: string; secret: string };
  nowMs: () => number;
  renames: Renames;
  facts: Fact[];
  tokens: string[];
  failures: Failure[];
  newToken: () => string;
  naive: (table: TableName) => NaiveTable | null;
  /** Edits by hand; false when nothing came of it. */
  hand: (name: string, numbers: { a: number; b: number; c: number }) => boolean;
}

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');

/** Opens the program once; `reset` begins a run. */
export async function openWorlds() {
  const clock = createManualClock(NOW_MS);
  const host = await openProgram({ clock });
  const { device } = await enroll(host, 'P-HARRY');
  const beginning: Beginning = host.toBeginning();
  const first = toFirstRenames(toSheets(beginning.workbook));
  const reset = (): World => {
    host.resetTo(beginning);
    let count = 0;
    const renames: Renames = { sheetIds: { ...first.sheetIds }, headings: {} };
    const tokens: string[] = [];
    const world: World = {
      ...{ host, device, renames, tokens, facts: [], failures: [] },
      nowMs: () => clock.now(),
      newToken: () => `Token ${String(++count)}z`,
      naive: (table) => readNaively(toSheets(host.toBeginning().workbook), renames, table),
      hand(name, numbers) {
        const token = world.newToken();
        const before = structuredClone(renames.headings);
        const requests = toHandRequests(name, toSheets(host.toBeginning().workbook), renames, numbers, token);
        if (requests.length === 0) return false;
        const held = world.facts.filter((fact) => isThere(world, fact));
        const typed = present(world, tokens);
        try {
          host.batch(requests as never);
        } catch {
          // The live service refuses it too: a merge in the way, a title that is taken.
          renames.headings = before;
          return false;
        }
        tokens.push(token);
        // What a hand removes or covers is no longer owed by the product.
        world.facts = world.facts.filter((fact) => !held.includes(fact) || isThere(world, fact));
        const still = present(world, tokens);
        world.tokens.splice(0, tokens.length, ...tokens.filter((one) => still.has(one) || !typed.has(one)));
        world.tokens.splice(0, tokens.length, ...tokens.filter((one) => still.has(one)));
        return true;
      },
    };
    return world;
  };
  return { reset, close: () => host.project.close() };
}

/** Whether a person finds the fact where its headings say. */
export function isThere(world: World, { table, column, token, expects }: Fact): boolean {
  const naive = world.naive(table);
  return (
    naive?.rows.some(
      ({ cells }) =>
        cells[column] === token && Object.entries(expects).every(([name, value]) => cells[name] === value),
    ) ?? false
  );
}

/** Whether the text stands anywhere. */
export const present = (world: World, tokens: readonly string[]): Set<string> => {
  const all = new Set<string>();
  for (const sheet of toSheets(world.host.toBeginning().workbook)) {
    all.add(sheet.title);
    for (const row of sheet.rows)
      for (const cell of row) if (typeof cell === 'string') all.add(cell.split('x')[0]!);
  }
  return new Set(tokens.filter((token) => all.has(token)));
};

/** Every cell that holds something, as `sheet/row/column` to value. */
export function toCells(world: World): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of toSheets(world.host.toBeginning().workbook)) {
    sheet.rows.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        if (cell !== '') cells.set(`${sheet.title}/${rowIndex}/${column}`, String(cell));
      });
    });
  }
  return cells;
}

/** Places where two books differ; ids given to rows without one left out. */
export function toChanges(
  before: Map<string, string>,
  after: Map<string, string>,
  withIds = false,
): string[] {
  const isId = (value: string | undefined): boolean => /^[A-Z]+-[2-9A-Z]{6}$/.test(value ?? '');
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key) && (withIds || before.has(key) || !isId(after.get(key))),
  );
}

/** Doubled ids by tab. */
export function doubledIds(world: World): Set<string> {
  const tables: TableName[] = ['people', 'pairings', 'checkIns', 'talks', 'followUps', 'audit'];
  return new Set(
    tables.flatMap((table) => {
      const ids = (world.naive(table)?.rows ?? [])
        .map(({ cells }) => String(cells['id'] ?? '').trim())
        .filter(Boolean);
      return ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [`${table} ${id}`]));
    }),
  );
}

/** Tabs that an answer names. */
export function toNamed(answers: readonly Answer<unknown>[]): Set<string> {
  const issues = answers.flatMap((answer): LedgerIssue[] =>
    answer.ok
      ? ((answer.value as { issues?: LedgerIssue[] } | null)?.issues ?? [])
      : (answer.issues as LedgerIssue[]),
  );
  return new Set(
    issues.flatMap(({ table, place }) => [place?.tab, table].filter((one) => one !== undefined)),
  );
}

export type Requests = JsonObject[];

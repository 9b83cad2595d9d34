/**
 * Generated lives of a program: what was written into the ledger, each with its instant. Zones, cadence changes, breaks,
 * pauses, early ends, reopenings, cycles, leavers, late notes, corrections, doubles, decisions. The same seed gives the
 * same lives. Invented people.
 */
import type { TodayFacts } from '../../../../../shared/rules/today/model.ts';
import { dayIn, endOf, plus } from './days.ts';
import type { LedgerAt } from './reading.ts';

export type Draw = () => number;

/** A small generator of numbers from 0 to 1. */
export function drawFrom(seed: number): Draw {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Facts = Required<TodayFacts> & { [K in 'people' | 'pairings']: TodayFacts[K] };
type Tables =
  'people' | 'pairings' | 'checkIns' | 'feedback' | 'talks' | 'followUps' | 'cadences' | 'breaks' | 'changes';
type RowOf<T extends Tables> = NonNullable<TodayFacts[T]>[number];

interface Written {
  ms: number;
  table: Tables;
  id: string;
  fields: object;
}

/** What is written over time. */
export class Life {
  readonly written: Written[] = [];
  private inOrder: Written[] = [];
  private nextId = 0;
  constructor(
    readonly seed: number,
    readonly draw: Draw,
    readonly program: TodayFacts['program'],
  ) {}

  newId(prefix: string): string {
    this.nextId += 1;
    return `${prefix}${this.nextId}`;
  }

  /** Writes a row, or fields of one that is there. */
  write<T extends Tables>(ms: number, table: T, id: string, fields: Partial<RowOf<T>>): void {
    this.written.push({ ms, table, id, fields });
  }

  chance(share: number): boolean {
    return this.draw() < share;
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.draw() * (to - from + 1));
  }

  pick<V>(values: readonly V[]): V {
    return values[Math.floor(this.draw() * values.length)]!;
  }

  /** The ledger as it was at an instant; facts that are only added to may reach further. */
  readonly ledgerAt: LedgerAt = (ms) => this.read(ms, ms);

  /** The ledger whose rows of the owner are of one instant, its facts of a later one. */
  read(ms: number, factsMs: number): Facts {
    const tables = new Map<Tables, Map<string, object>>();
    const added: readonly Tables[] = ['checkIns', 'feedback', 'talks', 'followUps'];
    if (this.inOrder.length !== this.written.length) {
      this.inOrder = [...this.written].sort((a, b) => a.ms - b.ms);
    }
    for (const one of this.inOrder) {
      if (one.ms > (added.includes(one.table) ? factsMs : ms)) continue;
      const rows = tables.get(one.table) ?? new Map<string, object>();
      tables.set(one.table, rows);
      rows.set(one.id, { ...rows.get(one.id), ...one.fields, id: one.id });
    }
    const rowsOf = <T extends Tables>(table: T) => [...(tables.get(table)?.values() ?? [])] as RowOf<T>[];
    return {
      program: this.program,
      people: rowsOf('people'),
      pairings: rowsOf('pairings'),
      checkIns: rowsOf('checkIns'),
      feedback: rowsOf('feedback'),
      talks: rowsOf('talks'),
      followUps: rowsOf('followUps'),
      cadences: rowsOf('cadences'),
      breaks: rowsOf('breaks'),
      changes: rowsOf('changes'),
    };
  }

  /** An instant on a day of the program's zone. */
  at(dayOn: string, hour: number): number {
    return endOf(plus(dayOn, -1), this.program.timeZone) + Math.round(hour * 3_600_000);
  }

  dayOf(ms: number): string {
    return dayIn(this.program.timeZone, ms);
  }
}

/** An instant as a row has it. */
export const iso = (ms: number): string => new Date(ms).toISOString();

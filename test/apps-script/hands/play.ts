/** Plays one run and asks after every step whether the promises hold. */
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import type { PairingsView } from '../../../apps-script/src/pairings/pairings-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { toEnvelope } from '../ledger-host.ts';
import { acts } from './acts.ts';
import { hands } from './hands.ts';
import { doubledIds, isThere, present, toCells, toChanges, toNamed, type World } from './world.ts';

export interface Step {
  kind: 'hand' | 'act';
  /** Which hand or act. */
  which: number;
  a: number;
  b: number;
  c: number;
  /** For an act: nothing, a hand between its reading and its writing, or its death at a service call. */
  accident: 'none' | 'hand' | 'kill';
}

export const HANDS = Object.keys(hands);
export const ACTS = Object.keys(acts);

export const toWords = ({ kind, which, a, b, c, accident }: Step): string =>
  kind === 'hand'
    ? `a hand ${HANDS[which % HANDS.length]!} (${a}, ${b}, ${c})`
    : `the product ${ACTS[which % ACTS.length]!} (${a}, ${b})` +
      (accident === 'hand'
        ? `, while a hand ${HANDS[c % HANDS.length]!}`
        : accident === 'kill'
          ? ', killed'
          : '');

/** Plays the steps; the failures are in the world. */
export async function play(world: World, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await (step.kind === 'hand' ? playHand(world, step) : playAct(world, step));
    if (world.failures.length > 0) return;
  }
  await checkReading(world);
  await checkNights(world);
}

function playHand(world: World, { which, a, b, c }: Step): Promise<void> {
  world.hand(HANDS[which % HANDS.length]!, { a, b, c });
  return Promise.resolve();
}

const fail = (world: World, kind: string, detail: string): void => void world.failures.push({ kind, detail });

async function playAct(world: World, step: Step): Promise<void> {
  const { host } = world;
  const name = ACTS[step.which % ACTS.length]!;
  const act = acts[name]!;
  const facts = () => world.facts.filter((fact) => isThere(world, fact));
  let before = toCells(world);
  let doubled = doubledIds(world);
  let wasThere = facts();
  let typed = present(world, world.tokens);
  let hasHand = false;
  if (step.accident === 'hand') {
    host.onceBefore('Spreadsheets.batchUpdate', () => {
      hasHand = world.hand(HANDS[step.c % HANDS.length]!, { a: step.a, b: step.b, c: step.a + step.b });
      before = toCells(world);
      doubled = doubledIds(world);
      wasThere = facts();
      typed = present(world, world.tokens);
    });
  }
  const disarm =
    step.accident === 'kill'
      ? host.project.faults.arm({
          kind: 'kill-at-service-call',
          service: step.a % 2 ? 'Sheets.Spreadsheets.batchUpdate' : 'PropertiesService.setProperties',
          nth: 1 + (step.b % 2),
          when: step.c % 2 ? 'after' : 'before',
        })
      : () => undefined;
  let done;
  try {
    done = await act(world, step);
  } catch (error) {
    if (step.accident !== 'kill') fail(world, 'thrown', `${name}: ${String(error).slice(0, 300)}`);
    done = null;
  } finally {
    disarm();
    host.onceBefore('', () => undefined);
  }
  // What an act was killed at may have covered what it is there to cover.
  const mayCover = done?.removes ?? COVERING.has(name);
  if (!mayCover) {
    const still = present(world, [...typed]);
    for (const token of typed)
      if (!still.has(token)) fail(world, 'typed by hand and lost', `${name}: ${token}`);
  }
  for (const fact of wasThere) {
    if (!isThere(world, fact) && !mayCover)
      fail(world, 'acknowledged and lost', `${name}: ${JSON.stringify(fact)}`);
  }
  if (mayCover) world.facts = world.facts.filter((fact) => isThere(world, fact));
  for (const id of doubledIds(world)) if (!doubled.has(id)) fail(world, 'id doubled', `${name}: ${id}`);
  if (!done) return;
  for (const fact of done.facts) {
    if (isThere(world, fact)) world.facts.push(fact);
    else if (isJudgeable(world, fact.table, [fact.column, ...Object.keys(fact.expects)])) {
      fail(world, 'acknowledged but not under its heading', `${name}: ${JSON.stringify(fact)}`);
    }
  }
  if (step.accident === 'none' || (step.accident === 'hand' && hasHand)) {
    const after = toCells(world);
    const changes = (done.isRefused || done.isView ? toChanges(before, after) : []).filter(
      (key) => !isForgotten(key, after),
    );
    if (changes.length > 0 && !isMoveOnly(name)) {
      fail(
        world,
        done.isView ? 'a view that writes' : 'refused yet written',
        `${name}: ${changes.slice(0, 4).join(', ')}`,
      );
    }
  }
}

/** Acts that write over cells or take rows away. */
const COVERING = new Set(['gives a person another title', 'ends a pairing', 'takes the last step back']);

/** Where the step before stood that could be taken back: a step that is withdrawn stood in the same place. */
const isForgotten = (key: string, after: ReadonlyMap<string, string>): boolean =>
  key.startsWith(`${catalogs.en.tables.takeBacks.title}/`) && !after.has(key);

const isMoveOnly = (name: string): boolean => name === 'takes the last step back';

/** Whether a person could tell from the headings at all. */
function isJudgeable(world: World, table: TableName, columns: readonly string[]): boolean {
  const naive = world.naive(table);
  return naive !== null && columns.every((column) => column in naive.columns);
}

/** What the product reads against what a person reads; a difference must be named. */
async function checkReading(world: World): Promise<void> {
  const { host } = world;
  const today = await host.call<TodayView>('getToday');
  const view = await host.call<PairingsView>('getPairings');
  const named = toNamed([today, view]);
  const isNamed = (table: TableName): boolean => named.has(table) || !today.ok || !view.ok;
  const compare = (
    table: 'people' | 'pairings',
    columns: readonly string[],
    records: readonly Record<string, unknown>[],
  ): void => {
    const naive = world.naive(table);
    if (isNamed(table)) return;
    if (!naive) {
      if (records.length > 0) fail(world, 'read where no person could', `${table}: ${records.length} rows`);
      return;
    }
    const byId = new Map(records.map((record) => [String(record['id']), record]));
    for (const { row, cells } of naive.rows) {
      const id = toShownId(cells['id']);
      const record = byId.get(id);
      if (table === 'people' && cells['status'] === 'Left') continue;
      if (!record) {
        fail(world, 'a row lost in silence', `${table} row ${row + 1}: ${JSON.stringify(cells)}`);
        continue;
      }
      for (const column of columns) {
        if (naive.unclear.includes(column)) {
          fail(world, 'a column nobody could tell, in silence', `${table}.${column}`);
          continue;
        }
        const own = String(record[column] ?? '');
        const shown = String(cells[column] ?? '');
        const isName = (world.naive('people')?.rows ?? []).some(
          (person) => person.cells['id'] === own && person.cells['name'] === shown,
        );
        if (own !== shown && !isName && own.toLowerCase() !== shown.toLowerCase()) {
          fail(
            world,
            'another value read',
            `${table}.${column} of ${id}: “${own}”, a person reads “${shown}”`,
          );
        }
      }
    }
    for (const id of byId.keys()) {
      if (!naive.rows.some(({ cells }) => toShownId(cells['id']) === id))
        fail(world, 'read out of nothing', `${table} ${id}`);
    }
  };
  if (today.ok && view.ok) {
    const { people, pairings } = view.value;
    compare('people', ['name', 'email'], people as unknown as Record<string, unknown>[]);
    compare('pairings', ['mentorId', 'menteeId'], pairings as unknown as Record<string, unknown>[]);
  }
  await checkCounts(world, named, today.ok);
}

/** An id as a person reads it: spaces around it don't show, nor whether it is a number. */
const toShownId = (cell: unknown): string => String(cell ?? '').trim();

/** Meetings as the mentor's briefing counts them against what a person counts. */
async function checkCounts(world: World, named: ReadonlySet<string>, isRead: boolean): Promise<void> {
  const message = { type: 'briefing', id: 'briefing-0000-0001', data: {} };
  const { reply } = await world.host.post(toEnvelope(world.device, [message], world.nowMs()));
  const briefing = reply.results?.[0]?.status === 'recorded' ? (reply.results[0].data as Briefing) : null;
  const naive = world.naive('checkIns');
  if (!isRead || ['checkIns', 'pairings', 'people', 'program'].some((table) => named.has(table))) return;
  if (!briefing || !naive) {
    fail(world, 'nothing read, in silence', briefing ? 'check-ins have no header' : 'no briefing');
    return;
  }
  const superseded = new Set(naive.rows.map(({ cells }) => cells['supersedesId']));
  for (const pairing of briefing.pairings) {
    const count = naive.rows.filter(
      ({ cells }) =>
        cells['pairingId'] === pairing.id &&
        cells['outcome'] === 'Held' &&
        !superseded.has(cells['id'] ?? '-'),
    ).length;
    if (count !== pairing.heldCount) {
      fail(
        world,
        'meetings miscounted in silence',
        `${pairing.id}: ${pairing.heldCount}, a person counts ${count}`,
      );
    }
  }
}

/** A second night has nothing left to do. */
async function checkNights(world: World): Promise<void> {
  const night = () => world.host.night();
  await night();
  const before = toCells(world);
  const again = await night();
  if (again.error) fail(world, 'thrown', `the night: ${String(again.error.message).slice(0, 200)}`);
  const changes = toChanges(before, toCells(world), true);
  if (changes.length > 0) fail(world, 'a second night changes something', changes.slice(0, 4).join(', '));
}

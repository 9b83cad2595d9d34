/**
 * Replays recorded answers of the live Sheets API against the local host and says how many agree. Whole responses
 * are compared; only ids, and the account that made the calls, are mapped. The recordings are not part of this
 * repository: without them this file is skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NotInLocalHostError } from '../../../apps-script/host/sheets/errors.ts';
import type { Json, JsonObject } from '../../../apps-script/host/sheets/json.ts';
import { createTestService } from './create-test-service.ts';

const folder = fileURLToPath(new URL('../../../../shared/recordings/sheets-api/', import.meta.url));
const isPresent = existsSync(folder);

interface Interaction {
  readonly method: string;
  readonly path: string | null;
  readonly body: JsonObject | null;
  readonly status: number;
  readonly response: JsonObject | null;
}

/** Ids that both sides make up; learned from answers, recorded on the left. */
class IdMap {
  readonly #toOwn = new Map<string, Json>();

  learn(kind: string, recorded: Json | undefined, own: Json | undefined): void {
    if (recorded !== undefined && own !== undefined) this.#toOwn.set(`${kind}:${String(recorded)}`, own);
  }

  toOwn(kind: string, recorded: Json): Json {
    return this.#toOwn.get(`${kind}:${String(recorded)}`) ?? recorded;
  }
}

const ID_KINDS: Readonly<Record<string, string>> = {
  sheetId: 'sheet',
  namedRangeId: 'named',
  protectedRangeId: 'protected',
  spreadsheetId: 'spreadsheet',
};

const mapIds = (value: Json | undefined, ids: IdMap, name = ''): Json => {
  if (Array.isArray(value)) return value.map((each) => mapIds(each, ids));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapIds(each, ids, key)]));
  }
  const kind = ID_KINDS[name];
  return kind === undefined || value === undefined || value === null
    ? (value ?? null)
    : ids.toOwn(kind, value);
};

const at = (value: Json | undefined, ...path: (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (each, key) => (each as Record<string, Json> | null | undefined)?.[key],
    value,
  );

/** The same place in both answers holds the same thing under two ids. */
const learnIds = (recorded: JsonObject | null, own: JsonObject, ids: IdMap): void => {
  const replies = (recorded?.['replies'] as Json[] | undefined) ?? [];
  replies.forEach((_, index) => {
    for (const [kind, ...path] of [
      ['sheet', 'addSheet', 'properties', 'sheetId'],
      ['named', 'addNamedRange', 'namedRange', 'namedRangeId'],
      ['protected', 'addProtectedRange', 'protectedRange', 'protectedRangeId'],
    ] as const) {
      ids.learn(kind, at(recorded, 'replies', index, ...path), at(own, 'replies', index, ...path));
    }
  });
};

const same = (one: Json | undefined, other: Json | undefined, path: string): string | undefined => {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length)
      return `${path}: ${String(one.length)} items against ${String(other.length)}`;
    return one.reduce<string | undefined>(
      (found, each, index) => found ?? same(each, other[index], `${path}[${String(index)}]`),
      undefined,
    );
  }
  const areObjects = [one, other].every(
    (each) => typeof each === 'object' && each !== null && !Array.isArray(each),
  );
  if (areObjects) {
    const [left, right] = [one as JsonObject, other as JsonObject];
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].reduce<string | undefined>(
      (found, key) => found ?? same(left[key], right[key], `${path}.${key}`),
      undefined,
    );
  }
  if (path.endsWith('.spreadsheetUrl') && typeof one === 'string' && typeof other === 'string') {
    const pattern = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit/;
    return pattern.test(one) && pattern.test(other) ? undefined : `${path}: not a spreadsheet's address`;
  }
  return Object.is(one, other)
    ? undefined
    : `${path}: recorded ${JSON.stringify(one)}, here ${JSON.stringify(other)}`;
};

const callName = ({ method, path, body }: Interaction): string => {
  if (method === 'CREATE') return 'CREATE';
  const [address = ''] = decodeURIComponent(path ?? '').split('?');
  if (address.endsWith(':batchUpdate') && !address.includes('/values')) {
    const names = ((body?.['requests'] as JsonObject[] | undefined) ?? []).flatMap((each) =>
      Object.keys(each),
    );
    return `batchUpdate ${[...new Set(names)].join('+')}`;
  }
  const values = /\/values(.*)$/.exec(address)?.[1];
  if (values === undefined) return 'spreadsheet get';
  const verb = /:(\w+)$/.exec(values)?.[1];
  const known = ['append', 'clear', 'batchGet', 'batchClear', 'batchUpdate'].includes(verb ?? '');
  return `values ${known ? verb! : method === 'PUT' ? 'update' : 'get'}`;
};

type Outcome = 'agree' | 'not supported' | 'depends on a not supported call' | 'wrong';
interface Result {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason?: string;
}

/** The constant default format and theme are told apart from what a test set. */
const withoutConstants = (body: Json): Json => {
  const copy = structuredClone(body);
  const properties = at(copy, 'properties') as JsonObject | undefined;
  delete properties?.['defaultFormat'];
  delete properties?.['spreadsheetTheme'];
  return copy;
};

const accounts = (text: string): string | undefined => /[\w.-]+@example\.com/.exec(text)?.[0];

const replayFile = (name: string): Result[] => {
  const raw = readFileSync(`${folder}${name}`, 'utf8');
  const { interactions } = JSON.parse(raw) as { interactions: Interaction[] };
  const { service } = createTestService({ userEmail: accounts(raw) ?? 'owner@example.com' });
  const ids = new IdMap();
  const unsupported = new Set<string>();
  return interactions.map((interaction): Result => {
    const call = callName(interaction);
    const place = `${name}: ${interaction.method} ${decodeURIComponent(interaction.path ?? '').slice(0, 120)}`;
    if (interaction.method === 'CREATE') {
      const own = service.Spreadsheets.create({ properties: { title: interaction.body?.['title'] ?? '' } });
      ids.learn('spreadsheet', interaction.response?.['spreadsheetId'], own['spreadsheetId']);
      const difference = same(interaction.response?.['title'], at(own, 'properties', 'title'), 'title');
      return difference === undefined
        ? { name: call, outcome: 'agree' }
        : { name: call, outcome: 'wrong', reason: `${place}: ${difference}` };
    }
    const recordedId = /^\/v4\/spreadsheets\/([\w-]+)/.exec(interaction.path ?? '')?.[1] ?? '';
    if (unsupported.has(recordedId))
      return { name: call, outcome: 'depends on a not supported call', reason: place };
    const path = (interaction.path ?? '').replace(recordedId, String(ids.toOwn('spreadsheet', recordedId)));
    try {
      const answer = service.handle(interaction.method, path, mapIds(interaction.body, ids));
      learnIds(interaction.response, answer.body, ids);
      const expected = mapIds(interaction.response, ids);
      const difference =
        same(interaction.status, answer.status, 'status') ??
        same(withoutConstants(expected), withoutConstants(answer.body), 'body') ??
        same(expected, answer.body, '(constants) body');
      return difference === undefined
        ? { name: call, outcome: 'agree' }
        : { name: call, outcome: 'wrong', reason: `${place}: ${difference}` };
    } catch (error) {
      if (!(error instanceof NotInLocalHostError)) throw error;
      unsupported.add(recordedId);
      return { name: call, outcome: 'not supported', reason: `${place}: ${error.message}` };
    }
  });
};

/** `CREATE` is a file call of another service; all others are calls that a ledger uses or could use. */
const countsTowards = (result: Result): boolean => result.name !== 'CREATE';

const report = (results: readonly Result[]): string => {
  const names = [...new Set(results.map((result) => result.name))].sort();
  const outcomes: Outcome[] = ['agree', 'not supported', 'depends on a not supported call', 'wrong'];
  const lines = names.map((name) => {
    const counts = outcomes.map(
      (outcome) => results.filter((result) => result.name === name && result.outcome === outcome).length,
    );
    return `${name.padEnd(44)} agree ${String(counts[0]).padStart(4)}  not supported ${String(counts[1])}  depending ${String(counts[2])}  wrong ${String(counts[3])}`;
  });
  const reasons = results.flatMap((result) =>
    result.reason === undefined ? [] : [`- ${result.outcome}: ${result.reason}`],
  );
  return [...lines, '', ...reasons].join('\n');
};

const absent = ' (skipped: ../shared/recordings/sheets-api is not here)';

describe('recorded answers of the live Sheets API', () => {
  it.skipIf(!isPresent)(
    `are given by the local host in nine of ten interactions${isPresent ? '' : absent}`,
    () => {
      const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
      const results = files.flatMap(replayFile);
      const counted = results.filter(countsTowards);
      const agreeing = counted.filter((result) => result.outcome === 'agree').length;
      const percent = (100 * agreeing) / counted.length;
      console.log(report(results));
      console.log(
        `${String(agreeing)} of ${String(counted.length)} interactions agree: ${percent.toFixed(1)} %`,
      );
      expect(counted.length).toBeGreaterThan(800);
      expect(percent).toBeGreaterThanOrEqual(90);
    },
  );
});

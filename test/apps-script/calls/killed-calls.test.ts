/**
 * Google may end a call between any two of its steps. Each call of the owner's pages that writes is ended after each of
 * its writes: what it does stands whole or not at all, and the same call once more brings about what it should.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { tableNames } from '../../../shared/tables/registry.ts';
import { everyCall } from '../door/every-call.ts';
import { enroll, openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const WRITES = ['Sheets.Spreadsheets.batchUpdate', 'PropertiesService.setProperties'];
/** They name what was done; that it was done twice over, or is kept to be taken back, stands in neither list. */
const MACHINERY = ['audit', 'takeBacks'] as const;

/** Done once and for all: asked again, it says that the person is gone. */
const FINAL: readonly string[] = ['erasePerson'];

type Name = keyof typeof everyCall;

describe('a call that is ended half-way', () => {
  let host: LedgerHost;
  let beginning: Beginning;
  beforeAll(async () => {
    host = await openProgram({ clock: createManualClock(Date.UTC(2026, 6, 1, 8)) });
    await enroll(host, 'P-HARRY');
    beginning = host.toBeginning();
  });
  afterAll(() => host.project.close());

  /** What a person reads in all tabs; ids that are drawn differ each time. */
  const toBook = (): string =>
    JSON.stringify(
      tableNames
        .filter((table) => !(MACHINERY as readonly string[]).includes(table))
        .map((table) => host.values(catalogs.en.tables[table].title)),
    ).replaceAll(/\b[A-Z]{1,4}-[2-9A-Z]{6}\b/g, 'ID');
  const run = async (name: Name) => {
    const { value, serviceCalls } = await host.run(name, everyCall[name]);
    return {
      answer: value as unknown as Answer<unknown> | null,
      calls: serviceCalls.map((call) => call.name),
    };
  };

  it('leaves nothing half written, and goes on', { timeout: 240_000 }, async () => {
    const before = (host.resetTo(beginning), toBook());
    const broken: string[] = [];
    let tried = 0;
    for (const name of Object.keys(everyCall) as Name[]) {
      host.resetTo(beginning);
      const clean = await run(name);
      const after = toBook();
      if (!clean.answer?.ok || after === before) continue;
      for (const service of WRITES) {
        const times = clean.calls.filter((one) => one === service).length;
        // Of what is remembered, the last: what is noted before a batch is not done yet.
        for (let nth = service === WRITES[0] ? 1 : Math.max(1, times); nth <= times; nth += 1) {
          host.resetTo(beginning);
          host.project.faults.arm({ kind: 'kill-at-service-call', service, nth, when: 'after' });
          await run(name);
          tried += 1;
          const place = `${name}: ${service} ${nth}`;
          const book = toBook();
          if (book !== before && book !== after) broken.push(`${place}: half written`);
          if (FINAL.includes(name) && book === after) continue;
          const again = await run(name);
          if (!again.answer?.ok) broken.push(`${place}: refused again`);
          else if (toBook() !== after) broken.push(`${place}: otherwise the second time`);
        }
      }
    }
    expect(host.project.faults.pending()).toEqual([]);
    expect(broken).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });
});

/**
 * What is written is answered as written, whatever fails after it: each call of the owner's pages that writes is run
 * once as it should, and then once for each service call that came after its writing had been read back, which fails.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import { everyCall } from '../door/every-call.ts';
import { enroll, openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const WRITES = 'Sheets.Spreadsheets.batchUpdate';
const READS = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';

/** Calls whose last steps are not after the fact, but a part of it. */
const NOT_DONE_YET: Readonly<Record<string, string>> = {
  setUp: 'keeps what it set up, and makes the trigger',
  erasePerson: 'takes the person out of what the script remembers',
  writeExemplarReport: 'notes that the step is done',
  openTab: 'shows the tab; nothing is recorded',
};

describe('a call that has written', () => {
  let host: LedgerHost;
  let beginning: Beginning;
  beforeAll(async () => {
    host = await openProgram();
    await enroll(host, 'P-HARRY');
    beginning = host.toBeginning();
  });
  afterAll(() => host.project.close());

  const names = Object.keys(everyCall) as (keyof typeof everyCall)[];
  const run = async (name: keyof typeof everyCall) => {
    const { value, serviceCalls } = await host.run(name, everyCall[name]);
    return {
      answer: value as unknown as Answer<unknown> | null,
      calls: serviceCalls.map((call) => call.name),
    };
  };

  it('is answered as done, whatever fails then', async () => {
    const tried: string[] = [];
    const refused: string[] = [];
    for (const name of names.filter((one) => !(one in NOT_DONE_YET))) {
      host.resetTo(beginning);
      const { answer, calls } = await run(name);
      const wroteAt = calls.lastIndexOf(WRITES);
      if (!answer?.ok || wroteAt < 0) continue;
      const after = calls.slice(wroteAt + 1);
      // Two readings bring the values to their rows: until then it is not known whether they stand there.
      const settledAt = after[1] === READS ? 2 : 0;
      for (let at = settledAt; at < after.length; at += 1) {
        const index = wroteAt + 1 + at;
        const service = after[at]!;
        const nth = calls.slice(0, index + 1).filter((one) => one === service).length;
        host.resetTo(beginning);
        const message = 'The service is currently unavailable.';
        host.project.faults.arm({ kind: 'fail-service-call', service, nth, message, afterEffect: false });
        const again = await run(name);
        tried.push(name);
        if (!again.answer?.ok) refused.push(`${name}: ${service} ${nth}`);
      }
      expect(host.project.faults.pending(), name).toEqual([]);
    }
    expect(refused).toEqual([]);
    // Practices, scorecards, pairings and people read the spreadsheet once more for their answer.
    expect(new Set(tried).size).toBeGreaterThan(10);
  });
});

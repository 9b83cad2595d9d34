/** Out of one ledger and into another on the built script: the same export again, byte for byte; and nothing where it must not. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExportPage, ExportView, FillForm } from '../../apps-script/src/archive/archive-api.ts';
import type { Answer } from '../../apps-script/src/calls/answers-api.ts';
import { archiveTables, readArchive, toArchiveText } from '../../shared/rules/archive/archive.ts';
import { toSampleFirm } from '../../shared/sample/sample-firm.ts';
import { answers, openHost, type LedgerHost } from './ledger-host.ts';

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

let from: LedgerHost;
let into: LedgerHost;
beforeAll(async () => {
  from = await openHost();
  into = await openHost();
  value(await from.call('setUp', answers));
  value(await into.call('setUp', { ...answers, programName: 'To be replaced' }));
  const firm = toSampleFirm({
    nowMs: Date.parse('2026-11-23T15:20:00Z'),
    timeZone: 'Europe/Rome',
    language: 'en',
  });
  const { people, pairings, feedback, talks } = firm;
  const checkIns = firm.checkIns.map((row, at) =>
    at === 0 ? { ...row, worked: '=1+1', didNotWork: '0012\nŁ', minutes: 0 } : row,
  );
  from.seed({ people, pairings, checkIns, feedback, talks });
});
afterAll(async () => {
  await from.project.close();
  await into.project.close();
});

const exportOf = async (host: LedgerHost): Promise<string> => {
  const { tables, unreadable } = value(await host.call<ExportPage>('readExport', archiveTables, 0));
  expect(unreadable).toEqual([]);
  return toArchiveText(tables);
};
const formOf = (text: string): FillForm => {
  const read = readArchive(text);
  if (read.kind !== 'archive') throw new Error(JSON.stringify(read.why));
  return { tables: read.tables as unknown as FillForm['tables'], isLast: true, rows: 0 };
};

it('fills an empty ledger, which gives the same export again', async () => {
  const text = await exportOf(from);
  expect(text).toContain('"=1+1"');
  expect(value(await into.call<ExportView>('getExport')).rowsThere).toBe(0);
  const filled = value(await into.call<ExportView>('fillLedger', formOf(text)));
  expect(filled.rowsThere).toBeGreaterThan(100);
  expect(await exportOf(into)).toBe(text);
});

it('never fills a ledger that is in use', async () => {
  const before = await exportOf(from);
  const refused = await from.call('fillLedger', formOf(before));
  expect(refused.ok ? '' : refused.sentence).toContain('has rows already');
  expect(await exportOf(from)).toBe(before);
});

it('gives a person what is held about them, and nothing of others', async () => {
  const { tables } = value(await from.call<ExportPage>('readPersonExport', 'P-07'));
  const rowsOf = (name: string) => {
    const table = tables.find((one) => one.name === name)!;
    return table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column, row[at]])));
  };
  expect(rowsOf('people').map((row) => row['id'])).toEqual(['P-07']);
  expect(new Set(rowsOf('checkIns').map((row) => row['pairingId']))).toEqual(new Set(['R-01']));
  expect(rowsOf('talks').every((row) => row['personId'] === 'P-07' || row['pairingId'] === 'R-01')).toBe(
    true,
  );
});

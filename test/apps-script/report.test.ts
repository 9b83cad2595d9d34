/** The report on the built script: its facts, its tab with charts, made again in the same place. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../apps-script/src/calls/answers-api.ts';
import type { ReportForm, ReportView } from '../../apps-script/src/report/report-api.ts';
import { openProgram, type LedgerHost } from './ledger-host.ts';

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

let host: LedgerHost;
beforeAll(async () => {
  host = await openProgram();
});
afterAll(() => host.project.close());

const form = (next: string): ReportForm => ({
  report: {
    name: 'report',
    rows: [
      [{ value: '=1+1', look: 'title' }, { value: null }, { value: null }],
      [
        { value: 'Month', look: 'head' },
        { value: 'Held', look: 'head' },
        { value: 'Not held', look: 'head' },
      ],
      [{ value: 'Jul 26' }, { value: 4, look: 'count' }, { value: 1, look: 'count' }],
    ],
    charts: (['months', 'groups'] as const).map((kind) => ({
      ...{ kind, title: 'Meetings', subtitle: '', altText: 'Held: 4.', xTitle: '', yTitle: '' },
      ...{ headerRow: 1, rows: 1, anchorRow: 3, offsetXPixels: 0 },
    })),
    widths: [270, 180, 180],
  },
  next,
});
const chartsOf = () => {
  const book = host.sheets.Spreadsheets.get(host.spreadsheetId, { fields: 'sheets(properties,charts)' });
  const sheets = book['sheets'] as { properties: { title: string }; charts?: unknown[] }[];
  return sheets.find(({ properties }) => properties.title === 'Report')?.charts ?? [];
};

it('makes a tab with native charts, again in the same place, and remembers what comes next', async () => {
  const before = value(await host.call<ReportView>('getReport'));
  expect([before.tabTitle, before.facts.pairings.all, before.facts.next]).toEqual([null, 3, '']);
  expect(value(await host.call<ReportView>('writeReport', form('A second cycle.'))).tabTitle).toBe('Report');
  const again = value(await host.call<ReportView>('writeReport', form('Another cycle.')));
  expect([again.tabTitle, again.facts.next]).toEqual(['Report', 'Another cycle.']);
  expect(host.values('Report')[0]).toEqual(['=1+1']);
  expect(chartsOf()).toHaveLength(2);
});

it('is refused under another report’s name, and with a text that is too long', async () => {
  const wrong = { ...form(''), report: { ...form('').report, name: 'exemplar' as const } };
  expect((await host.call('writeReport', wrong)).ok).toBe(false);
  const long = await host.call('writeReport', form('x'.repeat(2001)));
  expect(long.ok ? '' : long.sentence).toContain('too long');
});

it('answers program health with the counts of the list', async () => {
  const health = value(await host.call<{ measures: { id: string; of: number }[] }>('getHealth'));
  expect(health.measures.find(({ id }) => id === 'on-track')!.of).toBe(2);
});

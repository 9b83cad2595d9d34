/** Changes of every kind as one list, and their marks on a chart. */
import { expect, it } from 'vitest';
import { toChangeMarks, toChanges, type ChangeFacts } from '../../../shared/rules/procedure-changes.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { breaks } from '../../../shared/tables/breaks.ts';
import { cadences } from '../../../shared/tables/cadences.ts';
import { pairingChanges } from '../../../shared/tables/pairing-changes.ts';
import { procedureChanges } from '../../../shared/tables/procedure-changes.ts';
import { toPairing } from './today/small-firm.ts';

const facts: ChangeFacts = {
  program: { cadenceDays: 7 },
  pairings: [toPairing('A'), toPairing('B', { continuesId: 'A', startsOn: '2026-10-20', why: 'New start' })],
  cadences: [
    { ...blankOf(cadences), id: 'C2', pairingId: 'A', fromOn: '2026-12-10', cadenceDays: 7 },
    {
      ...blankOf(cadences),
      id: 'C1',
      pairingId: 'A',
      fromOn: '2026-10-12',
      cadenceDays: 14,
      why: 'Too much',
    },
  ],
  breaks: [
    { ...blankOf(breaks), id: 'B1', fromOn: '2026-12-24', toOn: '2027-01-03', kind: 'break' },
    { ...blankOf(breaks), id: 'B2', pairingId: 'A', fromOn: '2026-11-01', kind: 'pause' },
  ],
  pairingChanges: [
    {
      ...blankOf(pairingChanges),
      ...{ id: 'P1', pairingId: 'A', changedOn: '2026-11-01', change: 'paused', reason: 'Leave' },
      ...{ endsOnBefore: '2027-01-01', endsOnAfter: '2027-01-01', recordedAt: '2026-11-01T10:00:00Z' },
    },
    {
      ...blankOf(pairingChanges),
      ...{
        id: 'P2',
        pairingId: 'A',
        changedOn: '2026-11-02',
        change: 'terms',
        recordedAt: '2026-11-02T10:00:00Z',
      },
      ...{
        endsOnBefore: '2027-01-01',
        endsOnAfter: '2027-02-01',
        minimumHoursBefore: 24,
        minimumHoursAfter: 12,
      },
    },
  ],
  procedureChanges: [
    {
      ...blankOf(procedureChanges),
      id: 'X',
      fromOn: '2026-10-12',
      what: 'Begin with a case',
      why: 'They asked',
    },
  ],
};
const all = toChanges(facts, '2026-11-23');

it('tells each change with what held before, and which are planned', () => {
  expect(all.map(({ term, on, before, after, isPlanned }) => [on, term, before, after, isPlanned])).toEqual([
    ['2026-12-24', 'break', null, '2027-01-03', true],
    ['2026-12-10', 'cadence', 14, 7, true],
    ['2026-11-02', 'hours', 24, 12, false],
    ['2026-11-02', 'period', '2027-01-01', '2027-02-01', false],
    ['2026-11-01', 'paused', null, null, false],
    ['2026-10-20', 'mentor', null, null, false],
    ['2026-10-12', 'cadence', 7, 14, false],
    ['2026-10-12', 'procedure', null, null, false],
  ]);
});

it('marks the days of a chart by number, one mark a day, without what is planned or another pairing’s', () => {
  const whole = { fromOn: '2026-10-01', toOn: '2026-12-31' };
  expect(toChangeMarks(all, whole).map(({ number, on, keys }) => [number, on, keys.length])).toEqual([
    [1, '2026-10-12', 2],
    [2, '2026-10-20', 1],
    [3, '2026-11-01', 1],
    [4, '2026-11-02', 2],
  ]);
  expect(toChangeMarks(all, { ...whole, pairingId: 'B' }).map(({ on }) => on)).toEqual([
    '2026-10-12',
    '2026-10-20',
  ]);
  expect(toChangeMarks(all, { fromOn: '2026-10-13', toOn: '2026-11-01' })).toHaveLength(2);
});

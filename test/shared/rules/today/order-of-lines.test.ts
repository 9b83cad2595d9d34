/** The order of the list: the worst first, then the longest overdue, then the longest ago, then by name. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/time/serial-dates.ts';
import { TODAY, toDecision, toList, toMet, toPairing, toShort, toTold } from './small-firm.ts';

const ago = (days: number): string => addDays(TODAY, -days);
/** Weekly with three days of grace: overdue from eleven days on. */
const late = (id: string, days: number, label: string, cadenceDays = 7) => ({
  pairing: toPairing(id, { label, cadenceDays }),
  met: toMet(id, ago(days)),
});
const listOf = (...all: ReturnType<typeof late>[]) =>
  toList({ pairings: all.map(({ pairing }) => pairing), checkIns: all.map(({ met }) => met) });

describe('the order of the list', () => {
  it('is by severity, whatever else', () => {
    const all = [late('D', 11, 'a'), late('C', 13, 'b'), late('B', 15, 'c'), late('A', 29, 'd')];
    const ends = toPairing('E', { endsOn: addDays(TODAY, 20) });
    const noted = toPairing('F');
    const model = toList({
      pairings: [noted, ends, ...all.map(({ pairing }) => pairing)],
      checkIns: [toMet('E', TODAY), toMet('F', TODAY), ...all.map(({ met }) => met)],
      feedback: [toTold('F', ago(40))],
    });
    expect(toShort(model.lines)).toEqual([
      'stalled A',
      'at-risk B',
      'overdue C',
      'overdue D',
      'note-missing F',
      'ends-soon E',
    ]);
  });

  it('is by the days past what was agreed, also against name and row', () => {
    expect(toShort(listOf(late('A', 11, 'a'), late('B', 13, 'b')).lines)).toEqual(['overdue B', 'overdue A']);
    // Three days over after two weeks, four over after one.
    expect(toShort(listOf(late('A', 23, 'a', 14), late('B', 14, 'b')).lines)).toEqual([
      'overdue B',
      'overdue A',
    ]);
  });

  it('is by the days since, where as much is overdue', () => {
    expect(toShort(listOf(late('A', 13, 'a'), late('B', 23, 'b', 14)).lines)).toEqual([
      'overdue B',
      'overdue A',
    ]);
  });

  it('is by title, then by pairing, where all else is equal', () => {
    const model = listOf(late('C', 12, 'b'), late('A', 12, 'c'), late('D', 12, 'a'), late('B', 12, 'b'));
    expect(toShort(model.lines)).toEqual(['overdue D', 'overdue B', 'overdue C', 'overdue A']);
  });

  it('is the same for what was put off', () => {
    const all = [late('A', 11, 'a'), late('B', 13, 'b')];
    const model = toList({
      pairings: all.map(({ pairing }) => pairing),
      checkIns: all.map(({ met }) => met),
      followUps: ['A', 'B'].map((id) => toDecision('overdue', { id, pairingId: id })),
    });
    expect(toShort(model.putOff.map(({ line }) => line))).toEqual(['overdue B', 'overdue A']);
  });
});

describe('meetings that are due', () => {
  it('stand by the day from which they are late, those that never will be last', () => {
    const ending = toPairing('A', { label: 'a', endsOn: addDays(TODAY, 8) });
    const model = toList({
      pairings: [ending, toPairing('B', { label: 'c' }), toPairing('C', { label: 'b' })],
      checkIns: [toMet('A', ago(8)), toMet('B', ago(9)), toMet('C', ago(8))],
    });
    expect(model.due.map(({ pairingId, overdueFromOn }) => [pairingId, overdueFromOn])).toEqual([
      ['B', addDays(TODAY, 2)],
      ['C', addDays(TODAY, 3)],
      ['A', null],
    ]);
  });

  it('stand by title, then by pairing, where they are late on one day', () => {
    const labels = { D: 'b', C: 'a', B: 'b', A: 'c' };
    const model = toList({
      pairings: Object.entries(labels).map(([id, label]) => toPairing(id, { label })),
      checkIns: Object.keys(labels).map((id) => toMet(id, ago(8))),
    });
    expect(model.due.map(({ pairingId }) => pairingId)).toEqual(['C', 'B', 'D', 'A']);
  });
});

/** When a talk is due and what hours are owed, at the edges: the day after, planned pairings, an earlier mentor. */
import { describe, expect, it } from 'vitest';
import type { TodayFacts } from '../../../../shared/rules/today/model.ts';
import { addDays } from '../../../../shared/time/serial-dates.ts';
import { TODAY, toList, toMet, toPairing, toProgram } from './small-firm.ts';

const ago = (days: number): string => addDays(TODAY, -days);
const quiet = [toMet('A', ago(1))];
const talk = (personId: string, talkedOn: string, recordedAt = `${talkedOn}T12:00:00Z`) => ({
  ...{ id: `T ${personId}`, personId, talkedOn, pairingId: null, recordedAt },
});

describe('a talk that is due', () => {
  const program = toProgram({ talkEveryDays: 30 });
  const due = (facts: Partial<TodayFacts>) =>
    toList({ program, checkIns: quiet, pairings: [toPairing('A')], ...facts })
      .lines.filter(({ state }) => state === 'talk-due')
      .map(({ personId, overdueDays }) => [personId, overdueDays]);

  it('is so on the day after the last one allowed', () => {
    expect(due({ talks: [talk('MA', ago(30)), talk('EA', ago(31))] })).toEqual([['EA', 1]]);
  });

  it('counts from the day on which the ledger knew of a pairing', () => {
    const tracked = toPairing('A', {
      startsOn: '2026-01-01',
      trackedFromOn: ago(10),
      lastMetBeforeOn: ago(12),
    });
    const second = toPairing('B', { mentorId: 'MA', startsOn: ago(5) });
    const talks = ['MA', 'EA', 'EB'].map((id) => talk(id, ago(50)));
    expect(due({ pairings: [tracked, second], checkIns: [...quiet, toMet('B', ago(1))], talks })).toEqual([]);
  });

  it('counts no day of a pairing that is only planned', () => {
    const planned = toPairing('B', { mentorId: 'MA', startsOn: ago(60), status: 'planned' });
    const pairings = [toPairing('A', { startsOn: ago(5) }), planned];
    expect(due({ pairings, talks: ['MA', 'EA'].map((id) => talk(id, ago(50))) })).toEqual([]);
  });

  it('is told in the worst line of a person who has several', () => {
    const pairings = [toPairing('A'), toPairing('B', { mentorId: 'MA' })];
    const talks = ['EA', 'EB'].map((id) => talk(id, ago(1)));
    const { lines } = toList({
      program,
      pairings,
      checkIns: [toMet('A', ago(40)), toMet('B', ago(12))],
      talks,
    });
    expect(lines.map(({ state, alsoDue }) => [state, alsoDue.map(({ personId }) => personId)])).toEqual([
      ['stalled', ['MA']],
      ['overdue', []],
    ]);
  });
});

describe('hours under an earlier mentor', () => {
  it('are owed for every day of both, the last one of the earlier included', () => {
    const earlier = toPairing('A', { status: 'completed', startsOn: '2026-06-01', endsOn: '2026-06-30' });
    const now = toPairing('B', {
      startsOn: '2026-07-11',
      endsOn: '2026-09-18',
      continuesId: 'A',
      menteeId: 'EA',
    });
    const { lines } = toList(
      { program: toProgram({ minimumHours: 100 }), pairings: [earlier, now] },
      '2026-08-01',
    );
    // Thirty days and twenty-one of a hundred.
    expect(lines.find(({ pairingId }) => pairingId === 'B')?.hours).toMatchObject({ owedMinutes: 51 * 60 });
  });
});

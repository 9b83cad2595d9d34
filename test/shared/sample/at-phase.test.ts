import { expect, it } from 'vitest';
import { toPeriod, toPhase } from '../../../shared/rules/program/phase.ts';
import { SAMPLE_PHASES, toFirmAt } from '../../../shared/sample/at-phase.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';

const nowMs = Date.parse('2026-11-23T12:00:00Z');
const firm = toSampleFirm({ nowMs, timeZone: 'Europe/Rome', language: 'en' });

it('The sample firm is in the phase that it is asked for', () => {
  const phases = SAMPLE_PHASES.map((phase) => {
    const { pairings, program } = toFirmAt(firm, phase, '2026-11-23');
    return toPhase(pairings, toPeriod(program), '2026-11-23');
  });
  expect(phases).toEqual(['design', 'run', 'results']);
});

it('A pairing that has not begun leaves the program in its design, one that has ended brings its results', () => {
  const period = { startsOn: '2026-11-01', endsOn: '2027-04-30' };
  const phaseOf = (status: 'planned' | 'active' | 'completed', startsOn: string) =>
    toPhase([{ status, startsOn }], period, '2026-11-23');
  expect(phaseOf('planned', '2026-11-01')).toBe('design');
  expect(phaseOf('active', '2026-11-24')).toBe('design');
  expect(phaseOf('active', '2026-11-23')).toBe('run');
  expect(phaseOf('completed', '2026-11-01')).toBe('results');
});

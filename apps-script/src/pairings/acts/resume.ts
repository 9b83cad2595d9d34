/**
 * A paused pairing goes on. The owner says what the paused days do: the period moves on by them and keeps its minimum,
 * or it ends when it would have and the minimum shrinks by their share.
 */
import { toResumed } from '../../../../shared/rules/pairings/resumed-terms.ts';
import { addDays } from '../../../../shared/time/serial-dates.ts';
import type { Answer } from '../../calls/answers-api.ts';
import type { Platform } from '../../platform/ports.ts';
import type { PairingsView } from '../pairings-api.ts';
import { act, requireDay } from './act.ts';
import type { ResumeForm } from './acts-api.ts';

export const resumePairing = (platform: Platform, form: ResumeForm): Answer<PairingsView> =>
  act(platform, form, 'pairing-resumed', (on) => {
    const { pairing, openBreaks, open, todayOn, refuse } = on;
    if (pairing.status === 'active') return null;
    if (pairing.status !== 'paused') return refuse('notPaused', 'pairingId');
    const onDay = requireDay(form.onDay, 'onDay', on);
    const [firstRow] = openBreaks.map(({ fromOn }) => fromOn).sort();
    // Somebody may have written the status by hand: then no row says since when.
    const pausedOn = firstRow ?? requireDay(form.pausedOn ?? '', 'pausedOn', on);
    if (onDay > todayOn || onDay < pausedOn || pausedOn < pairing.startsOn)
      return refuse('resumeDay', 'onDay');
    const lastOn = addDays(onDay, -1);
    const { endsOn, minimumHours } = toResumed({
      pairing,
      program: open.program,
      pause: { fromOn: pausedOn, toOn: lastOn },
      otherBreaks: open.ledger.rows('breaks').records.filter((row) => !openBreaks.includes(row)),
      then: form.then,
    });
    return {
      change: 'resumed',
      fields: { status: 'active', statusReason: null, endsOn, minimumHours },
      reason: null,
      closed: openBreaks.map(({ id, fromOn }) => ({ id, fromOn, toOn: lastOn })),
      ...(firstRow === undefined &&
        pausedOn <= lastOn && { newBreak: { fromOn: pausedOn, toOn: lastOn, kind: 'pause' as const } }),
    };
  });

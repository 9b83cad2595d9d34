/** Pauses a pairing: a break that lasts until it goes on. What its days do to period and minimum is asked then. */
import type { Answer } from '../../calls/answers-api.ts';
import type { Platform } from '../../platform/ports.ts';
import type { PairingsView } from '../pairings-api.ts';
import { act, requireDay, requireReason, type Planned } from './act.ts';
import type { PauseForm } from './acts-api.ts';

export const pausePairing = (platform: Platform, form: PauseForm): Answer<PairingsView> =>
  act(platform, form, 'pairing-paused', (on) => {
    const { pairing, todayOn, refuse } = on;
    if (pairing.status === 'paused') return null;
    if (pairing.status !== 'active') return refuse('notRunning', 'pairingId');
    const fromOn = requireDay(form.fromOn, 'fromOn', on);
    if (fromOn > todayOn || fromOn < pairing.startsOn) return refuse('pauseDay', 'fromOn');
    return planPause(fromOn, requireReason(form.reason, on));
  });

/** A pause from a day on. */
export const planPause = (fromOn: string, reason: string): Planned => ({
  change: 'paused',
  fields: { status: 'paused', statusReason: reason },
  reason,
  newBreak: { fromOn, toOn: null, kind: 'pause' },
});

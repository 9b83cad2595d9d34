/** Gives a running pairing a later last day; its minimum stays. Days since an end that has passed are a gap. */
import type { Answer } from '../../calls/answers-api.ts';
import type { Platform } from '../../platform/ports.ts';
import type { PairingsView } from '../pairings-api.ts';
import { act, requireDay, toReason } from './act.ts';
import type { NewEndForm } from './acts-api.ts';
import { isOver } from './end.ts';
import { toGap } from './reopen.ts';

export const extendPairing = (platform: Platform, form: NewEndForm): Answer<PairingsView> =>
  act(platform, form, 'pairing-extended', (on) => {
    const { pairing, todayOn, refuse } = on;
    if (isOver(pairing.status)) return refuse('notRunning', 'pairingId');
    const endsOn = requireDay(form.endsOn, 'endsOn', on);
    if (endsOn === pairing.endsOn) return null;
    if (endsOn < pairing.endsOn || endsOn <= todayOn) return refuse('laterEnd', 'endsOn');
    return {
      change: 'extended',
      fields: { endsOn },
      reason: toReason(form.reason),
      ...(pairing.status === 'active' && toGap(pairing.endsOn, todayOn)),
    };
  });

/** Ends a pairing on a day: completed, or early with a reason. No later meeting counts; what was noted stays. */
import type { Answer } from '../../calls/answers-api.ts';
import type { Platform } from '../../platform/ports.ts';
import type { PairingsView } from '../pairings-api.ts';
import { act, requireDay, requireReason, toReason, type ActedOn, type Planned } from './act.ts';
import type { EndForm } from './acts-api.ts';

export const endPairing = (platform: Platform, form: EndForm): Answer<PairingsView> =>
  act(platform, form, 'pairing-ended', (on) => {
    const { pairing, todayOn, refuse } = on;
    if (isOver(pairing.status)) return null;
    const reason = form.how === 'ended-early' ? requireReason(form.reason, on) : toReason(form.reason);
    const lastOn = requireDay(form.lastOn, 'lastOn', on);
    const isToCome = pairing.startsOn > todayOn;
    if (!isToCome && (lastOn < pairing.startsOn || lastOn > todayOn)) return refuse('lastDay', 'lastOn');
    return planEnd(on, isToCome ? pairing.endsOn : lastOn, form.how, reason);
  });

/** Whether a pairing was ended. */
export const isOver = (status: string): boolean => status === 'completed' || status === 'ended-early';

/** An end on a day; a pause that lasts ends with it. */
export const planEnd = (
  { openBreaks }: Pick<ActedOn, 'openBreaks'>,
  lastOn: string,
  how: EndForm['how'],
  reason: string | null,
): Planned => ({
  change: how === 'completed' ? 'completed' : 'ended',
  fields: { status: how, statusReason: reason, endsOn: lastOn },
  reason,
  closed: openBreaks.map(({ id, fromOn }) => ({ id, fromOn, toOn: lastOn })),
});

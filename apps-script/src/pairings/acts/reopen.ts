/**
 * Reopens a pairing that was ended: asks for the new last day, and keeps the old one as a dated change. The days between
 * are a gap in which no clock ran.
 */
import { addDays } from '../../../../shared/time/serial-dates.ts';
import type { Answer } from '../../calls/answers-api.ts';
import type { Platform } from '../../platform/ports.ts';
import type { PairingsView } from '../pairings-api.ts';
import { act, requireDay, toReason, type Planned } from './act.ts';
import type { NewEndForm } from './acts-api.ts';
import { isOver } from './end.ts';

export const reopenPairing = (platform: Platform, form: NewEndForm): Answer<PairingsView> =>
  act(platform, form, 'pairing-reopened', (on) => {
    const { pairing, open, openBreaks, todayOn, refuse } = on;
    if (pairing.status === 'active') return null;
    if (!isOver(pairing.status)) return refuse('notEnded', 'pairingId');
    const endsOn = requireDay(form.endsOn, 'endsOn', on);
    if (endsOn <= todayOn) return refuse('newEnd', 'endsOn');
    const people = open.ledger.rows('people').byId;
    if ([pairing.mentorId, pairing.menteeId].some((id) => people.get(id)?.status !== 'active'))
      return refuse('personGone', 'pairingId');
    const runsAgain = open.ledger
      .rows('pairings')
      .records.some(
        ({ mentorId, menteeId, status }) =>
          mentorId === pairing.mentorId && menteeId === pairing.menteeId && !isOver(status),
      );
    if (runsAgain) return refuse('runsAgain', 'pairingId');
    return {
      change: 'reopened',
      fields: { status: 'active', statusReason: toReason(form.reason), endsOn },
      reason: toReason(form.reason),
      closed: openBreaks.map(({ id, fromOn }) => ({ id, fromOn, toOn: pairing.endsOn })),
      ...toGap(pairing.endsOn, todayOn),
    };
  });

/** The days after an end on which nothing ran, up to yesterday. */
export function toGap(endedOn: string, todayOn: string): Pick<Planned, 'newBreak'> {
  const [fromOn, toOn] = [addDays(endedOn, 1), addDays(todayOn, -1)];
  return fromOn <= toOn ? { newBreak: { fromOn, toOn, kind: 'gap' } } : {};
}

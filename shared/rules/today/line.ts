/** A line of the list from what stands about a pairing. */
import { daysBetween } from '../../time/serial-dates.ts';
import type { Item } from './item.ts';
import { STATES } from './registry.ts';
import type { Agreement, TodayLine } from './model.ts';
import type { PairingView } from './pairing-view.ts';
import type { Standing } from './standings.ts';

/** The line of some items of a standing: those that are open, or those that were put off. */
export function toLine(
  view: PairingView,
  standing: Standing,
  items: readonly Item[],
  todayOn: string,
): TodayLine {
  const { state, overdueDays } = standing;
  const { clock } = STATES[state];
  const sinceOn = items.map((item) => item.sinceOn).sort()[0] ?? todayOn;
  const { activity } = view;
  return {
    key: `${clock}:${state}:${view.pairing.id}`,
    clock,
    state,
    pairingId: view.pairing.id,
    personId: null,
    title: view.title,
    sinceDays: Math.max(0, daysBetween(sinceOn, todayOn)),
    sinceOn,
    overdueDays,
    cadenceDays: view.terms.cadenceDays,
    endsOn: view.terms.endsOn,
    lastHeldOn: activity.lastHeldOn,
    lastContactOn: activity.lastContactOn,
    lastOutcome: activity.lastOutcome,
    hours: view.hours,
    talkWith: toTalkWith(view, standing, items),
    left: view.left.map(({ name }) => name),
    versions: items.flatMap(({ versions }) => versions ?? []),
    agreements: toAgreements(items),
    alsoDue: [],
  };
}

/** One talk with two people is one agreement. */
export function toAgreements(items: readonly Item[]): Agreement[] {
  const agreements: Agreement[] = [];
  for (const { agreement } of items) {
    if (!agreement) continue;
    const same = agreements.find(
      ({ talkedOn, followOn, agreed }) =>
        talkedOn === agreement.talkedOn && followOn === agreement.followOn && agreed === agreement.agreed,
    );
    if (same) same.names = [...same.names, ...agreement.names];
    else agreements.push({ ...agreement });
  }
  return agreements;
}

/** Who asked or did not come first, then the other; the mentor alone for a note, who has left not at all. */
function toTalkWith(
  { mentor, mentee, left }: PairingView,
  { state }: Standing,
  items: readonly Item[],
): TodayLine['talkWith'] {
  if (state === 'note-missing') return [mentor];
  const first = [mentor, mentee].filter((person) => items.some(({ by }) => by?.personId === person.personId));
  const both = [...first, ...[mentor, mentee].filter((person) => !first.includes(person))];
  return state === 'person-left' ? both.filter((person) => !left.includes(person)) : both;
}

/**
 * What was agreed in talks about no pairing that is on the list: one line for each person. Agreements about a pairing
 * are said in the pairing's own line, unless one of its two has left: then they are the other's.
 */
import { daysBetween } from '../../time/serial-dates.ts';
import { toTalksKnown, toTalksMade, type TalksMade } from '../talks-made.ts';
import type { FollowUpTalk } from '../follow-up-talks.ts';
import { toCovered } from './cover.ts';
import { toPutOff, type Decision, type Decisions } from './decisions.ts';
import type { Item } from './item.ts';
import { toFollowUpItem } from './rules/follow-up.ts';
import { toAgreements } from './line.ts';
import type { PutOffLine, TodayFacts, TodayLine } from './model.ts';
import { hasLeft, type PairingView } from './pairing-view.ts';
import type { Standing } from './standings.ts';

/** One line for each person, shown or put off. */
export function toFollowUpLines(
  facts: TodayFacts,
  begun: readonly PairingView[],
  talks: TalksMade,
  decisions: Decisions,
  todayOn: string,
): { shown: TodayLine[]; putOff: PutOffLine[] } {
  const { timeZone } = facts.program;
  const isOfPairing = ({ pairingId, personId }: FollowUpTalk) =>
    begun.some(
      ({ pairing, mentor, mentee, left }) =>
        pairing.id === pairingId &&
        left.length === 0 &&
        [mentor.personId, mentee.personId].includes(personId),
    );
  const shown: TodayLine[] = [];
  const putOff: PutOffLine[] = [];
  for (const person of facts.people) {
    if (hasLeft(person, todayOn)) continue;
    const by = { personId: person.id, name: person.name, role: 'participant' as const };
    const items = talks.followUps
      .filter((one) => one.personId === person.id && !isOfPairing(one))
      .map((one) => toFollowUpItem(one, by));
    if (items.length === 0) continue;
    const standing: Standing = { state: 'follow-up', items, overdueDays: 0 };
    const stoodIn = ({ decidedOn, madeMs }: Decision, { key }: Item) =>
      toTalksMade(toTalksKnown(facts.talks, decidedOn, madeMs, timeZone), decidedOn, timeZone).followUps.some(
        ({ talkId }) => talkId === key,
      );
    const inForce = decisions.of(person.id, 'follow-up');
    const { open, covered, by: decided } = toCovered(standing, inForce, stoodIn);
    if (open.length > 0) shown.push(toPersonLine(by, open, todayOn));
    else putOff.push(toPutOff(toPersonLine(by, covered, todayOn), decided));
  }
  return { shown, putOff };
}

function toPersonLine(by: TodayLine['talkWith'][number], items: readonly Item[], todayOn: string): TodayLine {
  const { sinceOn } = items[0]!;
  const days = daysBetween(sinceOn, todayOn);
  return {
    ...{ key: `talk:follow-up:${by.personId}`, clock: 'talk', state: 'follow-up' },
    ...{ pairingId: null, personId: by.personId, title: by.name },
    ...{ sinceDays: days, sinceOn, overdueDays: days, cadenceDays: null, endsOn: null },
    ...{ lastHeldOn: null, lastContactOn: null, lastOutcome: null, hours: null },
    ...{ talkWith: [by], left: [], versions: [], alsoDue: [] },
    agreements: toAgreements(items),
  };
}

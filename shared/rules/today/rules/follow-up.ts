/** What was agreed in a talk about this pairing, and is to be looked at by now. */
import { daysBetween } from '../../../time/serial-dates.ts';
import type { FollowUpTalk } from '../../follow-up-talks.ts';
import type { Item } from '../item.ts';
import type { Rule, States } from './rule.ts';

export const states = {
  'follow-up': { matter: 'follow-up', clock: 'talk', severity: 4, tone: 'info', questions: 'follow' },
} as const satisfies States;

export const rule: Rule<keyof typeof states> = {
  asked: 'always',
  find({ view: { pairing, mentor, mentee }, talks, dayOn }) {
    const items = talks.followUps.flatMap((one): Item[] => {
      const by = [mentor, mentee].find(({ personId }) => personId === one.personId);
      return by && one.pairingId === pairing.id ? [toFollowUpItem(one, by)] : [];
    });
    const overdueDays = items[0] ? daysBetween(items[0].sinceOn, dayOn) : 0;
    return { state: 'follow-up', items, overdueDays };
  },
};

/** The item of an agreement with somebody. */
export const toFollowUpItem = (
  { talkId, talkedOn, followOn, agreed }: FollowUpTalk,
  by: NonNullable<Item['by']>,
): Item => ({
  key: talkId,
  sinceOn: followOn,
  by,
  agreement: { talkedOn, followOn, names: [by.name], agreed },
});

/** Somebody asked for a talk, and none was made since. */
import { toWishes, type Wish } from '../../meetings.ts';
import type { Item } from '../item.ts';
import { isUnanswered, type Rule, type States } from './rule.ts';

export const states = {
  'talk-wanted': { matter: 'talk-wanted', clock: 'talk', severity: 5, tone: 'info', questions: 'general' },
} as const satisfies States;

export const rule: Rule<keyof typeof states> = {
  asked: 'always',
  find(day) {
    const { meetings, reports, mentor, mentee } = day.view;
    const toItem =
      (by: NonNullable<Item['by']>) =>
      ({ rootId, madeMs }: Wish): Item => ({
        key: `${by.personId} ${rootId} ${madeMs}`,
        sinceOn: day.dayOf(madeMs),
        madeMs,
        by,
      });
    const wishes = [...toWishes(meetings).map(toItem(mentor)), ...toWishes(reports).map(toItem(mentee))];
    return { state: 'talk-wanted', items: wishes.filter(isUnanswered(day)) };
  },
};

/** Why the owner should talk with the two of a pairing now: somebody asked for it, or a signal says so. */
import { daysBetween } from '../../time/serial-dates.ts';
import { toLatestOn } from './note-lines.ts';
import type { LineState, TodayLine } from './model.ts';
import { toLine, type PairingView } from './pairing-view.ts';

/** Wishes and signals stay until the owner has talked with that person since; the same day counts as since. */
export function toTalkLines(
  view: PairingView,
  lastTalkOn: ReadonlyMap<string, string>,
  todayOn: string,
): TodayLine[] {
  const lines: TodayLine[] = [];
  const { activity, feedback, mentor, mentee } = view;
  const add = (state: LineState, sinceOn: string, talkWith: TodayLine['talkWith']) => {
    const sinceDays = Math.max(0, daysBetween(sinceOn, todayOn));
    lines.push(toLine(view, 'talk', state, { sinceOn, sinceDays, overdueDays: 0 }, talkWith));
  };
  const isOpen = (wantedOn: string, personId: string) => (lastTalkOn.get(personId) ?? '') < wantedOn;

  const wishes: { on: string; by: TodayLine['talkWith'][number] }[] = [];
  if (activity.talkWantedOn !== null) wishes.push({ on: activity.talkWantedOn, by: mentor });
  const menteeWishOn = toLatestOn(feedback.filter((row) => row.talkWanted));
  if (menteeWishOn !== null) wishes.push({ on: menteeWishOn, by: mentee });
  const open = wishes.filter((wish) => isOpen(wish.on, wish.by.personId));
  if (open.length > 0) {
    const people = open.map((wish) => wish.by);
    add('talk-wanted', open.map((wish) => wish.on).sort()[0]!, [
      ...people,
      ...[mentor, mentee].filter((person) => !people.includes(person)),
    ]);
  }
  if (activity.fit === 'not-good' && activity.fitOn !== null && isOpen(activity.fitOn, mentor.personId)) {
    add('not-a-good-fit', activity.fitOn, [mentor, mentee]);
  }
  const { lastContactOn } = activity;
  if (activity.noShowsInARow >= 2 && lastContactOn !== null && isOpen(lastContactOn, mentee.personId)) {
    add('two-no-shows', lastContactOn, [mentee, mentor]);
  }
  return lines;
}

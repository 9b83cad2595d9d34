/**
 * What a line of a pairing is made of: each wish, each missing note, each contradiction, the meeting since which it is
 * late. An item keeps its key for as long as it is the same episode, so that a decision about it can be told from one
 * about something that came later.
 */
import type { MeetingOutcome } from '../../tables/check-ins.ts';
import { toDateInZone, toEpochMs } from '../../time/instants.ts';
import { countSteps } from '../counted-days.ts';
import type { FollowUpTalk } from '../follow-up-talks.ts';
import { toRoot, toSaidSinceMs } from '../correction-chains.ts';
import { toSinceOn } from '../meeting-clock.ts';
import { toWishes, type Wish } from '../meetings.ts';
import { areTwoVersions, isNoteMissing } from '../reports.ts';
import type { Matter } from './matters.ts';
import type { Agreement, TodayLine, Versions } from './model.ts';
import type { PairingView } from './pairing-view.ts';

export interface Item {
  key: string;
  sinceOn: string;
  /** When it was made, in milliseconds, where that matters. */
  madeMs?: number;
  /** Whose wish it is, or with whom a talk settles it. */
  by?: TodayLine['talkWith'][number];
  versions?: Versions;
  agreement?: Agreement;
}

/** A note counts as missing this many counted days after a meeting that the mentee has reported. */
export const NOTE_MISSING_DAYS = 3;

/** The items of a matter in a pairing on a day; whether they make a line is judged elsewhere. */
export function toItems(view: PairingView, matter: Matter, dayOn: string, timeZone: string): Item[] {
  const { mentor, mentee, meetings, reports, terms } = view;
  const dayOf = (ms: number) => toDateInZone(ms, timeZone);
  switch (matter) {
    case 'meeting': {
      const sinceOn = toSinceOn(terms, view.activity);
      return [{ key: sinceOn, sinceOn }];
    }
    case 'hours-behind':
      return [{ key: 'hours', sinceOn: terms.countsFromOn }];
    case 'end':
      return [{ key: terms.endsOn, sinceOn: terms.endsOn }];
    case 'left':
      return view.left.map(({ personId }) => ({ key: personId, sinceOn: dayOn }));
    case 'talk-wanted': {
      const toItem =
        (by: TodayLine['talkWith'][number]) =>
        ({ rootId, madeMs }: Wish): Item => ({
          key: `${by.personId} ${rootId} ${madeMs}`,
          sinceOn: dayOf(madeMs),
          madeMs,
          by,
        });
      return [...toWishes(meetings).map(toItem(mentor)), ...toWishes(reports).map(toItem(mentee))];
    }
    case 'not-a-good-fit':
      return toFitItems(view, dayOf);
    case 'two-no-shows':
      return toNoShowItems(view);
    case 'two-versions':
      return view.told.filter(areTwoVersions).map(({ report, meeting }) => ({
        key: `${toRoot(report.chains[0]).id} ${toRoot(meeting!.chains[0]).id}`,
        sinceOn: meeting!.metOn,
        versions: {
          metOn: meeting!.metOn,
          // Withdrawn rows are no meetings.
          mentor: { outcome: meeting!.row.outcome as MeetingOutcome, rating: meeting!.row.rating },
          mentee: { outcome: report.row.outcome!, rating: report.row.rating },
        },
      }));
    case 'note-missing':
      return view.told
        .filter(isNoteMissing)
        .filter(({ report }) => countSteps(terms.rests, report.metOn, dayOn) >= NOTE_MISSING_DAYS)
        .map(({ report }) => ({ key: toRoot(report.chains[0]).id, sinceOn: report.metOn }));
    case 'follow-up':
    case 'talk-due':
      return [];
  }
}

/** The latest answer to "is it a good fit", where it says that it is not. */
function toFitItems({ meetings, mentor }: PairingView, dayOf: (ms: number) => string): Item[] {
  let latest: { fit: string; madeMs: number } | null = null;
  for (const { chains } of meetings) {
    for (const chain of chains) {
      const { fit } = chain[0];
      if (fit === null) continue;
      const madeMs = toSaidSinceMs(chain, (row) => row.fit === fit);
      if (latest === null || madeMs >= latest.madeMs) latest = { fit, madeMs };
    }
  }
  if (latest?.fit !== 'not-good') return [];
  return [{ key: `${latest.madeMs}`, sinceOn: dayOf(latest.madeMs), madeMs: latest.madeMs, by: mentor }];
}

/** No-shows in a row at the end, by start: noted ones, and what only the mentee told of. The last one names it. */
function toNoShowItems({ meetings, told, mentor, mentee }: PairingView): Item[] {
  const toMs = (startsAt: string | null, metOn: string) =>
    startsAt === null ? toEpochMs(`${metOn}T12:00:00Z`) : toEpochMs(startsAt);
  const noted = meetings.map((meeting) => ({
    startMs: toMs(meeting.row.startsAt, meeting.metOn),
    isNoShow: meeting.row.outcome === 'no-show',
    toItem: (): Item => ({
      key: toRoot(meeting.chains[0]).id,
      sinceOn: meeting.metOn,
      madeMs: toSaidSinceMs(meeting.chains[0], (row) => row.outcome === 'no-show'),
      by: mentee,
    }),
  }));
  const onlyTold = told
    .filter(
      ({ report, meeting, mayBe }) =>
        meeting === null && mayBe.length === 0 && report.row.outcome === 'mentor-no-show',
    )
    .map(({ report }) => ({
      startMs: toMs(report.row.startsAt, report.metOn),
      isNoShow: true,
      toItem: (): Item => ({
        key: toRoot(report.chains[0]).id,
        sinceOn: report.metOn,
        madeMs: toSaidSinceMs(report.chains[0], (row) => row.outcome === 'mentor-no-show'),
        by: mentor,
      }),
    }));
  const all = [...noted, ...onlyTold].sort((a, b) => a.startMs - b.startMs);
  const [last, before] = [all[all.length - 1], all[all.length - 2]];
  return last?.isNoShow === true && before?.isNoShow === true ? [last.toItem()] : [];
}

/** The item of an agreement with somebody. */
export const toFollowUpItem = (
  { talkId, talkedOn, followOn, agreed }: FollowUpTalk,
  by: TodayLine['talkWith'][number],
): Item => ({
  key: talkId,
  sinceOn: followOn,
  by,
  agreement: { talkedOn, followOn, names: [by.name], agreed },
});

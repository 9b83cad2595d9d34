/** The last two meetings were no-shows, noted or told of, and no talk with who did not come last was made since. */
import { toEpochMs } from '../../../time/instants.ts';
import { toRoot, toSaidSinceMs } from '../../correction-chains.ts';
import type { Item } from '../item.ts';
import type { PairingView } from '../pairing-view.ts';
import { isUnanswered, type Rule, type States } from './rule.ts';

export const states = {
  'two-no-shows': { matter: 'two-no-shows', clock: 'talk', severity: 4, tone: 'warn', questions: 'meeting' },
} as const satisfies States;

export const rule: Rule<keyof typeof states> = {
  asked: 'while-it-runs',
  find: (day) => ({ state: 'two-no-shows', items: toNoShowItems(day.view).filter(isUnanswered(day)) }),
};

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

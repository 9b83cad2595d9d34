/** The two of a pairing tell of one meeting in two versions. A talk alone does not settle it. */
import type { MeetingOutcome } from '../../../tables/check-ins.ts';
import { toRoot } from '../../correction-chains.ts';
import { areTwoVersions } from '../../reports.ts';
import type { Rule, States } from './rule.ts';

export const states = {
  'two-versions': { matter: 'two-versions', clock: 'note', severity: 4, tone: 'warn', questions: 'note' },
} as const satisfies States;

export const rule: Rule<keyof typeof states> = {
  asked: 'while-it-runs',
  find: ({ view }) => ({
    state: 'two-versions',
    items: view.told.filter(areTwoVersions).map(({ report, meeting }) => ({
      key: `${toRoot(report.chains[0]).id} ${toRoot(meeting!.chains[0]).id}`,
      sinceOn: meeting!.metOn,
      versions: {
        metOn: meeting!.metOn,
        // Withdrawn rows are no meetings.
        mentor: { outcome: meeting!.row.outcome as MeetingOutcome, rating: meeting!.row.rating },
        mentee: { outcome: report.row.outcome!, rating: report.row.rating },
      },
    })),
  }),
};

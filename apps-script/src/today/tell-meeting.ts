/** Which check-in an answer of a mentee tells of, where that could not be known: the owner says it, once. */
import { answer, Refusal, underLock } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { WRITE_WANTS, writeRows } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import type { MeetingOfForm, TodayView } from './today-api.ts';
import { readTodayFacts } from './today-facts.ts';
import { toView } from './today.ts';

export const tellMeeting = (
  platform: Platform,
  { feedbackId, checkInId }: MeetingOfForm,
): Answer<TodayView> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const { ledger, facts } = readTodayFacts(context, WRITE_WANTS);
      const { failures, talks } = catalogs[context.language].script;
      const report = facts.feedback.find(({ id }) => id === feedbackId);
      const checkIn = facts.checkIns.find(({ id }) => id === checkInId);
      if (!report || checkIn?.pairingId !== report.pairingId) throw new Refusal(failures.rowGone);
      const what = talks.meetingTold;
      writeRows(context, ledger, {
        changes: [{ table: 'feedback', update: [{ id: feedbackId, fields: { checkInId } }] }],
        audit: [{ action: 'design-saved', table: 'feedback', rowId: feedbackId, detail: what }],
        takeBack: { what },
      });
      const feedback = facts.feedback.map((row) => (row === report ? { ...row, checkInId } : row));
      return toView(context, { ledger, facts: { ...facts, feedback } });
    }),
  );

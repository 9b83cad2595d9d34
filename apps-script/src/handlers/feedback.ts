/**
 * A mentee's answer about one meeting: checked against the pairing it names, then one row and one audit line, under the
 * same lock and with the same ids as a check-in. What corrects what is found here, not believed from the page: only the
 * ledger knows what the person has sent from another browser.
 */
import * as v from 'valibot';
import { feedbackMessage, type FeedbackSubmission } from '../../../shared/protocol/messages/feedback.ts';
import { checkFeedback, findAnswerOf, toDateAtOffsetOf } from '../../../shared/rules/feedback.ts';
import { isId } from '../../../shared/schema/index.ts';
import type { Feedback } from '../../../shared/tables/feedback.ts';
import { toDateInZone, toInstant, toKnownZone } from '../../../shared/time/instants.ts';
import {
  AUDIT_WINDOW,
  isTableUnreadable,
  toFieldIssues,
  toPairingLabel,
  toPeriod,
  toPublicIssues,
} from './check-in.ts';
import { refused, tryLater, type Handled, type Handler, type HandlerContext } from './handler.ts';

/** What tells which answer is for which meeting. */
const ANSWER_COLUMNS = [
  ...(['id', 'givenOn', 'pairingId', 'byPersonId', 'metOn', 'startsAt', 'eventId'] as const),
  'supersedesId',
] as const satisfies readonly (keyof Feedback)[];

export const feedbackHandler: Handler = {
  type: 'feedback',
  isWriting: true,
  wants: () => [
    { table: 'program', rows: 'all' },
    { table: 'people', rows: 'all' },
    { table: 'pairings', rows: 'all' },
    { table: 'audit', rows: AUDIT_WINDOW, columns: ['rowId'] },
    { table: 'feedback', rows: 'all', columns: ANSWER_COLUMNS },
  ],
  handle({ id, data }, context) {
    if (!isId(id)) return refused(id, [{ code: 'not-an-id', field: 'id' }]);
    const rows = toAnswers(context);
    const known = rows.find((row) => row.id === id);
    if (known || context.knownIds.has(id)) {
      const correctedId = known?.supersedesId ?? null;
      return { result: { id, status: 'known', data: { feedbackId: id, correctedId } } };
    }
    const parsed = v.safeParse(feedbackMessage.dataSchema, data);
    if (!parsed.success) return refused(id, toFieldIssues(parsed.issues));
    return record(id, parsed.output, context);
  },
};

type Answer = Pick<Feedback, (typeof ANSWER_COLUMNS)[number]>;

const toAnswers = ({ ledger, addedFeedback }: HandlerContext): Answer[] => [
  ...ledger.rows('feedback', ANSWER_COLUMNS).records,
  ...addedFeedback,
];

function record(id: string, { fields, capturedAt }: FeedbackSubmission, context: HandlerContext): Handled {
  const { ledger, caller, nowMs, knownIds } = context;
  const { program } = ledger;
  if (!program) return tryLater(id, [{ code: 'not-set-up' }]);
  const pairings = ledger.rows('pairings');
  const pairing = pairings.byId.get(fields.pairingId) ?? null;
  // The row is there but cannot be read just now: the owner will put it right, so the mentee keeps the answer.
  if (!pairing && (pairings.unusableIds.has(fields.pairingId) || isTableUnreadable(context))) {
    return tryLater(id, toPublicIssues(context));
  }
  const people = ledger.rows('people').byId;
  const issues = checkFeedback(fields, {
    pairing: pairing && toPeriod(pairing, program, people),
    isOwnPairing: pairing?.menteeId === caller.personId,
    nowMs,
    todayOn: toDateAtOffsetOf(capturedAt, nowMs),
  });
  if (issues.length > 0 || !pairing) return refused(id, issues);

  const zone = toKnownZone(program, ledger.settings.timeZone);
  const isHeld = fields.outcome === 'held';
  const earlier = findAnswerOf(toAnswers(context), caller.personId, fields);
  const answer: Feedback = {
    ...fields,
    id,
    // How it was can be said of a meeting that was held.
    rating: isHeld ? fields.rating : null,
    // A correction of a meeting keeps what tells which one it is, where the second answer knows less.
    startsAt: fields.startsAt ?? earlier?.startsAt ?? null,
    eventId: fields.eventId ?? earlier?.eventId ?? null,
    // A ledger of before has no such column, and day and start tell the meeting too.
    checkInId: ledger.layout.feedback?.columns['checkInId'] === undefined ? null : fields.checkInId,
    givenOn: toDateInZone(nowMs, zone),
    pairingLabel: toPairingLabel(pairing, people),
    capturedAt,
    byPersonId: caller.personId,
    recordedAt: toInstant(nowMs, zone),
    supersedesId: earlier?.id ?? null,
  };
  knownIds.add(id);
  context.addedFeedback.push(answer);
  return {
    result: { id, status: 'recorded', data: { feedbackId: id, correctedId: answer.supersedesId } },
    effects: {
      feedback: [answer],
      audit: [{ action: 'feedback-recorded', byPersonId: caller.personId, table: 'feedback', rowId: id }],
    },
  };
}

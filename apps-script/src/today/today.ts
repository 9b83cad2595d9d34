/**
 * The Today list and what the owner does about its lines: put off, dismiss, record a talk. Each action reads once,
 * writes once with its audit line, and answers with the list as it is now. The same action twice is done once.
 */
import { catalogs } from '../words.ts';
import { toSnoozeEnd } from '../../../shared/rules/today/decisions.ts';
import type { TodayLine } from '../../../shared/rules/today/model.ts';
import { toToday } from '../../../shared/rules/today/today.ts';
import type { FollowUp } from '../../../shared/tables/follow-ups.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { toNewId } from '../ledger/new-ids.ts';
import { record } from '../calls/record.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { DismissForm, LineReference, TodayView } from './today-api.ts';
import type { Platform } from '../platform/ports.ts';
import { toTodayView } from './today-view.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { readTodayFacts, type ReadFacts } from './today-facts.ts';

/** The list for today. Two service calls. */
export const getToday = (platform: Platform): Answer<TodayView> =>
  answer(platform, (context) => toView(context, readTodayFacts(context)));

/** Puts a line off for three days. */
export const snooze = (platform: Platform, line: LineReference): Answer<TodayView> =>
  answer(platform, (context) =>
    decide(context, line, (todayOn) => ({
      decision: 'snoozed',
      untilOn: toSnoozeEnd(todayOn),
      reason: null,
    })),
  );

/** Dismisses a line, with the owner's reason. */
export const dismiss = (platform: Platform, form: DismissForm): Answer<TodayView> =>
  answer(platform, (context) => {
    const reason = String(form.reason ?? '')
      .trim()
      .slice(0, 2000);
    if (reason === '') {
      const sentence = catalogs[context.language].script.failures.badReason;
      throw new Refusal(sentence, { issues: [{ code: 'required', field: 'reason' }] });
    }
    return decide(context, form.line, () => ({ decision: 'dismissed', untilOn: null, reason }));
  });

/** The view of what was read. */
export const toView = ({ platform, state }: OwnerContext, { ledger, facts }: ReadFacts): TodayView =>
  toTodayView(ledger, facts, state.raw, platform.clock.nowMs());

type Decision = Pick<FollowUp, 'decision' | 'untilOn' | 'reason'>;

function decide(
  context: OwnerContext,
  line: LineReference,
  toDecision: (todayOn: string) => Decision,
): TodayView {
  const { platform } = context;
  return underLock(context, () => {
    const read = readTodayFacts(context, [{ table: 'audit', rows: 'none' }]);
    const { ledger, facts } = read;
    const nowMs = platform.clock.nowMs();
    const todayOn = toTodayOn(ledger, nowMs);
    const shown = toToday(facts, todayOn).lines.find((candidate) => candidate.key === line.key);
    // Gone already: decided by a first click, or the meeting has been recorded in between.
    if (!shown) return toView(context, read);
    const decided = toDecision(todayOn);
    const followUps = toDecided(shown, decided.decision).map((one) =>
      toFollowUp(context, read, one, decided, nowMs),
    );
    const entries = followUps.map(({ id, decision, pairingLabel }) => ({
      action: decision,
      table: 'followUps',
      rowId: id,
      detail: pairingLabel,
    }));
    record(context, ledger, 'followUps', followUps, entries);
    return toView(context, { ledger, facts: { ...facts, followUps: [...facts.followUps, ...followUps] } });
  });
}

type Decided = Pick<TodayLine, 'clock' | 'state' | 'title' | 'pairingId' | 'personId'>;

/** Putting off covers all that the line says. A reason to dismiss is about its own matter: a talk stays due. */
function toDecided(line: TodayLine, decision: FollowUp['decision']): Decided[] {
  if (decision === 'dismissed') return [line];
  const talks = line.alsoDue.map(({ personId, name }): Decided => ({
    ...{ clock: 'talk', state: 'talk-due', title: name },
    ...{ pairingId: null, personId },
  }));
  return [line, ...talks];
}

function toFollowUp(
  { platform }: OwnerContext,
  { ledger, facts }: ReadFacts,
  line: Decided,
  decision: Decision,
  nowMs: number,
): FollowUp {
  const taken = new Set(facts.followUps.map((followUp) => followUp.id));
  return {
    ...decision,
    id: toNewId('followUps', platform.ids.newRandom, taken),
    decidedOn: toTodayOn(ledger, nowMs),
    pairingLabel: line.title.slice(0, 260),
    clock: line.clock,
    state: line.state,
    pairingId: line.pairingId,
    personId: line.personId,
    recordedAt: toInstant(nowMs, ledger.settings.timeZone),
    takesBackId: null,
  };
}

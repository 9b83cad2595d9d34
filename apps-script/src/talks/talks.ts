/**
 * Records talks in person: one row for each participant, in one write. Row ids follow from the form's request id, so
 * that a repeated call finds them there.
 */
import { catalogs } from '../words.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import { checkFields } from '../../../shared/schema/index.ts';
import { talks, type Talk } from '../../../shared/tables/talks.ts';
import { toSentence } from '../ledger/issues.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { TalkForm } from './talks-api.ts';
import type { TodayView } from '../today/today-api.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { readTodayFacts } from '../today/today-facts.ts';
import { WRITE_WANTS, writeRows } from '../calls/rows/write-rows.ts';
import { toView } from '../today/today.ts';

/** Records the talk with each person of the form and answers with the list as it is now. */
export const recordTalk = (platform: Platform, form: TalkForm): Answer<TodayView> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const read = readTodayFacts(context, WRITE_WANTS);
      const { ledger, facts } = read;
      const rows = toTalks(context, ledger, form);
      const known = new Set(facts.talks.map((talk) => talk.id));
      const fresh = rows.filter((talk) => !known.has(talk.id));
      if (fresh.length > 0) {
        const entries = fresh.map((talk) => ({
          action: 'talk-recorded' as const,
          table: 'talks',
          rowId: talk.id,
          detail: talk.personName,
        }));
        const names = fresh.map(({ personName }) => personName ?? '').join(', ');
        writeRows(context, ledger, {
          changes: [{ table: 'talks', append: fresh }],
          audit: entries,
          takeBack: { what: catalogs[context.language].script.talks.logged(names) },
        });
      }
      return toView(context, { ledger, facts: { ...facts, talks: [...facts.talks, ...fresh] } });
    }),
  );

function toTalks(context: OwnerContext, ledger: Ledger, form: TalkForm): Talk[] {
  const words = catalogs[context.language].script.failures;
  const people = ledger.rows('people');
  const personIds = [...new Set(form.personIds)];
  if (personIds.length === 0) {
    throw new Refusal(words.nobody, { issues: [{ code: 'required', field: 'personIds' }] });
  }
  const text = (value: string) => (value.trim() === '' ? null : value.trim());
  const rows = personIds.map((personId): Talk => {
    const person = people.byId.get(personId);
    if (!person)
      throw new Refusal(words.personGone, { issues: [{ code: 'reference-broken', field: 'personIds' }] });
    return {
      id: `T-${toDigest(`${form.requestId}\n${personId}`).slice(0, 16)}`,
      talkedOn: form.talkedOn,
      personId,
      personName: person.name,
      pairingId: form.pairingId,
      channel: form.channel,
      signal: form.signal,
      heard: text(form.heard),
      agreed: text(form.agreed),
      followOn: form.followOn ?? null,
      talkKey: toDigest(form.requestId).slice(0, 16),
      recordedAt: toInstant(context.platform.clock.nowMs(), ledger.settings.timeZone),
    };
  });
  const issues = checkFields(talks, rows[0]!).map(({ column, code, params }): Issue => ({
    code,
    field: column,
    ...(params ? { params } : {}),
  }));
  if (issues.length > 0) throw new Refusal(toSentence(issues[0]!, context.language), { issues });
  if (form.talkedOn > toTodayOn(ledger, context.platform.clock.nowMs())) {
    throw new Refusal(words.talkInFuture, { issues: [{ code: 'in-the-future', field: 'talkedOn' }] });
  }
  if (form.followOn && form.followOn <= form.talkedOn) {
    const sentence = catalogs[context.language].script.talks.followFirst;
    throw new Refusal(sentence, { issues: [{ code: 'not-a-date', field: 'followOn' }] });
  }
  return rows;
}

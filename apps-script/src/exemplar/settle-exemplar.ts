/**
 * Keeps who stands out, with a reason, or that the owner looked and found nobody: either completes the step. Practices
 * take the name from here.
 */
import { toDigest } from '../../../shared/protocol/signing.ts';
import { findPersonOfName, findSettledExemplar } from '../../../shared/rules/exemplar/settled.ts';
import { answer, Refusal, underLock } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { openRows } from '../calls/open-rows.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import type { SettledExemplar, SettleForm } from './exemplar-api.ts';
import { catalogs } from '../words.ts';

/** A name needs a reason; sent twice, it is kept once. */
export const settleExemplar = (platform: Platform, form: SettleForm): Answer<SettledExemplar> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const { ledger, todayOn } = openRows(context, ['exemplars'], true);
      const words = catalogs[context.language].script.exemplar;
      const rows = ledger.rows('exemplars').records;
      const id = `EX-${toDigest(form.requestId).slice(0, 16)}`;
      const [personName, reason] = [form.personName?.trim() ?? '', form.reason.trim()];
      if (personName !== '' && reason === '') {
        throw new Refusal(words.reasonNeeded, { issues: [{ code: 'required', field: 'reason' }] });
      }
      const known = rows.find((row) => row.id === id);
      if (known) return toSettled(known);
      const row = {
        id,
        settledOn: todayOn,
        personName: personName === '' ? null : personName,
        reason: reason === '' ? null : reason,
        finding: form.finding.trim().slice(0, 4000) || null,
        personId: findPersonOfName(personName, ledger.rows('people').records)?.id ?? null,
        supersedesId: findSettledExemplar(rows)?.id ?? null,
      };
      const what = personName === '' ? words.nobody : words.settled(personName);
      writeRows(context, ledger, {
        changes: [{ table: 'exemplars', append: [row] }],
        audit: [{ action: 'design-saved', table: 'exemplars', rowId: id, detail: what }],
        takeBack: { what },
      });
      return toSettled(row);
    }),
  );

/** What pages show of a line. */
export const toSettled = ({ settledOn, personName, reason }: SettledExemplar): SettledExemplar => ({
  settledOn,
  personName,
  reason,
});

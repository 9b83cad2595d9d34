/** The rows that a change of terms or procedure becomes, in the tab that the rules read it from. */
import { toFrozenTerms } from '../../../shared/rules/pairings/frozen-terms.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import type { OwnerContext } from '../calls/answer.ts';
import type { OpenRows } from '../calls/open-rows.ts';
import type { AnyChange } from '../calls/rows/changes.ts';
import { toIdPrefix } from '../ledger/new-ids.ts';
import { catalogs } from '../words.ts';
import type { ChangeForm } from './changes-api.ts';
import { COLUMN_OF } from './check-change.ts';

export interface ChangeRows {
  changes: AnyChange[];
  /** The tab that the audit names. */
  audited: TableName;
  /** How it is named where it is offered to be undone. */
  what: string;
}

/** The rows of a form that was checked, without those that a first call has written already. */
export function toChangeRows(
  { platform, language }: OwnerContext,
  open: OpenRows,
  form: ChangeForm,
  chosen: readonly Pairing[],
): ChangeRows {
  const { ledger, program, todayOn } = open;
  const words = catalogs[language].script.changes;
  const { term, pairingIds, fromOn, value, talkId } = form;
  const [what, why] = [form.what.trim(), form.why.trim()];
  const recordedAt = toInstant(platform.clock.nowMs(), ledger.settings.timeZone);
  const idOf = (table: TableName, about: string): string =>
    `${toIdPrefix(table)}-${toDigest(`${form.requestId}\n${about}`).slice(0, 16)}`;
  const isFresh =
    (table: TableName) =>
    ({ id }: { id: string }): boolean =>
      !ledger.readRows(table)?.byId.has(id);
  /** Everybody is one row without a pairing. */
  const subjects = pairingIds === null ? [null] : chosen;
  const ofSubject = (pairing: Pairing | null) => ({
    ...{ pairingId: pairing?.id ?? null, pairingLabel: pairing?.label ?? null, talkId },
  });
  const toProcedure = (text: string, on: string, about: readonly (Pairing | null)[]): AnyChange => ({
    table: 'procedureChanges',
    append: about
      .map((pairing) => ({
        ...{ id: idOf('procedureChanges', pairing?.id ?? ''), fromOn: on, what: text, why, recordedAt },
        ...ofSubject(pairing),
      }))
      .filter(isFresh('procedureChanges')),
  });
  switch (term) {
    case 'procedure':
      return {
        changes: [toProcedure(what, fromOn, subjects)],
        ...{ audited: 'procedureChanges', what: words.done(what) },
      };
    case 'length':
    case 'talks': {
      const column = COLUMN_OF[term]!;
      const text = words[term](Number(program[column]), value!);
      const rows = toProcedure(text, todayOn, [null]);
      return {
        changes: [rows, { table: 'program', update: [{ id: program.id, fields: { [column]: value } }] }],
        ...{ audited: 'program', what: words.done(text) },
      };
    }
    case 'cadence': {
      const append = chosen
        .map(({ id, label }) => ({
          ...{ id: idOf('cadences', id), pairingId: id, pairingLabel: label, fromOn },
          ...{ cadenceDays: value!, why, talkId },
        }))
        .filter(isFresh('cadences'));
      return {
        changes: [{ table: 'cadences', append }],
        ...{ audited: 'cadences', what: words.done(words.cadence(value!)) },
      };
    }
    case 'break': {
      const append = subjects
        .map((pairing) => ({
          ...{ id: idOf('breaks', pairing?.id ?? ''), fromOn, toOn: form.toOn, reason: why.slice(0, 1000) },
          ...{ kind: 'break' as const, personId: null, personName: null },
          ...ofSubject(pairing),
        }))
        .filter(isFresh('breaks'));
      return {
        changes: [{ table: 'breaks', append }],
        ...{ audited: 'breaks', what: words.done(words.break) },
      };
    }
    case 'hours':
    case 'period': {
      const rows = chosen.map(toTermChange).filter(({ change }) => isFresh('pairingChanges')(change));
      return {
        changes: [
          { table: 'pairings', update: rows.map(({ update }) => update) },
          { table: 'pairingChanges', append: rows.map(({ change }) => change) },
        ],
        ...{ audited: 'pairings', what: words.done(words[term]) },
      };
    }
  }

  /** The pairing's own cells, and a row with what held before. */
  function toTermChange(pairing: Pairing) {
    const frozen = toFrozenTerms(pairing, program);
    const before = { ...pairing, ...frozen };
    const fields = term === 'hours' ? { minimumHours: value } : { endsOn: form.toOn };
    const after = { ...before, ...fields };
    return {
      update: { id: pairing.id, fields: { ...frozen, ...fields } },
      change: {
        ...{ id: idOf('pairingChanges', pairing.id), changedOn: todayOn, pairingLabel: pairing.label },
        ...{ change: 'terms' as const, reason: why, pairingId: pairing.id, recordedAt, talkId },
        ...{ endsOnBefore: before.endsOn, endsOnAfter: after.endsOn },
        ...{ minimumHoursBefore: before.minimumHours, minimumHoursAfter: after.minimumHours },
      },
    };
  }
}

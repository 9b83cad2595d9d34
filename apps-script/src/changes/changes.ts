/**
 * Terms and changes: what holds now, what was changed and why, and the writing of a change. A change is dated rows of
 * the tab that the rules read it from; nothing that held before is overwritten without its old value being kept.
 */
import { toChanges } from '../../../shared/rules/procedure-changes.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { answer, orElse, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { openRows, toDialogView, type OpenRows } from '../calls/open-rows.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import { toChangeRows } from './change-rows.ts';
import type { ChangeForm, ChangesView } from './changes-api.ts';
import { checkChange } from './check-change.ts';

const TABLES = [
  ...(['pairings', 'talks', 'cadences', 'breaks', 'pairingChanges'] as const),
  'procedureChanges',
] as const satisfies readonly TableName[];

const GOES_ON: readonly Pairing['status'][] = ['planned', 'active', 'paused'];

export const getChanges = (platform: Platform): Answer<ChangesView> =>
  answer(platform, (context) => toView(context, openRows(context, TABLES)));

/** Writes a change, and answers with everything as it is then. */
export const saveChange = (platform: Platform, form: ChangeForm): Answer<ChangesView> =>
  answer(platform, (context) => {
    const opened = underLock(context, () => {
      const open = openRows(context, TABLES, true);
      const chosen = toChosen(context, open, form);
      checkChange(context, open, form, chosen);
      const { changes, audited, what } = toChangeRows(context, open, form, chosen);
      writeRows(context, open.ledger, {
        changes,
        audit: [{ action: 'terms-changed', table: audited, rowId: '', detail: what }],
        takeBack: { what },
      });
      return open;
    });
    return toView(
      context,
      orElse(platform, opened, () => openRows(context, TABLES)),
    );
  });

/** The pairings that a change is about. */
function toChosen({ language }: OwnerContext, { ledger }: OpenRows, { pairingIds }: ChangeForm): Pairing[] {
  const { byId, records } = ledger.rows('pairings');
  if (pairingIds === null) return records.filter(({ status }) => GOES_ON.includes(status));
  return pairingIds.map((id) => {
    const pairing = byId.get(id);
    if (!pairing) throw new Refusal(catalogs[language].script.failures.pairingGone);
    return pairing;
  });
}

function toView(context: OwnerContext, open: OpenRows): ChangesView {
  const { ledger, program, todayOn } = open;
  const [pairings, cadences, breaks] = [
    ledger.rows('pairings').records,
    ledger.rows('cadences').records,
    ledger.rows('breaks').records,
  ];
  return {
    ...toDialogView(context, open),
    changes: toChanges(
      {
        ...{ program, pairings, cadences, breaks },
        pairingChanges: ledger.rows('pairingChanges').records,
        procedureChanges: ledger.rows('procedureChanges').records,
      },
      todayOn,
    ),
    talks: ledger
      .rows('talks')
      .records.map(({ id, personId, personName, talkedOn }) => ({
        ...{ id, personId, talkedOn, personName: personName ?? personId },
      }))
      .sort((a, b) => (a.talkedOn < b.talkedOn ? 1 : -1)),
    pairings: pairings
      .filter(({ status }) => GOES_ON.includes(status))
      .map((pairing) => {
        const terms = toTerms(pairing, program, { onDay: todayOn, cadences, breaks });
        return {
          ...{ id: pairing.id, label: pairing.label ?? pairing.id, cadenceDays: terms.cadenceDays },
          ...{ minimumHours: terms.minimumMinutes / 60, startsOn: pairing.startsOn, endsOn: terms.endsOn },
        };
      }),
  };
}

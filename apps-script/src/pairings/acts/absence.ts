/** Notes that somebody is away: one row, and no clock runs in any of their pairings on these days. */
import { isDateOn } from '../../../../shared/time/serial-dates.ts';
import { Refusal } from '../../calls/answer.ts';
import type { Answer } from '../../calls/answers-api.ts';
import { writeRows } from '../../calls/rows/write-rows.ts';
import { toPersonIn } from '../../people/people-in.ts';
import type { Platform } from '../../platform/ports.ts';
import { catalogs } from '../../words.ts';
import type { PairingsView } from '../pairings-api.ts';
import { writePairings } from '../pairings.ts';
import { toReason } from './act.ts';
import type { AbsenceForm } from './acts-api.ts';

/** Adds the row; a repeated call finds it there. */
export const noteAbsence = (platform: Platform, form: AbsenceForm): Answer<PairingsView> =>
  writePairings(platform, (context, { ledger }) => {
    const { mentors, pairingActs } = catalogs[context.language].script;
    const { id, personId, fromOn, toOn, reason } = form;
    if (ledger.rows('breaks').byId.has(id)) return;
    const person = toPersonIn(context, ledger, personId);
    if (!isDateOn(fromOn) || !isDateOn(toOn) || toOn < fromOn) {
      throw new Refusal(mentors.breakEndsFirst, { issues: [{ code: 'not-a-date', field: 'toOn' }] });
    }
    const what = pairingActs.away(person.name);
    writeRows(context, ledger, {
      changes: [
        {
          table: 'breaks',
          append: [
            {
              ...{ id, fromOn, toOn, reason: toReason(reason), kind: 'break' },
              ...{ pairingId: null, pairingLabel: null, personId, personName: person.name, talkId: null },
            },
          ],
        },
      ],
      audit: [{ action: 'terms-changed', table: 'breaks', rowId: id, detail: what }],
      takeBack: { what },
    });
  });

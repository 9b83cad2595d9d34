/** The last meeting of a pairing that began before the ledger, as the owner tells it: its meetings count from there. */
import { answer, Refusal, underLock } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { WRITE_WANTS, writeRows } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import type { LastMetForm, TodayView } from './today-api.ts';
import { readTodayFacts } from './today-facts.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { toView } from './today.ts';

export const tellLastMet = (platform: Platform, { pairingId, lastMetOn }: LastMetForm): Answer<TodayView> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const { ledger, facts } = readTodayFacts(context, WRITE_WANTS);
      const { failures, mentors } = catalogs[context.language].script;
      const pairing = facts.pairings.find(({ id }) => id === pairingId);
      if (!pairing) throw new Refusal(failures.rowGone);
      if (!(lastMetOn >= pairing.startsOn && lastMetOn <= toTodayOn(ledger, platform.clock.nowMs()))) {
        throw new Refusal(mentors.lastMetWrong, { issues: [{ code: 'not-a-date', field: 'lastMetOn' }] });
      }
      const what = mentors.lastMet(pairing.label ?? pairing.id);
      writeRows(context, ledger, {
        changes: [
          { table: 'pairings', update: [{ id: pairing.id, fields: { lastMetBeforeOn: lastMetOn } }] },
        ],
        audit: [{ action: 'terms-changed', table: 'pairings', rowId: pairing.id, detail: what }],
        takeBack: { what },
      });
      const pairings = facts.pairings.map((one) =>
        one === pairing ? { ...one, lastMetBeforeOn: lastMetOn } : one,
      );
      return toView(context, { ledger, facts: { ...facts, pairings } });
    }),
  );

/**
 * Puts one doubtful place right after the owner has seen what will be done. What is there is learned anew first: a
 * place that was put right meanwhile is left alone.
 */
import { catalogs } from '../words.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { learnLedger } from '../ledger/learn-ledger.ts';
import { toLayoutProperties } from '../ledger/state.ts';
import { findWriteIssues, toAuditLines, toTopRequests } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import { planMends, type Mend } from './plan-mends.ts';
import type { MendView } from './mend-api.ts';

/** What mending a place would do. Nothing is written. */
export const getMend = (platform: Platform, key: string): Answer<MendView> =>
  answer(platform, (context) => {
    const { key: own, sentence } = findMend(context, key).mend;
    return { key: own, sentence };
  });

/** Mends the place, in one batch with its audit line. */
export const mend = (platform: Platform, key: string): Answer<null> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const { settings, language } = context;
      const { mend: found, learned } = findMend(context, key);
      const ledger = { ...learned, setting: { language, timeZone: settings.timeZone } };
      const lines = toAuditLines(platform, ledger, [
        { action: 'repaired', table: found.table, detail: found.sentence.slice(0, 1000) },
      ]);
      // A record of the mend that cannot be written must not stand in its way.
      const canRecord = findWriteIssues(ledger, 'audit', lines).length === 0 && found.table !== 'audit';
      platform.sheets.batchUpdate(settings.spreadsheetId, [
        ...found.requests,
        ...(canRecord ? toTopRequests(ledger, 'audit', lines) : []),
      ]);
      const after = learnLedger(platform.sheets, settings.spreadsheetId, context.state.layout);
      platform.properties.write(toLayoutProperties(after.layout, context.state.layout));
      return null;
    }),
  );

function findMend({ platform, state, settings, language }: OwnerContext, key: string) {
  const learned = learnLedger(platform.sheets, settings.spreadsheetId, state.layout);
  const found: Mend | undefined = planMends(learned, state.layout, language).find((one) => one.key === key);
  if (!found) throw new Refusal(catalogs[language].script.mend.gone);
  return { mend: found, learned };
}

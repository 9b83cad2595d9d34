/**
 * The nightly pass: learns the ledger anew, restores lost metadata, gives ids to rows without one, takes submissions
 * that were recorded twice out of the count, freezes the baseline when the program has started, forgets old
 * invitations. No fact is deleted; each step leaves an audit line. It would break the day's work if it held the lock for long, so it reads first.
 */
import { catalogs } from '../words.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import { tableNames } from '../../../shared/tables/registry.ts';
import { isForgettable, listInvites } from '../invites/invitations.ts';
import { toLedger, type Ledger } from '../ledger/open-ledger.ts';
import { learnLedger, readKnown, type Learned, type Want } from '../ledger/read-ledger.ts';
import { toLayoutProperties, toSettingsProperty, toState, type Settings } from '../ledger/state.ts';
import { toAuditLines, toTopRequests, type AuditEntry } from '../ledger/write-ledger.ts';
import { toNewIdRequests, toNewIds } from '../calls/missing-ids.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';
import { toHeaderMark } from '../ledger/table-requests.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { findCopies, toCopyRequests } from './copies.ts';
import { toFreezingRequests } from './freeze-problem.ts';
import { toFrozenTermsRequests } from './freeze-terms.ts';

export const COPY_COLUMNS = [
  'id', 'metOn', 'pairingId', 'outcome', 'minutes', 'startsAt', 'capturedAt', 'byPersonId', 'supersedesId',
] as const satisfies readonly (keyof CheckIn)[]; // prettier-ignore

const WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'people', rows: 'all' },
  { table: 'pairings', rows: 'all' },
  { table: 'talks', rows: 'all', columns: ['id', 'talkedOn', 'personId', 'signal'] },
  { table: 'checkIns', rows: 'all', columns: COPY_COLUMNS },
  { table: 'problems', rows: 'all' },
  { table: 'audit', rows: 'none' },
];

/** Runs the pass. A spreadsheet that is not set up, or a busy lock, is left for the next night. */
export function reconcile(platform: Platform): void {
  platform.lock.withLock(30_000, () => {
    const raw = platform.properties.readAll();
    const { settings } = toState(raw);
    if (!settings) return;
    const learned = learnLedger(platform.sheets, settings.spreadsheetId, toState(raw).layout);
    const current: Settings = { ...settings, timeZone: learned.timeZone };
    const tables = readKnown(platform.sheets, settings.spreadsheetId, learned.layout, WANTS);
    const ledger = toLedger(
      { layout: learned.layout, troubles: learned.troubles, isLearned: true, tables, timeZone: null },
      current,
      WANTS,
    );
    const { requests, audit } = toRepairs(platform, learned, ledger, tables);
    if (requests.length > 0) {
      const lines = toTopRequests(ledger, 'audit', toAuditLines(platform, ledger, audit));
      platform.sheets.batchUpdate(settings.spreadsheetId, [...requests, ...lines]);
    }
    saveState(platform, raw, learned, { ...current, language: ledger.program?.language ?? current.language });
  });
}

function toRepairs(
  platform: Platform,
  learned: Learned,
  ledger: Ledger,
  tables: ReturnType<typeof readKnown>,
): { requests: BatchRequest[]; audit: AuditEntry[] } {
  const words = catalogs[ledger.setting.language].script.audit;
  const metadata = toMetadataRequests(learned);
  const ids = toNewIds(platform, ledger);
  const isWhole = COPY_COLUMNS.every((name) => name in (tables.checkIns?.columns ?? {}));
  const copies = tables.checkIns && isWhole ? findCopies(tables.checkIns) : [];
  const audit: AuditEntry[] = [];
  if (metadata.length > 0) audit.push({ action: 'repaired', detail: words.repaired(metadata.length) });
  if (ids.length > 0) audit.push({ action: 'reconciled', detail: words.idsMade(ids.length) });
  const todayOn = toTodayOn(ledger, platform.clock.nowMs());
  const terms = toFrozenTermsRequests(ledger, todayOn);
  if (terms.length > 0) {
    const detail = catalogs[ledger.setting.language].script.mentors.termsFrozen;
    audit.push({ action: 'terms-changed', table: 'pairings', detail });
  }
  for (const copy of copies) {
    audit.push({
      action: 'reconciled',
      table: 'checkIns',
      rowId: copy.id,
      detail: words.copySuperseded(copy.copyId),
    });
  }
  const freezing = toFreezingRequests(ledger, todayOn);
  if (freezing.length > 0) {
    const detail = catalogs[ledger.setting.language].script.mentors.frozen;
    audit.push({ action: 'design-saved', table: 'problems', detail });
  }
  return {
    requests: [
      ...metadata,
      ...toNewIdRequests(ledger, ids),
      ...toCopyRequests(ledger, copies),
      ...freezing,
      ...terms,
    ],
    audit,
  };
}

/** The mark of a header row that is gone or elsewhere while the row is certain: its headings and the columns' marks agree. */
function toMetadataRequests({ layout, claims }: Learned): BatchRequest[] {
  return tableNames.flatMap((table) => {
    const known = layout[table];
    if (!known) return [];
    return toHeaderMark(table, known, claims[table]);
  });
}

function saveState(
  platform: Platform,
  raw: Record<string, string>,
  learned: Learned,
  settings: Settings,
): void {
  const nowMs = platform.clock.nowMs();
  const kept = {
    ...raw,
    ...toLayoutProperties(learned.layout, toState(raw).layout),
    ...toSettingsProperty(settings),
  };
  const old = listInvites(raw).filter(([, invite]) => isForgettable(invite, nowMs));
  if (old.length === 0) {
    platform.properties.write({
      ...toLayoutProperties(learned.layout, toState(raw).layout),
      ...toSettingsProperty(settings),
    });
    return;
  }
  for (const [key] of old) delete kept[key];
  platform.properties.replaceAll(kept);
}

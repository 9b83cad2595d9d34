/**
 * An act of the owner on one pairing as it is written: the pairing's cells, its breaks, and a dated row that keeps what
 * held before. The terms that were blank are written down with it: a later change of the program must not move them.
 */
import { toFrozenTerms } from '../../../../shared/rules/pairings/frozen-terms.ts';
import { toTerms } from '../../../../shared/rules/terms.ts';
import type { AuditLine } from '../../../../shared/tables/audit.ts';
import type { Break } from '../../../../shared/tables/breaks.ts';
import type { PairingChange } from '../../../../shared/tables/pairing-changes.ts';
import type { Pairing } from '../../../../shared/tables/pairings.ts';
import { isDateOn } from '../../../../shared/time/serial-dates.ts';
import { toInstant } from '../../../../shared/time/instants.ts';
import { Refusal, type OwnerContext } from '../../calls/answer.ts';
import type { Answer } from '../../calls/answers-api.ts';
import type { OpenRows } from '../../calls/open-rows.ts';
import type { AnyChange } from '../../calls/rows/changes.ts';
import { writeRows } from '../../calls/rows/write-rows.ts';
import { toNewId } from '../../ledger/new-ids.ts';
import type { Ledger } from '../../ledger/open-ledger.ts';
import type { Platform } from '../../platform/ports.ts';
import { catalogs } from '../../words.ts';
import type { PairingsView } from '../pairings-api.ts';
import { writePairings } from '../pairings.ts';

/** What an act makes of a pairing. */
export interface Planned {
  change: PairingChange['change'];
  fields: Partial<Pick<Pairing, 'status' | 'statusReason' | 'endsOn' | 'minimumHours'>>;
  reason: string | null;
  newBreak?: Pick<Break, 'fromOn' | 'toOn' | 'kind'>;
  /** Last days of breaks that were open; one that never began goes. */
  closed?: readonly Pick<Break, 'id' | 'fromOn' | 'toOn'>[];
}

/** A pairing, with its last day and minimum as they hold, and the breaks about it that still last. */
export interface ActedOn {
  pairing: Pairing & { endsOn: string; minimumHours: number };
  openBreaks: Break[];
  todayOn: string;
  open: OpenRows;
  refuse: (why: ActRefusal, field: string) => never;
}

export type ActRefusal = keyof (typeof catalogs)['en']['script']['pairingActs']['refused'];
export type ActAudit = Extract<AuditLine['action'], `pairing-${string}`>;

/** Works an act out and writes it; `null` says that it is done already, by a first call that was repeated. */
export const act = (
  platform: Platform,
  { pairingId, talkId = null }: { pairingId: string; talkId?: string | null | undefined },
  action: ActAudit,
  plan: (actedOn: ActedOn) => Planned | null,
): Answer<PairingsView> =>
  writePairings(platform, (context, open) => {
    const { language } = context;
    const words = catalogs[language].script;
    const pairing = open.ledger.rows('pairings').byId.get(pairingId);
    if (!pairing) throw new Refusal(words.failures.rowGone);
    const planned = plan({
      ...toActedOn(open, pairing),
      refuse: (why, field) => {
        throw new Refusal(words.pairingActs.refused[why], { issues: [{ code: 'not-a-date', field }] });
      },
    });
    if (!planned) return;
    const label = pairing.label ?? pairing.id;
    const what = words.pairingActs.done[planned.change](label);
    writeRows(context, open.ledger, {
      changes: toActChanges(context, open, pairing, { ...planned, talkId }),
      audit: [{ action, table: 'pairings', rowId: pairing.id, detail: what }],
      takeBack: { what },
    });
  });

/** A pairing as the acts see it. */
export function toActedOn(open: OpenRows, pairing: Pairing): Omit<ActedOn, 'refuse'> {
  const terms = toTerms(pairing, open.program);
  return {
    pairing: { ...pairing, endsOn: terms.endsOn, minimumHours: terms.minimumMinutes / 60 },
    openBreaks: open.ledger
      .rows('breaks')
      .records.filter((row) => row.pairingId === pairing.id && row.toOn === null),
    todayOn: open.todayOn,
    open,
  };
}

/** The rows that an act writes. */
export function toActChanges(
  { platform }: OwnerContext,
  { ledger, program, todayOn }: OpenRows,
  pairing: Pairing,
  { change, fields, reason, newBreak, closed = [], talkId }: Planned & { talkId: string | null },
): AnyChange[] {
  const frozen = toFrozenTerms(pairing, program);
  const before = { ...pairing, ...frozen };
  const after = { ...before, ...fields };
  const pairingLabel = pairing.label;
  const begun = closed.filter(({ fromOn, toOn }) => toOn !== null && fromOn <= toOn);
  return [
    { table: 'pairings', update: [{ id: pairing.id, fields: { ...frozen, ...fields } }] },
    {
      table: 'breaks',
      append: newBreak
        ? [
            {
              id: newIdIn(platform, ledger, 'breaks'),
              ...{ ...newBreak, reason, pairingId: pairing.id, pairingLabel },
              ...{ personId: null, personName: null, talkId },
            },
          ]
        : [],
      update: begun.map(({ id, toOn }) => ({ id, fields: { toOn } })),
      remove: closed.filter((row) => !begun.includes(row)).map(({ id }) => id),
    },
    {
      table: 'pairingChanges',
      append: [
        {
          id: newIdIn(platform, ledger, 'pairingChanges'),
          ...{ changedOn: todayOn, pairingLabel, change, reason, pairingId: pairing.id, talkId },
          ...{ endsOnBefore: before.endsOn, endsOnAfter: after.endsOn },
          ...{ minimumHoursBefore: before.minimumHours, minimumHoursAfter: after.minimumHours },
          recordedAt: toInstant(platform.clock.nowMs(), ledger.settings.timeZone),
        },
      ],
    },
  ];
}

function newIdIn(platform: Platform, ledger: Ledger, table: 'breaks' | 'pairingChanges'): string {
  const { byId, unusableIds } = ledger.rows(table);
  return toNewId(table, platform.ids.newRandom, new Set([...byId.keys(), ...unusableIds]));
}

/** A day that exists, else a refusal beside its field. */
export const requireDay = (dayOn: string, field: string, { refuse }: Pick<ActedOn, 'refuse'>): string =>
  isDateOn(dayOn) ? dayOn : refuse('noDay', field);

/** A text without blanks around it, null when there is none. */
export const toReason = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Why, where it has to be said. */
export const requireReason = (text: string, { refuse }: Pick<ActedOn, 'refuse'>): string =>
  toReason(text) ?? refuse('noReason', 'reason');

/**
 * The dialog on pairings: what people state of themselves, pairings that the owner confirmed, and their terms over
 * time. A later cadence is a dated row and overwrites nothing.
 */
import { toProblemState } from '../../../shared/rules/practices/problem-rows.ts';
import { toFrozenTerms } from '../../../shared/rules/pairings/frozen-terms.ts';
import { findPlan } from '../../../shared/rules/rewards/plan-terms.ts';
import type { PairingChange } from '../../../shared/tables/pairing-changes.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { RewardPlan } from '../../../shared/tables/reward-plans.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { toNewId } from '../ledger/new-ids.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import { catalogs } from '../words.ts';
import { ROLE_OF_MENTOR, toCandidatesView } from '../mentors/scorecards.ts';
import type { RowEdit } from '../calls/dialog-view.ts';
import type { NewPairing, PairingForm, PairingsView, StatedFields } from './pairings-api.ts';
import { openRows, type OpenRows } from '../calls/open-rows.ts';
import { findStillConnected } from '../invites/still-connected.ts';
import { toPersonIn } from '../people/people-in.ts';
import { toTableChange } from '../calls/row-edits.ts';

const TABLES = ['candidates', 'pairings', 'cadences', 'breaks', 'problems'] as const;
const WRITTEN = [...TABLES, 'pairingChanges'] as const;
/** Asked for only where it is: older ledgers have no such tab. */
const planOf = ({ state }: Pick<OwnerContext, 'state'>): readonly TableName[] =>
  state.layout.rewardPlans ? ['rewardPlans'] : [];
const tablesOf = (context: OwnerContext): readonly TableName[] => [...TABLES, ...planOf(context)];
const RUNNING: readonly string[] = ['planned', 'active', 'paused'];

const ROLE_OF_MENTEE: Readonly<Record<Person['role'], Person['role']>> = {
  mentor: 'both',
  mentee: 'mentee',
  both: 'both',
  owner: 'owner',
  none: 'mentee',
};

export const getPairings = (platform: Platform): Answer<PairingsView> =>
  answer(platform, (context) => toView(context, openRows(context, tablesOf(context))));

/** Saves needs, strengths, languages, and who is a mentee from now on, into the People tab. */
export const saveStated = (platform: Platform, edits: RowEdit<StatedFields>[]): Answer<PairingsView> =>
  writePairings(platform, (context, { ledger }) => {
    const what = catalogs[context.language].script.mentors.stated;
    for (const { id } of edits) toPersonIn(context, ledger, id);
    const change = toTableChange(ledger, 'people', edits, ['role', 'strengths', 'needs', 'spokenLanguages']);
    writeRows(context, ledger, {
      changes: [change],
      audit: [{ action: 'design-saved', table: 'people', detail: what }],
      takeBack: { what },
    });
  });

/** Adds the pairings that the owner confirmed. One that is there already, from a first call, is left as it is. */
export const confirmPairings = (platform: Platform, rows: NewPairing[]): Answer<PairingsView> =>
  writePairings(platform, (context, { ledger, program, todayOn }) => {
    const { byId, records } = ledger.rows('pairings');
    const fresh = rows.filter(({ id }) => !byId.has(id));
    const words = catalogs[context.language].script.mentors;
    const roles = new Map<string, Person['role']>();
    const append = fresh.map((row, index): Pairing => {
      const mentor = toPersonIn(context, ledger, row.mentorId);
      const mentee = toPersonIn(context, ledger, row.menteeId);
      const label = `${mentor.name} → ${mentee.name}`.slice(0, 260);
      const refuse = (why: keyof typeof words.obstacle): never => {
        throw new Refusal(words.obstacle[why](mentor.name, mentee.name));
      };
      if (mentor.id === mentee.id) refuse('samePerson');
      if (mentee.managerId === mentor.id || mentor.managerId === mentee.id) refuse('directLine');
      const isSamePair = (one: Pick<Pairing, 'mentorId' | 'menteeId'>) =>
        one.mentorId === mentor.id && one.menteeId === mentee.id;
      const isDoubled =
        records.some((one) => isSamePair(one) && RUNNING.includes(one.status)) ||
        fresh.findIndex(isSamePair) !== index;
      if (isDoubled) refuse('alreadyPaired');
      if (row.endsOn !== null && row.endsOn < row.startsOn) refuse('endsFirst');
      roles.set(mentor.id, ROLE_OF_MENTOR[roles.get(mentor.id) ?? mentor.role]);
      roles.set(mentee.id, ROLE_OF_MENTEE[roles.get(mentee.id) ?? mentee.role]);
      const { id, mentorId, menteeId, startsOn, endsOn, cadenceDays, minimumHours, why } = row;
      return {
        id,
        mentorId,
        menteeId,
        startsOn,
        endsOn,
        cadenceDays,
        minimumHours,
        why,
        // Terms hold from the first day on; one that began before is known to the ledger from today.
        ...(startsOn <= todayOn && toFrozenTerms(row, program)),
        statusReason: null,
        trackedFromOn: startsOn < todayOn ? todayOn : null,
        lastMetBeforeOn: null,
        continuesId: toContinued(records, row),
        label,
        status: 'active',
      };
    });
    if (append.length === 0) return;
    const what = words.paired(append.length);
    writeRows(context, ledger, {
      changes: [
        { table: 'pairings', append },
        { table: 'people', update: [...roles].map(([id, role]) => ({ id, fields: { role } })) },
      ],
      audit: append.map(({ id, label }) => ({
        action: 'paired' as const,
        table: 'pairings',
        rowId: id,
        detail: label ?? id,
      })),
      takeBack: { what },
    });
  });

/** An earlier pairing of the same mentee, under another mentor; anything else is not carried over. */
const toContinued = (records: readonly Pairing[], { continuesId, mentorId, menteeId }: NewPairing) =>
  records.find((one) => one.id === continuesId && one.menteeId === menteeId && one.mentorId !== mentorId)
    ?.id ?? null;

/** Changes the terms of a pairing, or the breaks of everybody. */
export const savePairing = (platform: Platform, form: PairingForm): Answer<PairingsView> =>
  writePairings(platform, (context, open) => {
    const { ledger } = open;
    const { language } = context;
    const words = catalogs[language].script.mentors;
    const pairing = form.pairingId === null ? null : ledger.rows('pairings').byId.get(form.pairingId);
    if (pairing === undefined) throw new Refusal(catalogs[language].script.failures.rowGone);
    const fields = pairing ? toTermFields(context, pairing, form.fields) : {};
    if (form.newBreaks.some(({ fromOn, toOn }) => toOn === null || toOn < fromOn))
      throw new Refusal(words.breakEndsFirst);
    const pairingId = pairing?.id ?? null;
    const pairingLabel = pairing?.label ?? null;
    const fresh = <R extends { id: string }>(table: TableName, rows: readonly R[]): R[] =>
      rows.filter(({ id }) => !ledger.readRows(table)?.byId.has(id));
    const removed = (table: 'cadences' | 'breaks') =>
      form.removedIds.filter((id) => ledger.rows(table).byId.get(id)?.pairingId === pairingId);
    const { talkId = null } = form;
    const what = pairing ? words.termsOf(pairingLabel ?? pairing.id) : words.firmBreaks;
    writeRows(context, ledger, {
      changes: [
        ...(pairing
          ? [
              toTableChange(
                ledger,
                'pairings',
                [{ id: pairing.id, fields }],
                ['startsOn', 'endsOn', 'minimumHours', 'status'],
              ),
            ]
          : []),
        {
          table: 'pairingChanges',
          append: pairing ? toTermsChanged(context, open, pairing, form, fields) : [],
        },
        {
          table: 'cadences',
          append: pairing
            ? fresh('cadences', form.newCadences).map(({ id, fromOn, cadenceDays, why }) => ({
                ...{ id, fromOn, cadenceDays, why, talkId },
                ...{ pairingId: pairing.id, pairingLabel },
              }))
            : [],
          remove: removed('cadences'),
        },
        {
          table: 'breaks',
          append: fresh('breaks', form.newBreaks).map(({ id, fromOn, toOn, reason }) => ({
            ...{ id, fromOn, toOn, reason },
            ...{ pairingId, pairingLabel, personId: null, personName: null, kind: 'break' as const },
            talkId,
          })),
          remove: removed('breaks'),
        },
      ],
      audit: [{ action: 'terms-changed', table: 'pairings', rowId: pairingId ?? '', detail: what }],
      takeBack: { what },
    });
  });

/** The fields as they are written. Whether it runs is changed by the acts, which keep days and reason. */
function toTermFields(
  { language }: OwnerContext,
  pairing: Pairing,
  fields: PairingForm['fields'],
): PairingForm['fields'] {
  const { pairingActs, mentors } = catalogs[language].script;
  const after = { ...pairing, ...fields };
  if (after.endsOn !== null && after.endsOn < after.startsOn) throw new Refusal(mentors.endsFirst);
  const begins = pairing.status === 'planned' && after.status === 'active';
  if (after.status !== pairing.status && !begins) throw new Refusal(pairingActs.refused.byAct);
  return fields;
}

/** A pairing that runs keeps what held before its terms were changed. */
function toTermsChanged(
  { platform }: OwnerContext,
  { ledger, program, todayOn }: OpenRows,
  pairing: Pairing,
  { why = null, talkId = null }: Pick<PairingForm, 'why' | 'talkId'>,
  fields: PairingForm['fields'],
): PairingChange[] {
  const before = { ...pairing, ...toFrozenTerms(pairing, program) };
  const after = { ...before, ...fields };
  const isSame = after.endsOn === before.endsOn && after.minimumHours === before.minimumHours;
  if (pairing.status === 'planned' || pairing.startsOn > todayOn || isSame) return [];
  const { byId, unusableIds } = ledger.rows('pairingChanges');
  return [
    {
      id: toNewId('pairingChanges', platform.ids.newRandom, new Set([...byId.keys(), ...unusableIds])),
      ...{
        changedOn: todayOn,
        pairingLabel: pairing.label,
        pairingId: pairing.id,
        change: 'terms',
        reason: why === null || why.trim() === '' ? null : why.trim(),
        talkId,
      },
      ...{ endsOnBefore: before.endsOn, endsOnAfter: after.endsOn },
      ...{ minimumHoursBefore: before.minimumHours, minimumHoursAfter: after.minimumHours },
      recordedAt: toInstant(platform.clock.nowMs(), ledger.settings.timeZone),
    },
  ];
}

/** Works on the ledger of the dialog under the lock, and answers with what it holds then. */
export const writePairings = (
  platform: Platform,
  work: (context: OwnerContext, open: OpenRows & { ledger: Ledger }) => void,
): Answer<PairingsView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      work(context, openRows(context, WRITTEN, true));
    });
    return toView(context, openRows(context, tablesOf(context)));
  });

const toExpectation = (plan: RewardPlan | null): PairingsView['expectation'] =>
  plan && { en: plan.textEn, it: plan.textIt };

function toView(context: OwnerContext, open: OpenRows): PairingsView {
  const rows = {
    cadences: open.ledger.rows('cadences').records,
    breaks: open.ledger.rows('breaks').records,
    measure: toProblemState(open.ledger.rows('problems').records).current?.measure ?? null,
    expectation: open.ledger.layout.rewardPlans
      ? toExpectation(findPlan(open.ledger.rows('rewardPlans').records, open.program))
      : null,
    stillConnected: findStillConnected({
      people: open.ledger.rows('people').byId,
      pairings: open.ledger.rows('pairings').records,
      ...{ properties: context.state.raw, todayOn: open.todayOn },
    }),
  };
  return { ...toCandidatesView(context, open), ...rows };
}

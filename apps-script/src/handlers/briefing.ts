/**
 * The briefing of a mentor's device: who they are, the program, their pairings. It reads nine columns of all
 * check-ins, so it is read outside of the lock, and costs more the longer the ledger is: devices ask for it seldom.
 */
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import { toActivity } from '../../../shared/rules/activity.ts';
import { toLateUntil } from '../../../shared/rules/check-in.ts';
import { groupBy } from '../../../shared/rules/group-by.ts';
import { toMeetings, withoutMovedAway } from '../../../shared/rules/meetings.ts';
import { parseSwitchedOffPages } from '../../../shared/rules/switched-off-pages.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import { toDateInZone } from '../../../shared/time/instants.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { toPeriod, toPublicIssues } from './check-in.ts';
import { toKnownZone } from '../../../shared/time/instants.ts';
import { tryLater, type Handler } from './handler.ts';

const ACTIVITY_COLUMNS = [
  'id',
  'metOn',
  'pairingId',
  'outcome',
  'startsAt',
  'eventId',
  'capturedAt',
  'recordedAt',
  'supersedesId',
] as const satisfies readonly (keyof CheckIn)[];

export const BRIEFING_WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'people', rows: 'all' },
  { table: 'pairings', rows: 'all' },
  { table: 'checkIns', rows: 'all', columns: ACTIVITY_COLUMNS },
];

export const briefingHandler: Handler = {
  type: 'briefing',
  isWriting: false,
  wants: () => [...BRIEFING_WANTS],
  handle({ id }, context) {
    const briefing = toBriefing(context.ledger, context.caller.personId, context.nowMs);
    if (!briefing) return tryLater(id, toPublicIssues(context));
    return { result: { id, status: 'recorded', data: briefing } };
  },
};

/**
 * The version of what the briefing of a person says beside their meetings, worked out of what a check-in reads
 * anyway; null while it cannot be read. Meetings have no part in it: a device knows its own.
 */
export function toBriefingVersion(ledger: Ledger, personId: string, nowMs: number): string | null {
  if (!ledger.readRows('people') || !ledger.readRows('pairings')) return null;
  return toBriefing(ledger, personId, nowMs, [])?.version ?? null;
}

const toVersion = ({ person, program, pairings, disabledExtractors }: Briefing): string =>
  toDigest(
    JSON.stringify([
      person,
      program,
      pairings.map((pairing) => ({ ...pairing, lastMetOn: null, heldCount: 0 })),
      disabledExtractors ?? null,
    ]),
  ).slice(0, 16);

/** The briefing of a person; null while the program or the person cannot be read. */
export function toBriefing(
  ledger: Ledger,
  personId: string,
  nowMs: number,
  checkIns = ledger.rows('checkIns', ACTIVITY_COLUMNS).records,
): Briefing | null {
  const { program } = ledger;
  const people = ledger.rows('people');
  const person = people.byId.get(personId);
  if (!program || !person) return null;
  const todayOn = toDateInZone(nowMs, toKnownZone(program, ledger.settings.timeZone));
  // Who has left learns nothing more of the others once late notes are no longer taken.
  const learnsNothing =
    person.status === 'left' && (person.leftOn === null || todayOn > toLateUntil(person.leftOn));
  const pairings = ledger
    .rows('pairings')
    .records.filter((pairing) => !learnsNothing && pairing.mentorId === personId);
  const own = new Set(pairings.map((pairing) => pairing.id));
  const checkInsOf = groupBy(
    withoutMovedAway(checkIns).filter((checkIn) => own.has(checkIn.pairingId)),
    ({ pairingId }) => pairingId,
  );
  const disabledExtractors = parseSwitchedOffPages(program.switchedOffPages ?? '');
  const owner = people.records.find((one) => one.role === 'owner' && one.status === 'active');
  const briefing: Briefing = {
    madeAt: new Date(nowMs).toISOString(),
    person: { id: person.id, name: person.name, email: person.email },
    program: {
      name: program.name,
      ownerName: owner?.name ?? null,
      language: person.language ?? program.language,
      timeZone: toKnownZone(program, ledger.settings.timeZone),
      cadenceDays: program.cadenceDays,
      meetingMinutes: program.meetingMinutes,
    },
    pairings: pairings.map((pairing) => {
      const partner = people.byId.get(pairing.menteeId);
      const rows = (checkInsOf.get(pairing.id) ?? []).map((row) => ({ ...row, minutes: null, nextOn: null }));
      const activity = toActivity(toMeetings(rows, ({ metOn }) => metOn));
      const partnerName = partner?.name ?? pairing.menteeId;
      return {
        id: pairing.id,
        label: pairing.label ?? `${person.name} → ${partnerName}`,
        partnerName,
        partnerEmail: partner?.email ?? null,
        ...toPeriod(pairing, program, people.byId),
        lastMetOn: activity.lastHeldOn,
        heldCount: activity.heldCount,
      };
    }),
    ...(disabledExtractors.length > 0 && { disabledExtractors }),
  };
  return { ...briefing, version: toVersion(briefing) };
}

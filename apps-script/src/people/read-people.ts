/** Everybody of the People tab with their open pairings, for the pages on people and on erasing one. */
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { answer, Refusal, type OwnerContext } from '../calls/answer.ts';
import { findStillConnected } from '../invites/still-connected.ts';
import { openWithIds } from '../calls/missing-ids.ts';
import { toTakeBackHint } from '../calls/rows/journal.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { catalogs } from '../words.ts';
import type { OpenPairing, PeopleView } from './people-api.ts';

export const PEOPLE_WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'people', rows: 'all' },
  { table: 'pairings', rows: 'all' },
];

const OPEN: readonly Pairing['status'][] = ['planned', 'active', 'paused'];

/** Whether a pairing still goes on or is to begin. */
export const isOpenPairing = ({ status }: Pick<Pairing, 'status'>): boolean => OPEN.includes(status);

/** What the page on people shows first. */
export const getPeople = (platform: Platform): Answer<PeopleView> =>
  answer(platform, (context) => {
    const ledger = openWithIds(context, PEOPLE_WANTS);
    return toPeopleView(context, ledger, context.state.raw);
  });

/** The view of a ledger that was opened with `PEOPLE_WANTS`. Throws a refusal without a readable program. */
export function toPeopleView(
  { platform, language }: OwnerContext,
  ledger: Ledger,
  properties: Readonly<Record<string, string>>,
): PeopleView {
  const { program } = ledger;
  const people = ledger.rows('people');
  const pairings = ledger.rows('pairings').records.filter(isOpenPairing);
  const { issues } = ledger;
  if (!program) throw new Refusal(catalogs[language].script.failures.notReady, { issues, needsSetUp: true });
  const nameOf = (id: string): string => people.byId.get(id)?.name ?? id;
  return {
    language: program.language,
    programName: program.name,
    todayOn: toTodayOn(ledger, platform.clock.nowMs()),
    people: people.records.map(
      ({ id, name, email, role, status, jobTitle, department, employeeId, managerId, leftOn }) => ({
        ...{ id, name, email, role, status, jobTitle },
        ...{ department, employeeId, managerId, leftOn },
      }),
    ),
    pairings: pairings.map(({ id, label, mentorId, menteeId, status }): OpenPairing => ({
      ...{ pairingId: id, title: label ?? `${nameOf(mentorId)} → ${nameOf(menteeId)}` },
      ...{ mentorId, menteeId, status },
    })),
    issues,
    takeBack: toTakeBackHint(properties),
    stillConnected: findStillConnected({
      ...{ people: people.byId, pairings: ledger.rows('pairings').records, properties },
      todayOn: toTodayOn(ledger, platform.clock.nowMs()),
    }),
  };
}

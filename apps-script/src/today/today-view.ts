/**
 * The sidebar's Today: the rules' model of the day with what the page needs around it. Facts in, model out; the page
 * only shows it.
 */
import type { TodayFacts } from '../../../shared/rules/today/model.ts';
import { toToday } from '../../../shared/rules/today/today.ts';
import { listDevices } from '../invites/devices.ts';
import { findStillConnected } from '../invites/still-connected.ts';
import { findUnusedInvites } from '../invites/unused-invites.ts';
import { toKnownZone } from '../../../shared/time/instants.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { LedgerIssue } from '../calls/answers-api.ts';
import { toAwaitingLines } from './awaiting.ts';
import { findOwnerTroubles } from './owner-troubles.ts';
import type { TodayView } from './today-api.ts';
import { toPlaceIssues } from '../ledger/place-issues.ts';
import { toReferenceIssues } from '../ledger/reference-issues.ts';

/** Issues beyond which the list is cut: the first ones are to be put right anyway. */
const MOST_ISSUES = 50;

/** The view of the day. `properties` tell who is connected. */
export function toTodayView(
  ledger: Ledger,
  facts: TodayFacts,
  properties: Readonly<Record<string, string>>,
  nowMs: number,
): TodayView {
  const connected = new Set(
    listDevices(properties)
      .filter(([, device]) => device.x === undefined)
      .map(([, device]) => device.p),
  );
  const active = facts.people.filter((person) => person.status === 'active');
  const mentors = active.filter((person) => person.role === 'mentor' || person.role === 'both');
  const issues = mergeIssues(ledger.issues, [...toReferenceIssues(ledger), ...toPlaceIssues(ledger)]);
  const todayOn = toTodayOn(ledger, nowMs);
  const { pairings } = facts;
  return {
    language: facts.program.language,
    programName: facts.program.name,
    today: toToday(facts, todayOn),
    awaiting: toAwaitingLines(ledger, facts, todayOn),
    issues: issues.slice(0, MOST_ISSUES),
    troubles: findOwnerTroubles(properties, nowMs),
    stillConnected: findStillConnected({ people: ledger.rows('people').byId, pairings, properties, todayOn }),
    unusedInvites: findUnusedInvites({
      ...{ people: facts.people, properties, todayOn, nowMs },
      timeZone: toKnownZone(facts.program, ledger.settings.timeZone),
    }),
    counts: {
      people: active.length,
      mentors: mentors.length,
      pairings: facts.pairings.length,
      connectedMentors: mentors.filter((mentor) => connected.has(mentor.id)).length,
    },
  };
}

/** Each cell once: what several tabs tell of it says more than that it cannot be read. */
function mergeIssues(own: readonly LedgerIssue[], more: readonly LedgerIssue[]): LedgerIssue[] {
  const keyOf = ({ cell }: LedgerIssue): string => JSON.stringify(cell);
  const better = new Set(more.filter(({ code }) => code !== 'reference-broken').map(keyOf));
  const kept = own.filter((issue) => issue.code !== 'not-an-id' || !better.has(keyOf(issue)));
  const told = new Set(kept.filter(({ code }) => code === 'not-an-id').map(keyOf));
  return [...kept, ...more.filter((issue) => !told.has(keyOf(issue)))];
}

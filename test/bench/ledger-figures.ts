/**
 * Figures of the built script on the local host at a ledger size: service calls of a check-in and of opening the
 * sidebar, and the script's own CPU time for the list of the day. Medians of several runs.
 */
import { enroll, openProgram, people, pairings, toCheckIn, toEnvelope } from '../apps-script/ledger-host.ts';
import type { ServiceCall } from '../../apps-script/host/runtime/execution.ts';
import { addDays } from '../../shared/time/serial-dates.ts';
import { blankOf } from '../../shared/schema/index.ts';
import { checkIns as checkInsTable, type CheckIn } from '../../shared/tables/check-ins.ts';

export interface LedgerFigures {
  checkIns: number;
  pairings: number;
  checkInCalls: number;
  checkInReads: number;
  checkInWrites: number;
  checkInCpuMs: number;
  sidebarCalls: number;
  sidebarCpuMs: number;
  /** Time to evaluate the bundle's top level, warm. */
  loadMs: number;
}

const RUNS = 5;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const isRead = (call: ServiceCall) =>
  /^Sheets\..*(get|batchGet|batchGetByDataFilter|search)$/i.test(call.name);
const isWrite = (call: ServiceCall) => /^Sheets\..*(batchUpdate|update|append|clear)$/i.test(call.name);

/** Measures one size; `pairingCount` pairings share the check-ins evenly. */
export async function measureLedger(checkInCount: number, pairingCount: number): Promise<LedgerFigures> {
  const host = await openProgram();
  const more = Array.from({ length: Math.max(0, pairingCount - pairings.length) }, (_, index) => index);
  host.seed({
    people: more.flatMap((index) => [
      { ...people[0]!, id: `M-${index}`, name: `Mentor ${index}`, email: `m${index}@example.com` },
      { ...people[2]!, id: `E-${index}`, name: `Mentee ${index}`, email: `e${index}@example.com` },
    ]),
    pairings: more.map((index) => ({
      ...pairings[0]!,
      id: `R-${index}`,
      mentorId: `M-${index}`,
      menteeId: `E-${index}`,
    })),
  });
  const todayOn = new Date(host.clock.now()).toISOString().slice(0, 10);
  for (let from = 0; from < checkInCount; from += 20_000) {
    const rows = Array.from({ length: Math.min(20_000, checkInCount - from) }, (_, index) =>
      toRow(from + index, more.length, todayOn),
    );
    host.seed({ checkIns: rows });
  }
  const { device } = await enroll(host, 'P-HARRY');
  const posts = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const nowMs = host.clock.now();
    const message = { type: 'check-in', id: `bench-${run}`, data: toCheckIn(nowMs) };
    const { reply, result } = await host.post(toEnvelope(device, [message], nowMs));
    if (reply.results[0]?.status !== 'recorded')
      throw new Error(`The check-in was not recorded: ${JSON.stringify(reply)}`);
    if (run > 0) posts.push(result);
  }
  const views = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const result = await host.run('getToday');
    if (!result.ok) throw new Error(result.error?.stack ?? result.end);
    if (run > 0) views.push(result);
  }
  await host.project.close();
  return {
    checkIns: checkInCount,
    pairings: pairingCount,
    checkInCalls: Math.max(...posts.map((post) => post.serviceCalls.length)),
    checkInReads: Math.max(...posts.map((post) => post.serviceCalls.filter(isRead).length)),
    checkInWrites: Math.max(...posts.map((post) => post.serviceCalls.filter(isWrite).length)),
    checkInCpuMs: median(posts.map((post) => post.cpuMs)),
    sidebarCalls: Math.max(...views.map((view) => view.serviceCalls.length)),
    sidebarCpuMs: median(views.map((view) => view.cpuMs)),
    loadMs: median(posts.map((post) => post.loadMs)),
  };
}

function toRow(index: number, pairingCount: number, todayOn: string): CheckIn {
  const pairing = index % pairingCount;
  const metOn = addDays(todayOn, -Math.floor(index / pairingCount) * 7 - (pairing % 13));
  const at = `${metOn}T10:00:00+00:00`;
  return {
    ...blankOf(checkInsTable),
    ...{
      id: `c-${index}`,
      metOn,
      pairingLabel: `Mentor ${pairing} → Mentee ${pairing}`,
      outcome: 'held',
      minutes: 45,
    },
    ...{
      worked: 'Called two customers right after delivery.',
      rating: 3,
      pairingId: `R-${pairing}`,
      startsAt: at,
    },
    ...{
      talkWanted: false,
      notePrivate: false,
      source: 'extension',
      capturedAt: at,
      recordedAt: at,
      byPersonId: `M-${pairing}`,
    },
  };
}

/** What day it is for the program, wherever its people and Google's machines are. */
import { toDateInZone, toKnownZone } from '../../../shared/time/instants.ts';
import type { Ledger } from './open-ledger.ts';

/** Today by the program's calendar. */
export const toTodayOn = (ledger: Ledger, nowMs: number): string =>
  toDateInZone(nowMs, toKnownZone(ledger.program ?? { timeZone: '' }, ledger.settings.timeZone));

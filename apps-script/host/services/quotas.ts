/**
 * Google's limits, counted in fixed windows of the host's clock. Figures are Google's published ones for consumer
 * accounts; a test may lower them, nothing may lift them silently.
 */
import type { HostClock } from '../runtime/clock.ts';
import { ServiceError } from './host-side.ts';

export interface HostLimits {
  /** Longest run of a function. */
  executionMs: number;
  /** Longest run of a simple trigger. */
  simpleTriggerMs: number;
  concurrentPerUser: number;
  concurrentPerScript: number;
  sheetsReadsPerMinute: number;
  sheetsWritesPerMinute: number;
  sheetsReadsPerMinutePerUser: number;
  sheetsWritesPerMinutePerUser: number;
  propertiesPerDay: number;
  /** Total time of triggers in a day. */
  triggerMsPerDay: number;
  triggersPerUser: number;
}

export const googleLimits: HostLimits = {
  executionMs: 6 * 60_000,
  simpleTriggerMs: 30_000,
  concurrentPerUser: 30,
  concurrentPerScript: 1000,
  sheetsReadsPerMinute: 300,
  sheetsWritesPerMinute: 300,
  sheetsReadsPerMinutePerUser: 60,
  sheetsWritesPerMinutePerUser: 60,
  propertiesPerDay: 50_000,
  triggerMsPerDay: 90 * 60_000,
  triggersPerUser: 20,
};

export interface Quotas {
  readonly limits: HostLimits;
  /** Takes one from a window; false when it is used up. */
  take(name: string, limit: number, windowMs: number, amount?: number): boolean;
  /** Takes one read or write of the Sheets API. @throws the API's own 429. */
  takeSheets(kind: 'read' | 'write', user: string): void;
}

export function createQuotas(clock: HostClock, limits: HostLimits): Quotas {
  const used = new Map<string, { window: number; count: number }>();
  const take = (name: string, limit: number, windowMs: number, amount = 1): boolean => {
    const window = Math.floor(clock.now() / windowMs);
    const known = used.get(name);
    const count = known?.window === window ? known.count : 0;
    if (count >= limit) return false;
    used.set(name, { window, count: count + amount });
    return true;
  };
  return {
    limits,
    take,
    takeSheets(kind, user) {
      const project = kind === 'read' ? limits.sheetsReadsPerMinute : limits.sheetsWritesPerMinute;
      const own = kind === 'read' ? limits.sheetsReadsPerMinutePerUser : limits.sheetsWritesPerMinutePerUser;
      const label = kind === 'read' ? 'Read' : 'Write';
      const refuse = (limit: string) => {
        const message =
          `Quota exceeded for quota metric '${label} requests' and limit '${label} requests per minute${limit}' ` +
          `of service 'sheets.googleapis.com' for consumer 'project_number:0'.`;
        return new ServiceError(message, 'ApiFailure', { code: 429, status: 'RESOURCE_EXHAUSTED', message });
      };
      if (!take(`sheets ${kind}`, project, 60_000)) throw refuse('');
      if (!take(`sheets ${kind} ${user}`, own, 60_000)) throw refuse(' per user');
    },
  };
}

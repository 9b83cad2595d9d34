/**
 * The host's one clock: every expiry, trigger and time limit asks it, so that a demonstration can be dated and a
 * test can let a night pass. Code of the host that calls Date.now() or setTimeout itself would escape from it.
 */
export interface HostClock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Calls back once after that many milliseconds of this clock. Returns what cancels it. */
  after(delayMs: number, callback: () => void): () => void;
}

/** The machine's own time, optionally moved by a constant number of milliseconds. */
export function createSystemClock(offsetMs = 0): HostClock {
  return {
    now: () => Date.now() + offsetMs,
    after(delayMs, callback) {
      const timer = setTimeout(callback, Math.min(delayMs, 2 ** 31 - 1));
      return () => clearTimeout(timer);
    },
  };
}

export interface MovableClock extends HostClock {
  /** Puts the clock forward; what waits goes on waiting by the machine's time. */
  move(byMs: number): void;
}

/** The machine's time, which a journey may put forward where a person would have taken longer. */
export function createMovableClock(): MovableClock {
  const clock = createSystemClock();
  let offsetMs = 0;
  return {
    ...clock,
    now: () => clock.now() + offsetMs,
    move(byMs) {
      offsetMs += byMs;
    },
  };
}

export interface ManualClock extends HostClock {
  /** Lets time pass and runs what falls due, in order. */
  advance(byMs: number): void;
}

/** A clock that stands still until it is told to move. For tests of triggers and expiry. */
export function createManualClock(startAt: number): ManualClock {
  let at = startAt;
  const waiting = new Set<{ dueAt: number; callback: () => void }>();
  const nextDue = (until: number) =>
    [...waiting].filter((timer) => timer.dueAt <= until).sort((a, b) => a.dueAt - b.dueAt)[0];
  return {
    now: () => at,
    after(delayMs, callback) {
      const timer = { dueAt: at + delayMs, callback };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    advance(byMs) {
      const until = at + byMs;
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        waiting.delete(timer);
        at = Math.max(at, timer.dueAt);
        timer.callback();
      }
      at = until;
    },
  };
}

/**
 * Planned accidents, for tests only: each is armed once and strikes the next execution that it fits.
 * Nothing in the host arms one by itself.
 */
export type Fault =
  /** The script runs to its end, but the connection breaks before the 302 is sent. */
  | { kind: 'drop-before-redirect' }
  /** The 302 is sent; the one-time answer is then lost. */
  | { kind: 'drop-at-echo' }
  /** The 302 is sent; where it leads the answer is not found (404). */
  | { kind: 'echo-not-found' }
  /** Google answers with an HTML page and status 200; with `runScript` only after having run it. `message` is what it says. */
  | { kind: 'html-error'; runScript: boolean; message?: string }
  /** The answer comes so many milliseconds later. */
  | { kind: 'delay-answer'; delayMs: number }
  /** The execution is killed at its n-th call of a service (1-based), before or after the call took effect. */
  | { kind: 'kill-at-service-call'; service: string; nth: number; when: 'before' | 'after' }
  /** That service call fails with this message; with `afterEffect` the call has taken effect all the same. */
  | { kind: 'fail-service-call'; service: string; nth: number; message: string; afterEffect: boolean };

export type FaultKind = Fault['kind'];

export interface FaultPlan {
  /** Arms a fault for the next execution of that function (or of any when omitted). Returns what disarms it. */
  arm(fault: Fault, functionName?: string): () => void;
  /** Takes the armed faults of these kinds that fit an execution; they do not strike again. */
  take<K extends FaultKind>(functionName: string, kinds: readonly K[]): Extract<Fault, { kind: K }>[];
  /** Faults still waiting; a test that ends with some has tested nothing. */
  pending(): Fault[];
}

/** An empty plan. */
export function createFaultPlan(): FaultPlan {
  let armed: { fault: Fault; functionName: string | undefined }[] = [];
  return {
    arm(fault, functionName) {
      const entry = { fault, functionName };
      armed.push(entry);
      return () => {
        armed = armed.filter((other) => other !== entry);
      };
    },
    take<K extends FaultKind>(functionName: string, kinds: readonly K[]) {
      const fits = (entry: (typeof armed)[number]) =>
        (kinds as readonly FaultKind[]).includes(entry.fault.kind) &&
        (entry.functionName === undefined || entry.functionName === functionName);
      const taken = armed.filter(fits);
      armed = armed.filter((entry) => !taken.includes(entry));
      return taken.map((entry) => entry.fault as Extract<Fault, { kind: K }>);
    },
    pending: () => armed.map((entry) => entry.fault),
  };
}

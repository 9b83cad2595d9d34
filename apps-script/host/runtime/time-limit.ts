/**
 * The longest time that a function may run, in real time: a script that spins must end even if the host's own
 * clock stands still. It pauses while a person is asked.
 */
export interface TimeLimit {
  pause(): void;
  resume(): void;
  cancel(): void;
}

export function createTimeLimit(limitMs: number, onEnd: () => void): TimeLimit {
  let leftMs = limitMs;
  let startedAt = performance.now();
  let timer: NodeJS.Timeout | null = setTimeout(onEnd, leftMs);
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return {
    pause() {
      if (!timer) return;
      stop();
      leftMs -= performance.now() - startedAt;
    },
    resume() {
      startedAt = performance.now();
      timer ??= setTimeout(onEnd, Math.max(0, leftMs));
    },
    cancel: stop,
  };
}

/**
 * Says that something is under way. Shown only after `delayMs`, so that a quick answer does not flicker; with a share
 * it is a bar, without it a moving line that stands still under reduced motion.
 */
import { useEffect, useState } from 'preact/hooks';

/** Waits longer than this show their progress. */
export const PROGRESS_DELAY_MS = 300;

export interface ProgressProps {
  label: string;
  /** 0 to 1; left out when unknown. */
  share?: number | undefined;
  delayMs?: number;
}

/** A labeled progress bar. */
export function Progress({ label, share, delayMs = PROGRESS_DELAY_MS }: ProgressProps) {
  const [shown, setShown] = useState(delayMs <= 0);
  useEffect(() => {
    if (delayMs <= 0) return undefined;
    const timer = setTimeout(() => {
      setShown(true);
    }, delayMs);
    return () => {
      clearTimeout(timer);
    };
  }, [delayMs]);
  if (!shown) return <div class="ml-progress" aria-busy="true" />;
  return (
    <div class="ml-progress" role="status">
      <span class="ml-progress-label">{label}</span>
      <progress
        class="ml-progress-bar"
        aria-label={label}
        {...(share === undefined ? {} : { max: 1, value: share })}
      />
    </div>
  );
}

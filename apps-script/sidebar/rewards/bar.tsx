/** What was promised so far and what would come to it, against a ceiling; the figures stand beside it in words. */

export interface BarProps {
  doneMinor: number;
  moreMinor: number;
  limitMinor: number;
}

export function Bar({ doneMinor, moreMinor, limitMinor }: BarProps) {
  const whole = Math.max(limitMinor, doneMinor + moreMinor, 1);
  const at = (minor: number): string => `${(100 * Math.max(0, minor)) / whole}%`;
  return (
    <div class="reward-bar" aria-hidden="true">
      <span class="reward-done" style={{ inlineSize: at(doneMinor) }} />
      <span class="reward-more" style={{ inlineSize: at(moreMinor) }} />
      {doneMinor + moreMinor > limitMinor && (
        <span class="reward-limit" style={{ insetInlineStart: at(limitMinor) }} />
      )}
    </div>
  );
}

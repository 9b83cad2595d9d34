/** What a person has chosen in the options; absent means not asked yet. */

export interface Settings {
  /** When the person agreed to what leaves the browser. */
  agreedAt?: string;
  /** How long a check-in can be taken back after Send, in seconds. */
  undoSeconds?: number;
}

/** What can be chosen, in seconds; the first is meant where nothing was chosen. */
export const UNDO_CHOICES = [10, 30, 60, 120] as const;

/** How long a check-in can be taken back, in milliseconds. */
export function toUndoMs(settings: Settings | null): number {
  const chosen = UNDO_CHOICES.find((seconds) => seconds === settings?.undoSeconds);
  return (chosen ?? UNDO_CHOICES[0]) * 1000;
}

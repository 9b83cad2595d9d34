/** How long a check-in can be taken back: as chosen, and never a time that nobody chose. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_HOLD_MS } from '../../../extension/src/outbox/standing.ts';
import { toUndoMs, UNDO_CHOICES } from '../../../extension/src/store/settings.ts';

test('The time is ten seconds until it is chosen, and can be ten times as long', () => {
  expect(toUndoMs(null)).toBe(10_000);
  expect(Math.max(...UNDO_CHOICES)).toBeGreaterThanOrEqual(100);
  for (const undoSeconds of UNDO_CHOICES) expect(toUndoMs({ undoSeconds })).toBe(undoSeconds * 1000);
});

test('Whatever is stored, what was sent goes in a time that is believed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double()), (undoSeconds) => {
      const ms = toUndoMs({ undoSeconds });
      expect(ms).toBeGreaterThan(0);
      // With what a window that is looked at keeps beside it.
      expect(ms + 4_000).toBeLessThan(LONGEST_HOLD_MS);
    }),
  );
});

/** Lines used before: short, shared ones only, the most used first. */
import { describe, expect, it } from 'vitest';
import { toPhrases } from '../../../extension/src/check-in/phrases.ts';
import type { StoredSubmission } from '../../../extension/src/outbox/submission.ts';
import { toRecorded } from '../simulated/sample-submission.ts';

const written = (texts: readonly string[], over: Partial<StoredSubmission['data']['fields']> = {}) =>
  texts.map((worked, index) => toRecorded(`s-${index}`, { worked, ...over }, { createdMs: index }));

describe('phrases used before', () => {
  it('come with the most used first, then the latest, and no more than three', () => {
    expect(toPhrases(written(['a one', 'b two', 'a one', 'c three', 'd four']), 'worked')).toEqual([
      'a one',
      'd four',
      'c three',
    ]);
  });

  it('are the same whatever their capitals, as written last', () => {
    expect(toPhrases(written(['Called a customer', 'called a customer']), 'worked')).toEqual([
      'called a customer',
    ]);
  });

  it('are short single lines', () => {
    expect(toPhrases(written(['x'.repeat(61), 'two\nlines', '  ', 'fine']), 'worked')).toEqual(['fine']);
  });

  it('never come from a private note', () => {
    expect(toPhrases(written(['between us'], { notePrivate: true }), 'worked')).toEqual([]);
  });

  it('belong to their own field', () => {
    expect(toPhrases(written(['went well']), 'didNotWork')).toEqual([]);
  });
});

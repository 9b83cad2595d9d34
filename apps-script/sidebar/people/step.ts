/** The steps of the dialog on people. */
import type { Source } from '../records/use-import.ts';

export type Step =
  { kind: 'start' } | { kind: 'hand' } | { kind: 'leave' } | { kind: 'review'; source: Source };

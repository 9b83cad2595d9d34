/** The words of check-ins whose note the mentor keeps private: in this browser and nowhere else. */
import type { Kept } from '../platform/kept-storage.ts';
import type { OutItem } from './outbox.ts';

export interface PrivateNote {
  worked: string;
  didNotWork: string;
  nextStep: string;
}

const toKey = (personId: string, id: string): string => `ml.note.${personId}.${id}`;

export function keepNotes(kept: Kept, personId: string, items: readonly OutItem[]): void {
  for (const { id, draft } of items) {
    if (draft.kind !== 'mentor' || !draft.notePrivate) continue;
    const { worked, didNotWork, nextStep } = draft;
    kept.write(toKey(personId, id), { worked, didNotWork, nextStep });
  }
}

export function readNote(kept: Kept, personId: string, id: string): PrivateNote | null {
  const value = kept.read(toKey(personId, id));
  const isNote = typeof value === 'object' && value !== null && 'worked' in value;
  return isNote ? (value as PrivateNote) : null;
}

/** The private notes as one JSON text: they are the person's own and can be taken along. */
import type { PrivateNote } from './private-note.ts';

/** The text of the file, the latest note first. */
export function toNotesFile(notes: readonly PrivateNote[], nowMs: number): string {
  const sorted = [...notes].sort((a, b) => b.writtenMs - a.writtenMs);
  const file = {
    product: 'mentor-ledger',
    kind: 'private-notes',
    savedAt: new Date(nowMs).toISOString(),
    notes: sorted.map(({ metOn, pairingLabel, worked, didNotWork, nextStep, submissionId }) => ({
      metOn,
      pairing: pairingLabel,
      worked,
      didNotWork,
      nextStep,
      submissionId,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

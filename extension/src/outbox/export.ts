/** Everything that is not in the ledger yet as one JSON text, so that a person can carry it elsewhere by themselves. */
import { isPending, type StoredSubmission } from './submission.ts';

export interface ExportedCheckIns {
  product: 'mentor-ledger';
  kind: 'waiting-check-ins';
  /** Instant in UTC. */
  savedAt: string;
  checkIns: { id: string; pairing: string; state: string; capturedAt: string; fields: object }[];
}

/** The check-ins that wait or were refused, oldest first. */
export const toExport = (submissions: readonly StoredSubmission[], nowMs: number): ExportedCheckIns => ({
  product: 'mentor-ledger',
  kind: 'waiting-check-ins',
  savedAt: new Date(nowMs).toISOString(),
  checkIns: submissions.filter(isPending).map(({ id, pairingLabel, state, data }) => ({
    id,
    pairing: pairingLabel,
    state,
    capturedAt: data.capturedAt,
    fields: data.fields,
  })),
});

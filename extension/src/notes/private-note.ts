/** A note that a mentor keeps to themselves: it stays in this browser and is never part of what is sent. */

export interface PrivateNote {
  /** Of the submission whose facts were sent. */
  submissionId: string;
  /** `YYYY-MM-DD` */
  metOn: string;
  pairingLabel: string;
  worked: string;
  didNotWork: string;
  nextStep: string;
  /** Milliseconds since 1970. */
  writtenMs: number;
}

/**
 * What a message's handler is: it says what it must read, and turns one message into a result and what to write. It
 * calls no service itself, so that many messages share one read and one write.
 */
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { MessageResult } from '../../../shared/protocol/envelope.ts';
import type { MessageType } from '../../../shared/protocol/registry.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import type { Feedback } from '../../../shared/tables/feedback.ts';
import type { AuditEntry } from '../ledger/write-ledger.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';

export interface Caller {
  deviceId: string;
  personId: string;
  /** What the device is: the extension, or a page on the phone. */
  source: CheckIn['source'];
}

export interface Message {
  id: string;
  data: unknown;
}

export interface HandlerContext {
  ledger: Ledger;
  caller: Caller;
  nowMs: number;
  /** The device's record in the script's properties, for a handler that changes it. */
  properties: Readonly<Record<string, string>>;
  /** Ids of submissions known to be in the ledger, those of this POST included as they are accepted. */
  knownIds: Set<string>;
  /** Check-ins of this POST as they are accepted. */
  added: CheckIn[];
  /** Feedback of this POST likewise. */
  addedFeedback: Feedback[];
}

/** What a message adds to the one write of the POST. */
export interface Effects {
  checkIns?: CheckIn[];
  feedback?: Feedback[];
  audit?: AuditEntry[];
  properties?: Record<string, string>;
}

export interface Handled {
  result: MessageResult;
  effects?: Effects;
}

export interface Handler {
  type: MessageType;
  /** Messages that write are handled under the lock. */
  isWriting: boolean;
  wants(data: unknown): Want[];
  handle(message: Message, context: HandlerContext): Handled;
}

export const refused = (id: string, issues: Issue[]): Handled => ({
  result: { id, status: 'refused', issues },
});

export const tryLater = (id: string, issues: Issue[]): Handled => ({
  result: issues.length > 0 ? { id, status: 'try-later', issues } : { id, status: 'try-later' },
});

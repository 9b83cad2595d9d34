/**
 * What travels by POST to the web app and what comes back. The body is a text, signed as it is; the status is in the
 * answer's body, since Apps Script has no status codes. Fields are additive: unknown ones are ignored.
 */
import * as v from 'valibot';
import type { Issue } from './issue.ts';

/** Raised only when an older side could misread a newer one. */
export const PROTOCOL_VERSION = 1;
/** The oldest version that this code still understands. */
export const OLDEST_PROTOCOL_VERSION = 1;
/** Clocks may differ by this much before the answer is `clock-skew`. */
export const CLOCK_SKEW_LIMIT_MS = 10 * 60_000;
/** Submissions in one POST. */
export const MOST_MESSAGES = 50;
/** UTF-16 code units of one POST. */
export const LONGEST_POST = 2_000_000;

const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const envelopeSchema = v.variant('kind', [
  v.object({
    v: v.pipe(v.number(), v.integer(), v.minValue(1)),
    kind: v.literal('signed'),
    deviceId: shortText,
    sentAt: v.pipe(v.string(), v.maxLength(40)),
    nonce: shortText,
    body: v.string(),
    signature: v.pipe(v.string(), v.length(64)),
  }),
  v.object({
    v: v.pipe(v.number(), v.integer(), v.minValue(1)),
    kind: v.literal('enroll'),
    body: v.string(),
  }),
  /** Asks which ledger answers at an address; anybody may. */
  v.object({
    v: v.pipe(v.number(), v.integer(), v.minValue(1)),
    kind: v.literal('ping'),
    nonce: shortText,
  }),
]);

export type Envelope = v.InferOutput<typeof envelopeSchema>;
export type SignedEnvelope = Extract<Envelope, { kind: 'signed' }>;
export type EnrollEnvelope = Extract<Envelope, { kind: 'enroll' }>;
export type PingEnvelope = Extract<Envelope, { kind: 'ping' }>;

/** The body of a signed envelope: messages by type, each answered on its own. */
export const signedBodySchema = v.object({
  messages: v.pipe(
    v.array(v.object({ type: shortText, id: shortText, data: v.unknown() })),
    v.maxLength(MOST_MESSAGES),
  ),
});

export type SignedBody = v.InferOutput<typeof signedBodySchema>;

/**
 * Status of a whole answer. `ok`: each message has its own result. All others: nothing was recorded.
 * `try-later` may be repeated as it is; `clock-skew` once the clock is corrected by `serverTime`.
 */
export type ReplyStatus =
  | 'ok'
  | 'try-later'
  | 'clock-skew'
  | 'unknown-device'
  | 'revoked'
  | 'invite-unknown'
  | 'invite-used'
  | 'invite-expired'
  | 'not-understood'
  | 'too-old'
  | 'too-new'
  | 'not-set-up'
  | 'failed';

export type MessageResult =
  /** Written now, or known from before with the same id: both mean it is safe to forget. */
  | { id: string; status: 'recorded' | 'known'; data?: unknown }
  /** Will never be accepted as it is; the person has to change something. */
  | { id: string; status: 'refused'; issues: Issue[] }
  /** Not written for a reason that passes. */
  | { id: string; status: 'try-later'; issues?: Issue[] };

export interface Reply {
  v: number;
  status: ReplyStatus;
  /** Instant in UTC by the server's clock. */
  serverTime: string;
  results: MessageResult[];
  /** Oldest and newest protocol version the ledger understands. */
  versions: { oldest: number; newest: number };
  /** For `enroll`. */
  enrollment?: unknown;
  issues?: Issue[];
  /** With `try-later`: the least time to wait, in milliseconds. */
  retryAfterMs?: number;
  /** Version of the briefing that this device would be given now; absent where it was not worked out. */
  briefingVersion?: string;
  /** For `ping`: proof that this very ledger answers, for its own script to check. */
  ledger?: { proof: string };
}

const issueSchema = v.object({
  code: v.string(),
  place: v.optional(
    v.object({ tab: v.optional(v.string()), row: v.optional(v.number()), column: v.optional(v.string()) }),
  ),
  field: v.optional(v.string()),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

/** Reads an answer; HTML, a cut-off text or anything else that is no envelope fails. */
export const replySchema = v.object({
  v: v.number(),
  status: v.string(),
  serverTime: v.string(),
  results: v.array(
    v.object({
      id: v.string(),
      status: v.string(),
      data: v.optional(v.unknown()),
      issues: v.optional(v.array(issueSchema)),
    }),
  ),
  versions: v.object({ oldest: v.number(), newest: v.number() }),
  enrollment: v.optional(v.unknown()),
  issues: v.optional(v.array(issueSchema)),
  retryAfterMs: v.optional(v.number()),
  briefingVersion: v.optional(v.string()),
  ledger: v.optional(v.object({ proof: v.string() })),
});

/**
 * A web app for tests, whose semantics are those of the protocol: signature, clock, idempotent ids, one result for
 * each message, refusals. It keeps rows, so that a test can count them. `outbox/ledger-alike.test.ts` holds it to the
 * answers of the ledger's own.
 */
import * as v from 'valibot';
import {
  CLOCK_SKEW_LIMIT_MS,
  envelopeSchema,
  LONGEST_POST,
  PROTOCOL_VERSION,
  OLDEST_PROTOCOL_VERSION,
  signedBodySchema,
  type MessageResult,
  type Reply,
  type ReplyStatus,
  type SignedEnvelope,
} from '../../../shared/protocol/envelope.ts';
import type { Issue, IssueCode } from '../../../shared/protocol/issue.ts';
import { briefingMessage, type Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { checkInMessage, type CheckInSubmission } from '../../../shared/protocol/messages/check-in.ts';
import { disconnectMessage } from '../../../shared/protocol/messages/disconnect.ts';
import { enrollBodySchema } from '../../../shared/protocol/messages/enroll.ts';
import { isEqualConstantTime, toSignature } from '../../../shared/protocol/signing.ts';
import { findNewest } from '../../../shared/rules/current-rows.ts';
import { isId } from '../../../shared/schema/index.ts';
import { isInstant } from '../../../shared/time/instants.ts';

export interface LedgerRow {
  id: string;
  data: CheckInSubmission;
}

export interface SimulatedWebApp {
  rows: LedgerRow[];
  devices: Map<string, { secret: string; isRevoked: boolean }>;
  invites: Map<string, { status: 'open' | 'expired'; requestId: string | null }>;
  /** What the ledger says to a check-in it does not know yet; null takes it. */
  judge: (submission: CheckInSubmission) => Issue[] | null;
  /** Another execution holds the lock, so nothing can be written. */
  isBusy: boolean;
  /** Told with every check-in; null as in a ledger of before. */
  briefingVersion: string | null;
  versions: { oldest: number; newest: number };
  /** Everything that came in, parsed. */
  received: { v: number; kind: string; sentAt?: string }[];
  /** The text of the answer to a POST. */
  answer(text: string): string;
}

const WRITING: readonly string[] = [checkInMessage.type, disconnectMessage.type];

/** An issue of one field where a rule of ours says which; else the shape is not understood. */
function toFieldIssue({ path, message }: v.BaseIssue<unknown>): Issue {
  const names = (path ?? []).map(({ key }) => String(key));
  const isField = names[0] === 'capturedAt' || (names[0] === 'fields' && names.length === 2);
  return isField && /^[a-z]+(-[a-z]+)*$/.test(message)
    ? { code: message as IssueCode, field: names.at(-1)! }
    : { code: 'not-understood' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const DEVICE = { deviceId: 'device-1', secret: 'a'.repeat(64) };

/** A web app with one device, at a clock of its own. */
export function createWebApp(options: { nowMs: () => number; briefing: Briefing }): SimulatedWebApp {
  const app: SimulatedWebApp = {
    rows: [],
    devices: new Map([[DEVICE.deviceId, { secret: DEVICE.secret, isRevoked: false }]]),
    invites: new Map(),
    judge: () => null,
    isBusy: false,
    briefingVersion: null,
    versions: { oldest: OLDEST_PROTOCOL_VERSION, newest: PROTOCOL_VERSION },
    received: [],
    answer: (text) => JSON.stringify(toReply(text)),
  };
  const reply = (status: ReplyStatus, more: Partial<Reply> = {}): Reply => ({
    v: PROTOCOL_VERSION,
    status,
    serverTime: new Date(options.nowMs()).toISOString(),
    results: [],
    versions: app.versions,
    ...more,
  });

  function toReply(text: string): Reply {
    const raw = text.length > LONGEST_POST ? null : parseJson(text);
    const version = (raw as { v?: unknown } | null)?.v;
    if (typeof version !== 'number') return reply('not-understood');
    if (version < app.versions.oldest) return reply('too-old');
    if (version > app.versions.newest) return reply('too-new');
    const parsed = v.safeParse(envelopeSchema, raw);
    if (!parsed.success) return reply('not-understood');
    const envelope = parsed.output;
    app.received.push(envelope);
    if (envelope.kind === 'ping') return reply('ok', { ledger: { proof: 'b'.repeat(64) } });
    return envelope.kind === 'enroll' ? enroll(envelope.body) : answerSigned(envelope);
  }

  function answerSigned(envelope: SignedEnvelope): Reply {
    const device = app.devices.get(envelope.deviceId);
    if (!device) return reply('unknown-device');
    if (!isInstant(envelope.sentAt)) return reply('not-understood');
    const signature = toSignature(device.secret, { ...envelope, version: envelope.v });
    if (!isEqualConstantTime(signature, envelope.signature)) return reply('unknown-device');
    if (device.isRevoked) return reply('revoked');
    if (Math.abs(Date.parse(envelope.sentAt) - options.nowMs()) > CLOCK_SKEW_LIMIT_MS)
      return reply('clock-skew');
    const parsed = v.safeParse(signedBodySchema, parseJson(envelope.body));
    if (!parsed.success) return reply('not-understood');
    const { messages } = parsed.output;
    // Only what writes needs the lock.
    if (app.isBusy && messages.some(({ type }) => WRITING.includes(type)))
      return reply('try-later', { retryAfterMs: 5_000 });
    const results = new Map<string, MessageResult>();
    for (const message of messages)
      if (!results.has(message.id)) results.set(message.id, handle(message, device));
    const tells = app.briefingVersion !== null && messages.some(({ type }) => type === checkInMessage.type);
    return reply('ok', {
      results: [...results.values()],
      ...(tells && { briefingVersion: app.briefingVersion! }),
    });
  }

  function handle(
    { type, id, data }: { type: string; id: string; data?: unknown },
    device: { isRevoked: boolean },
  ): MessageResult {
    switch (type) {
      case briefingMessage.type:
        return { id, status: 'recorded', data: options.briefing };
      case disconnectMessage.type:
        device.isRevoked = true;
        return { id, status: 'recorded', data: {} };
      case checkInMessage.type:
        return record(id, data);
      default:
        return { id, status: 'refused', issues: [{ code: 'not-understood' }] };
    }
  }

  function record(id: string, data: unknown): MessageResult {
    if (!isId(id)) return { id, status: 'refused', issues: [{ code: 'not-an-id', field: 'id' }] };
    if (app.rows.some((row) => row.id === id)) return { id, status: 'known', data: { checkInId: id } };
    const parsed = v.safeParse(checkInMessage.dataSchema, data);
    if (!parsed.success) return { id, status: 'refused', issues: parsed.issues.map(toFieldIssue) };
    const { fields } = parsed.output;
    const issues = app.judge(parsed.output) ?? [];
    const { supersedesId } = fields;
    if (supersedesId !== null) issues.push(...checkCorrection(supersedesId));
    if (issues.length > 0) return { id, status: 'refused', issues };
    const kept = fields.notePrivate ? { ...fields, worked: null, didNotWork: null, nextStep: null } : fields;
    app.rows.push({ id, data: { ...parsed.output, fields: kept } });
    return { id, status: 'recorded', data: { checkInId: id } };
  }

  /** A row is there to be corrected, and once: whoever comes later corrects the newest of its chain. */
  function checkCorrection(supersedesId: string): Issue[] {
    const field = 'supersedesId';
    const rows = app.rows.map(({ id, data }) => ({ ...data.fields, id }));
    if (!rows.some(({ id }) => id === supersedesId)) return [{ code: 'supersedes-unknown', field }];
    const newest = findNewest(rows, supersedesId);
    if (newest === null) return [];
    const newestOn = newest.startsAt.slice(0, 10);
    return [{ code: 'corrected-already', field, params: { newestId: newest.id, newestOn } }];
  }

  function enroll(text: string): Reply {
    const parsed = v.safeParse(enrollBodySchema, parseJson(text));
    if (!parsed.success) return reply('not-understood');
    const body = parsed.output;
    const invite = app.invites.get(body.inviteCode);
    if (!invite) return reply('invite-unknown');
    if (invite.status === 'expired') return reply('invite-expired');
    if (invite.requestId !== null && invite.requestId !== body.requestId) return reply('invite-used');
    if (app.isBusy) return reply('try-later', { retryAfterMs: 5_000 });
    invite.requestId = body.requestId;
    return reply('ok', { enrollment: { ...DEVICE, briefing: options.briefing } });
  }

  return app;
}

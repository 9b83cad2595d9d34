/**
 * A web app for tests, whose semantics are those of the protocol: signature, clock, idempotent ids, one result for
 * each message, refusals. It keeps rows, so that a test can count them.
 */
import * as v from 'valibot';
import {
  CLOCK_SKEW_LIMIT_MS,
  envelopeSchema,
  PROTOCOL_VERSION,
  OLDEST_PROTOCOL_VERSION,
  signedBodySchema,
  type MessageResult,
  type Reply,
  type ReplyStatus,
} from '../../../shared/protocol/envelope.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import { briefingMessage, type Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { checkInMessage, type CheckInSubmission } from '../../../shared/protocol/messages/check-in.ts';
import { disconnectMessage } from '../../../shared/protocol/messages/disconnect.ts';
import { enrollBodySchema } from '../../../shared/protocol/messages/enroll.ts';
import { isEqualConstantTime, toSignature } from '../../../shared/protocol/signing.ts';

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
  isBusy: boolean;
  versions: { oldest: number; newest: number };
  /** Everything that came in, parsed. */
  received: { v: number; sentAt?: string }[];
  /** The text of the answer to a POST. */
  answer(text: string): string;
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
    const envelope = v.parse(envelopeSchema, JSON.parse(text));
    app.received.push(envelope);
    if (envelope.v < app.versions.oldest) return reply('too-old');
    if (envelope.v > app.versions.newest) return reply('too-new');
    if (app.isBusy) return reply('try-later');
    if (envelope.kind === 'enroll') return enroll(envelope.body);
    const device = app.devices.get(envelope.deviceId);
    if (!device) return reply('unknown-device');
    const signature = toSignature(device.secret, { ...envelope, version: envelope.v });
    if (!isEqualConstantTime(signature, envelope.signature)) return reply('unknown-device');
    if (device.isRevoked) return reply('revoked');
    if (Math.abs(Date.parse(envelope.sentAt) - options.nowMs()) > CLOCK_SKEW_LIMIT_MS)
      return reply('clock-skew');
    const { messages } = v.parse(signedBodySchema, JSON.parse(envelope.body));
    return reply('ok', { results: messages.map((message) => handle(message, device)) });
  }

  function handle(
    { type, id, data }: { type: string; id: string; data?: unknown },
    device: { isRevoked: boolean },
  ): MessageResult {
    if (type === briefingMessage.type) return { id, status: 'recorded', data: options.briefing };
    if (type === disconnectMessage.type) {
      device.isRevoked = true;
      return { id, status: 'recorded' };
    }
    if (app.rows.some((row) => row.id === id)) return { id, status: 'known', data: { checkInId: id } };
    const parsed = v.safeParse(checkInMessage.dataSchema, data);
    if (!parsed.success) return { id, status: 'refused', issues: [{ code: 'not-understood' }] };
    const issues = app.judge(parsed.output);
    if (issues) return { id, status: 'refused', issues };
    app.rows.push({ id, data: parsed.output });
    return { id, status: 'recorded', data: { checkInId: id } };
  }

  function enroll(text: string): Reply {
    const body = v.parse(enrollBodySchema, JSON.parse(text));
    const invite = app.invites.get(body.inviteCode);
    if (!invite) return reply('invite-unknown');
    if (invite.status === 'expired') return reply('invite-expired');
    if (invite.requestId !== null && invite.requestId !== body.requestId) return reply('invite-used');
    invite.requestId = body.requestId;
    return reply('ok', { enrollment: { ...DEVICE, briefing: options.briefing } });
  }

  return app;
}

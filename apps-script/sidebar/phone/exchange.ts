/**
 * One signed exchange with the ledger, through the door of the web pages. Whatever the network or the ledger does, it
 * ends in an answer or in the reason why there is none; the same text may be sent again without harm.
 */
import { PROTOCOL_VERSION, type Reply, type SignedBody } from '../../../shared/protocol/envelope.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { toNextAttempt, toOutdated, toSignedEnvelope } from '../../../shared/protocol/signed-attempts.ts';
import { newRequestId } from '../platform/browser.ts';
import { isOnline, phoneNowMs } from '../platform/phone.ts';
import { callWebScript, type FailureWords } from '../platform/script.ts';

export type PhoneReply = Reply;

/** An answer of this very script, which served the page: only its outline is looked at. */
const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' &&
  value !== null &&
  'status' in value &&
  'versions' in value &&
  'results' in value &&
  Array.isArray(value.results);

const isEnrollment = (value: unknown): value is Enrollment =>
  typeof value === 'object' && value !== null && 'secret' in value && 'briefing' in value;

/** Why nothing came of it; all but `revoked` pass, or can be helped. */
export type Trouble =
  'offline' | 'later' | 'other-account' | 'clock' | 'outdated' | 'ledger-outdated' | 'not-set-up' | 'revoked';

export interface Fault {
  ok: false;
  trouble: Trouble;
  issues: Issue[];
  /** The least time before it is tried again by itself, in milliseconds. */
  retryAfterMs: number;
}

export type Exchanged = { ok: true; reply: PhoneReply; skewMs: number } | Fault;

const LATER_MS = 15_000;
/** A phone that lost the network in between gets no word of it. */
const LONGEST_MS = 45_000;

const fault = (trouble: Trouble, issues: Issue[] = [], retryAfterMs = LATER_MS): Fault => ({
  ...{ ok: false, trouble, issues, retryAfterMs },
});

/** Sends messages as the device; the clock and the version are set right once. */
export async function sendSigned(
  words: FailureWords,
  device: { deviceId: string; secret: string; skewMs: number },
  messages: SignedBody['messages'],
): Promise<Exchanged> {
  const body = JSON.stringify({ messages } satisfies SignedBody);
  let attempt = { skewMs: device.skewMs, version: PROTOCOL_VERSION };
  for (let turn = 0; ; turn++) {
    const at = { nowMs: phoneNowMs(), nonce: newRequestId() };
    const answered = await post(words, JSON.stringify(toSignedEnvelope(device, body, attempt, at)));
    if ('trouble' in answered) return answered;
    const { reply } = answered;
    if (reply.status === 'ok') return { ok: true, reply, skewMs: attempt.skewMs };
    const next = turn < 2 ? toNextAttempt(reply, attempt, phoneNowMs()) : null;
    if (!next) return toTrouble(reply);
    attempt = next;
  }
}

export type Pressed = { ok: true; enrollment: Enrollment } | { ok: false; status: string; fault: Fault };

/** Redeems a link. */
export async function redeem(
  words: FailureWords,
  press: { inviteCode: string; requestId: string; deviceName: string; isLinkKept: boolean },
): Promise<Pressed> {
  const body = JSON.stringify(press);
  const answered = await post(words, JSON.stringify({ v: PROTOCOL_VERSION, kind: 'enroll', body }));
  if ('trouble' in answered) return { ok: false, status: 'failed', fault: answered };
  const { reply } = answered;
  const { enrollment } = reply;
  if (reply.status === 'ok' && isEnrollment(enrollment)) return { ok: true, enrollment };
  return { ok: false, status: reply.status, fault: toTrouble(reply) };
}

async function post(words: FailureWords, envelope: string): Promise<{ reply: PhoneReply } | Fault> {
  if (!isOnline()) return fault('offline');
  const slow = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, LONGEST_MS);
  });
  const answer = await Promise.race([callWebScript(words, 'sendEnvelope', envelope), slow]);
  if (answer === null) return fault('later');
  if (!answer.ok) {
    const trouble =
      answer.sentence === words.unreachable
        ? 'offline'
        : answer.sentence === words.signedInTwice
          ? 'other-account'
          : 'later';
    return fault(trouble);
  }
  return isReply(answer.value) ? { reply: answer.value } : fault('later');
}

function toTrouble(reply: PhoneReply): Fault {
  const issues = reply.issues ?? [];
  const outdated = toOutdated(reply);
  if (outdated) return fault(outdated === 'ledger' ? 'ledger-outdated' : 'outdated', issues);
  switch (reply.status) {
    case 'revoked':
    case 'unknown-device':
      return fault('revoked', issues);
    case 'clock-skew':
      return fault('clock', issues);
    case 'not-set-up':
      return fault('not-set-up', issues);
    default:
      return fault('later', issues, reply.retryAfterMs ?? LATER_MS);
  }
}

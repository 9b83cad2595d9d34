/**
 * Which ledger answers at an address: the owner's page asks it with a text of its own, and the script that the page
 * belongs to checks the answer. It needs no spreadsheet, and after the first time no properties.
 */
import type { PingEnvelope, Reply } from '../../../shared/protocol/envelope.ts';
import { isEqualConstantTime, toHmac } from '../../../shared/protocol/signing.ts';
import { rememberWebAppUrl } from '../invites/web-app-url.ts';
import { toState } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import { lookUp, rememberGate } from './gate.ts';
import { toReply } from './reply.ts';

/** What only this ledger can answer to a text. */
export const toProof = (masterSecret: string, nonce: string): string => toHmac(masterSecret, `ping:${nonce}`);

export const isProof = (masterSecret: string, nonce: string, proof: string): boolean =>
  isEqualConstantTime(toProof(masterSecret, nonce), proof);

/** The answer to a `ping` envelope. */
export function answerPing(platform: Platform, { nonce }: PingEnvelope): Reply {
  const { gate } = lookUp(platform, null);
  let secret = gate?.secret ?? null;
  if (gate === null) {
    const state = toState(platform.properties.readAll());
    rememberWebAppUrl(platform, state.raw);
    rememberGate(platform, state);
    secret = state.settings === null ? null : state.masterSecret;
  }
  if (secret === null) return toReply(platform, 'not-set-up');
  return toReply(platform, 'ok', { ledger: { proof: toProof(secret, nonce) } });
}

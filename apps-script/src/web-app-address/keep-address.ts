/**
 * The web app's address from the owner's hand, kept once it is proved to be this ledger's: by the answer to a ping that
 * the owner's page has sent there, or, where a page may not ask (a firm that lets only its own people in), by a visit
 * of a link that only this script can have made. It would break if an address were believed for how it looks.
 */
import { catalogs } from '../words.ts';
import { PROTOCOL_VERSION, type PingEnvelope } from '../../../shared/protocol/envelope.ts';
import { toSignInUrl, type WebAppAddress } from '../../../shared/protocol/web-app-address.ts';
import { answer, Refusal } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { Platform } from '../platform/ports.ts';
import { keepProved } from '../web-app/proved-address.ts';
import { isProof } from '../web-app/ping.ts';
import type { AddressAnswer, AddressForm } from './address-api.ts';
import { isPingNonce, readAddress, toPingNonce, toVisitToken } from '../invites/web-app-url.ts';

/**
 * Keeps an address whose answer to a ping proves it; without one, says what to ask there. A text that is no web app's
 * address, or an answer of another ledger, is refused with a sentence.
 */
export const keepWebAppUrl = (platform: Platform, form: AddressForm): Answer<AddressAnswer> =>
  answer(platform, ({ state, language }): AddressAnswer => {
    const words = catalogs[language].script.address;
    const refuse = (sentence: string) =>
      new Refusal(sentence, { issues: [{ code: 'not-understood', field: 'address' }] });
    const address = readAddress(form.address);
    if (address === 'test-address') throw refuse(words.testAddress);
    if (address === 'not-an-address') throw refuse(words.notAnAddress);
    const secret = state.masterSecret;
    if (secret === null) throw new Refusal(words.otherLedger, { needsSetUp: true });
    const nowMs = platform.clock.nowMs();
    if (form.answer === null) {
      const nonce = toPingNonce(secret, platform.ids.newRandom(), nowMs);
      const { webAppUrl } = address;
      const ping = JSON.stringify({ v: PROTOCOL_VERSION, kind: 'ping', nonce } satisfies PingEnvelope);
      return { isKept: false, webAppUrl, nonce, ping, visitUrl: toVisitUrl(secret, address, nonce) };
    }
    const { nonce, proof } = form.answer;
    if (!isPingNonce(secret, nonce, nowMs) || !isProof(secret, nonce, proof)) throw refuse(words.otherLedger);
    return { isKept: true, webAppUrl: keepProved(platform, state.raw, address) };
  });

/** The address with a proof that this script has asked for it, to be opened by the owner. */
const toVisitUrl = (secret: string, address: WebAppAddress, nonce: string): string => {
  const url = toSignInUrl(address);
  return `${url}?check=${toVisitToken(secret, nonce, url)}&address=${encodeURIComponent(url)}`;
};

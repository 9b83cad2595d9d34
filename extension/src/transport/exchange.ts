/**
 * One POST and its reply, in the mode that the web app wants. The mode is told apart by the answer: where nobody gets
 * an answer at the plain address without signing in, the same text is posted once more with the person's Google
 * sign-in, to the form of the address that names their firm's domain.
 * It would break if the second try were made with another text: the same submission ids keep it harmless.
 */
import { toSignInUrl } from '../../../shared/protocol/web-app-address.ts';
import { NetworkFault, type Network } from '../platform/ports.ts';
import { parseAnswer, type AnswerFault, type ParsedReply } from './answer.ts';
import { cookiesOf, type TransportMode } from './connection.ts';

export type ExchangeFault =
  | AnswerFault
  | 'unreachable'
  | 'timed-out'
  /** Signed in to Google, with an account that may not use this ledger. */
  | 'wrong-account';

export type Exchange =
  { ok: true; reply: ParsedReply; mode: TransportMode } | { ok: false; fault: ExchangeFault };

/** Where a web app is; the domain is that of the firm, where the link named one. */
export interface ExchangeAddress {
  webAppUrl: string;
  domain?: string | null;
}

/** Posts a text to the web app; never rejects for what a network or a server can do. */
export async function exchange(
  network: Network,
  address: ExchangeAddress,
  text: string,
  mode: TransportMode,
): Promise<Exchange> {
  const first = await postOnce(network, address, text, mode);
  if (first.ok || mode === 'signed-in' || !mayNeedSignIn(first.fault, network, address)) return first;
  const second = await postOnce(network, address, text, 'signed-in');
  if (second.ok || second.fault === 'wrong-account') return second;
  return first.fault === 'unreachable' ? second : first;
}

/** A redirect to the sign-in page looks like a dead network, since that page may not be read. */
const mayNeedSignIn = (fault: ExchangeFault, network: Network, { domain }: ExchangeAddress): boolean =>
  fault === 'sign-in-needed' ||
  (fault === 'unreachable' && network.isOnline()) ||
  (fault === 'no-such-web-app' && Boolean(domain));

async function postOnce(
  network: Network,
  { webAppUrl, domain }: ExchangeAddress,
  text: string,
  mode: TransportMode,
): Promise<Exchange> {
  const url = mode === 'signed-in' ? toSignInUrl({ webAppUrl, domain: domain ?? null }) : webAppUrl;
  try {
    const answer = await network.post(url, text, cookiesOf(mode));
    const parsed = parseAnswer(answer, url);
    if (parsed.ok) return { ...parsed, mode };
    const isRefused = mode === 'signed-in' && answer.httpStatus === 403;
    return isRefused ? { ok: false, fault: 'wrong-account' } : parsed;
  } catch (error) {
    if (error instanceof NetworkFault) return { ok: false, fault: error.code };
    throw error;
  }
}

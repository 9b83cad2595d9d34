/**
 * One POST and its reply, in the mode that the web app wants. The mode is told apart by the answer: where nobody gets
 * an answer without signing in, the same text is posted once more with the person's Google sign-in.
 * It would break if the second try were made with another text: the same submission ids keep it harmless.
 */
import { NetworkFault, type Network } from '../platform/ports.ts';
import { parseAnswer, type AnswerFault, type ParsedReply } from './answer.ts';
import { cookiesOf, type TransportMode } from './connection.ts';

export type ExchangeFault = AnswerFault | 'unreachable' | 'timed-out';

export type Exchange =
  { ok: true; reply: ParsedReply; mode: TransportMode } | { ok: false; fault: ExchangeFault };

/** Posts a text to the web app; never rejects for what a network or a server can do. */
export async function exchange(
  network: Network,
  webAppUrl: string,
  text: string,
  mode: TransportMode,
): Promise<Exchange> {
  const first = await postOnce(network, webAppUrl, text, mode);
  if (first.ok || mode === 'signed-in' || !mayNeedSignIn(first.fault, network)) return first;
  const second = await postOnce(network, webAppUrl, text, 'signed-in');
  if (second.ok) return second;
  return first.fault === 'sign-in-needed' ? first : second;
}

/** A redirect to the sign-in page looks like a dead network, since that page may not be read. */
const mayNeedSignIn = (fault: ExchangeFault, network: Network): boolean =>
  fault === 'sign-in-needed' || (fault === 'unreachable' && network.isOnline());

async function postOnce(
  network: Network,
  webAppUrl: string,
  text: string,
  mode: TransportMode,
): Promise<Exchange> {
  try {
    const answer = await network.post(webAppUrl, text, cookiesOf(mode));
    const parsed = parseAnswer(answer, webAppUrl);
    return parsed.ok ? { ...parsed, mode } : parsed;
  } catch (error) {
    if (error instanceof NetworkFault) return { ok: false, fault: error.code };
    throw error;
  }
}

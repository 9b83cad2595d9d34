/**
 * An address on its way to being kept: the script says what to ask there, the page asks, the script judges the answer.
 * Where the address does not answer a page, the owner may open it, and the visit proves it.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import { askWebApp } from '../platform/ping.ts';
import { callScript, type FailureWords } from '../platform/script.ts';

export type AddressCheck =
  | { state: 'idle' | 'asking' }
  | { state: 'failed'; failure: Failure; retry: () => void }
  | { state: 'unanswered'; visitUrl: string };

export interface AddressState {
  check: AddressCheck;
  /** Checks an address, and keeps it when it proves to be this ledger's. */
  keep: (address: string) => void;
  /** Reads whether a visit has proved one meanwhile. */
  lookAgain: () => void;
}

/** `candidate` is checked by itself once, when it is first seen. */
export function useAddress(
  words: FailureWords,
  candidate: string | null,
  onKept: (webAppUrl: string) => void,
): AddressState {
  const [check, setCheck] = useState<AddressCheck>({ state: 'idle' });
  const failed = (failure: Failure, retry: () => void) => {
    setCheck({ state: 'failed', failure, retry });
  };

  const keep = async (address: string): Promise<void> => {
    const again = () => void keep(address);
    setCheck({ state: 'asking' });
    const asked = await callScript(words, 'keepWebAppUrl', { address, answer: null });
    if (!asked.ok) {
      failed(asked, again);
      return;
    }
    if (asked.value.isKept) return;
    const { webAppUrl, nonce, ping, visitUrl } = asked.value;
    const proof = await askWebApp(webAppUrl, ping);
    if (proof === null) {
      setCheck({ state: 'unanswered', visitUrl });
      return;
    }
    const kept = await callScript(words, 'keepWebAppUrl', { address, answer: { nonce, proof } });
    if (!kept.ok) {
      failed(kept, again);
      return;
    }
    setCheck({ state: 'idle' });
    onKept(kept.value.webAppUrl);
  };

  const lookAgain = async (): Promise<void> => {
    const before = check;
    setCheck({ state: 'asking' });
    const answer = await callScript(words, 'getInvites');
    if (!answer.ok) {
      failed(answer, () => void lookAgain());
      return;
    }
    const { webAppUrl, isAddressProved } = answer.value;
    if (webAppUrl === null || !isAddressProved) {
      setCheck(before);
      return;
    }
    setCheck({ state: 'idle' });
    onKept(webAppUrl);
  };

  useEffect(() => {
    if (candidate !== null) void keep(candidate);
  }, [candidate]);

  return {
    check,
    keep: (address) => void keep(address),
    lookAgain: () => void lookAgain(),
  };
}

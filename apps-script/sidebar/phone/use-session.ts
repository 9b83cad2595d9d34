/**
 * What a participant's page knows and does once it is somebody's: their meetings, what waits, and the sending, which goes
 * on by itself while the page is open. What is known is kept, so that the page opens without the network too.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SignedBody } from '../../../shared/protocol/envelope.ts';
import type { OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Kept } from '../platform/kept-storage.ts';
import { newRequestId } from '../platform/browser.ts';
import { phoneNowMs, phoneTimeZone, whenPossible } from '../platform/phone.ts';
import type { PhoneDevice } from './device.ts';
import { sendSigned, type Trouble } from './exchange.ts';
import { applyExchange, listOut, toDue, type OutItem } from './outbox.ts';
import type { Now } from './drafts.ts';
import { phoneWords } from './words.ts';

export interface Session {
  page: OwnPage | null;
  out: readonly OutItem[];
  isBusy: boolean;
  /** Why the last reading or sending came to nothing. */
  trouble: Trouble | null;
  /** Ids that the ledger has taken since the page was opened. */
  recorded: readonly string[];
  now: () => Now;
  /** Sends what waits, and reads the page anew. */
  sync: (isAsked: boolean) => void;
  /** Reads again what is kept: another tab, or this one, has changed it. */
  reread: () => void;
}

const EVERY_MS = 10_000;

/** The page served by this very script: only its outline is looked at. */
const readPage = (value: unknown): OwnPage | null => {
  const page = value as Partial<OwnPage> | null | undefined;
  const isWhole = page?.briefing && Array.isArray(page.mentee) && Array.isArray(page.mentor?.checkIns);
  return isWhole ? (page as OwnPage) : null;
};

export function useSession(kept: Kept, device: PhoneDevice, change: (device: PhoneDevice) => void): Session {
  const { personId } = device;
  const pageKey = `ml.page.${personId}`;
  const words = phoneWords[device.language];
  const [page, setPage] = useState(() => readPage(kept.read(pageKey)));
  const [out, setOut] = useState(() => listOut(kept, personId));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [recorded, setRecorded] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const isAskedAgain = useRef(false);
  const skewMs = useRef(device.skewMs);
  const nowMs = () => phoneNowMs() + skewMs.current;
  const reread = useCallback(() => {
    setOut(listOut(kept, personId));
  }, [kept, personId]);

  const run = async (isAsked: boolean, isReading: boolean): Promise<void> => {
    if (device.isRevoked === true) return;
    if (isRunning.current) {
      isAskedAgain.current ||= isAsked;
      return;
    }
    const due = toDue(listOut(kept, personId), nowMs(), isAsked);
    if (due.length === 0 && !isReading) return;
    isRunning.current = true;
    setBusy(true);
    const problem = (due.length > 0 ? await send(due) : null) ?? (await read());
    isRunning.current = false;
    setBusy(false);
    setTrouble(problem);
    if (problem === 'revoked') change({ ...device, isRevoked: true });
    if (isAskedAgain.current) {
      isAskedAgain.current = false;
      void run(true, false);
    }
  };

  const exchange = (messages: SignedBody['messages']) =>
    sendSigned(words.pages, { ...device, skewMs: skewMs.current }, messages);

  /** By itself, so that an answer costs the ledger no more than a check-in does. */
  const send = async (due: readonly OutItem[]): Promise<Trouble | null> => {
    const exchanged = await exchange(due.map(({ id, type, data }) => ({ id, type, data })));
    const done = applyExchange(kept, personId, due, exchanged, nowMs());
    if (done.length > 0) setRecorded((all) => [...all, ...done]);
    reread();
    if (exchanged.ok) skewMs.current = exchanged.skewMs;
    return exchanged.ok ? null : exchanged.trouble;
  };

  const read = async (): Promise<Trouble | null> => {
    const id = `own-${newRequestId()}`;
    const exchanged = await exchange([{ id, type: 'own-page', data: {} }]);
    if (!exchanged.ok) return exchanged.trouble;
    skewMs.current = exchanged.skewMs;
    const result = exchanged.reply.results.find((one) => one.id === id);
    const found = readPage(result && 'data' in result ? result.data : null);
    if (!found) return 'later';
    kept.write(pageKey, found);
    setPage(found);
    const language = toLanguage([found.briefing.program.language]);
    if (language !== device.language) change({ ...device, language });
    return null;
  };
  const latest = useRef(run);
  latest.current = run;

  useEffect(() => {
    void latest.current(true, true);
    const stop = whenPossible(() => void latest.current(false, false), EVERY_MS);
    const stopOthers = kept.onOthers((key) => {
      if (key === null || key.startsWith('ml.out.')) reread();
    });
    return () => {
      stop();
      stopOthers();
    };
  }, [kept, personId, reread]);

  return {
    ...{ page, out, isBusy, trouble, recorded, reread },
    now: () => ({ nowMs: nowMs(), timeZone: phoneTimeZone() }),
    sync: (isAsked) => void latest.current(isAsked, true),
  };
}

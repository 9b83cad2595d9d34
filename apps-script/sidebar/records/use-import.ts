/**
 * The state of the import dialog: what was chosen, what is answered, what came of it. Reading is worked out anew after
 * each answer; the earlier result stays in sight until the new one is there.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { ImportStart } from '../../src/records/records-api.ts';
import type { FileContent } from '../../../shared/imports/read-file-rows.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { pause } from '../platform/browser.ts';
import { startOwnWorker } from '../platform/own-worker.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { readAllOrders, type LedgerOrders } from './ledger-orders.ts';
import { OWNER_ANSWER, PERSON_ANSWER, type Prepared } from './prepare.ts';
import { createReader, type Reader, type WorkerLike } from './reading/reader.ts';
import { useKept } from '../frame/kept.ts';

/** What a person handed over, and what it is called. */
export interface Source {
  name: string;
  content: FileContent;
}

export interface ImportState {
  start: ImportStart | null;
  ledger: LedgerOrders | null;
  failure: { failure: Failure; retry: () => void } | null;
  source: Source | null;
  more: readonly Source[];
  answers: Readonly<Record<string, string>>;
  prepared: Prepared | null;
  isReading: boolean;
  /** 0 to 1 while the ledger's orders are read. */
  share: number;
  /** Google has asked for patience. */
  isWaiting: boolean;
  reload: () => void;
  choose: (source: Source | null) => void;
  /** Further files with names and owners. */
  chooseMore: (sources: readonly Source[]) => void;
  answer: (answers: Readonly<Record<string, string>>) => void;
  /** Asks everything again, what was confirmed for earlier files too; typed names are kept. */
  askAgain: () => void;
}

/** Pause after typing before the file is read again. */
const TYPING_MS = 500;

const isTyped = (id: string): boolean => id.startsWith(PERSON_ANSWER) || id.startsWith(OWNER_ANSWER);

export function useImport(wordsOf: (language: Language | null) => FailureWords): ImportState {
  const [start, setStart] = useState<ImportStart | null>(null);
  const [ledger, setLedger] = useState<LedgerOrders | null>(null);
  const [failure, setFailure] = useState<ImportState['failure']>(null);
  const [source, setSource] = useState<Source | null>(null);
  const [more, setMore] = useState<readonly Source[]>([]);
  const [answers, setAnswers] = useKept<Readonly<Record<string, string>>>('answers', {});
  const [isAnew, setAnew] = useState(false);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [isReading, setReading] = useState(false);
  const [share, setShare] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const delayMs = useRef(0);
  const kept = useRef<Reader | null>(null);
  const reader = (): Reader => (kept.current ??= createReader(() => startOwnWorker() as WorkerLike | null));
  useEffect(() => () => kept.current?.stop(), []);

  const load = useCallback(async () => {
    setFailure(null);
    const words = wordsOf(null);
    const begun = await callScript(words, 'getImportStart');
    if (!begun.ok) {
      setFailure({ failure: begun, retry: () => void load() });
      return;
    }
    const read = await readAllOrders(
      (fromRow, rowCount) => callScript(words, 'readOrders', fromRow, rowCount),
      { pause, onWaiting: setWaiting },
      setShare,
    );
    if (!read.ok) {
      setFailure({ failure: read, retry: () => void load() });
      return;
    }
    setStart(begun.value);
    setLedger(read.value);
  }, [wordsOf]);
  useEffect(() => void load(), [load]);

  useEffect(() => {
    if (!source || !start || !ledger) return undefined;
    let isOld = false;
    const run = async () => {
      setReading(true);
      // The browser draws that it is reading before it does.
      await pause(delayMs.current);
      delayMs.current = 20;
      if (isOld) return;
      const { todayOn, localeDateOrder, remembered } = start;
      const next = await reader().read({
        content: source.content,
        more: more.map(({ content }) => content),
        answers,
        todayOn,
        localeDateOrder,
        remembered: isAnew ? [] : remembered,
        ledger: ledger.orders,
      });
      if (isOld) return;
      setPrepared(next);
      setReading(false);
    };
    void run();
    return () => {
      isOld = true;
    };
  }, [source, more, answers, isAnew, start, ledger]);

  return {
    start,
    ledger,
    failure,
    source,
    more,
    answers,
    prepared,
    isReading,
    share,
    isWaiting,
    reload: () => {
      setStart(null);
      setLedger(null);
      void load();
    },
    choose: (next) => {
      setAnew(false);
      setAnswers(start?.unfinished?.answers ?? {});
      setMore([]);
      setPrepared(null);
      setReading(next !== null);
      delayMs.current = 20;
      if (next === null) kept.current?.stop();
      setSource(next);
    },
    chooseMore: (next) => {
      const own = Object.entries(answers).filter(([id]) => !id.startsWith('customers:'));
      setAnswers(Object.fromEntries(own));
      setMore(next);
    },
    askAgain: () => {
      const known = prepared?.result.kind === 'ready' ? prepared.result.answers : answers;
      setAnew(true);
      setAnswers(Object.fromEntries(Object.entries(known).filter(([id]) => isTyped(id))));
    },
    answer: (given) => {
      delayMs.current = Object.keys(given).every(isTyped) ? TYPING_MS : 20;
      setAnswers({ ...answers, ...given });
    },
  };
}

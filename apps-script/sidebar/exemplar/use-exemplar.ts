/** The state of the exemplar dialog: what was read, which dates are compared, what is under way. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { ExemplarStart } from '../../src/exemplar/exemplar-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { pause } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { readAllOrders, type LedgerOrders } from '../records/ledger-orders.ts';
import type { WindowChoice } from '../../../shared/rules/exemplar/windows.ts';
import { toRetentionView, type RetentionView } from './retention-view.ts';
import type { ExemplarPageWords } from './words.ts';

export interface ExemplarState {
  start: ExemplarStart | null;
  ledger: LedgerOrders | null;
  retention: RetentionView | null;
  windows: WindowChoice | null;
  /** The owner's word that nobody has taken over a customer since. */
  areOwnersUnchanged: boolean;
  /** 0 to 1 while orders are read. */
  share: number;
  /** Google has asked for patience. */
  isWaiting: boolean;
  failure: { failure: Failure; retry: () => void } | null;
  chooseWindows: (windows: WindowChoice | null) => void;
  sayOwnersUnchanged: (areUnchanged: boolean) => void;
}

export function useExemplar(wordsOf: (language: Language | null) => ExemplarPageWords): ExemplarState {
  const [start, setStart] = useState<ExemplarStart | null>(null);
  const [ledger, setLedger] = useState<LedgerOrders | null>(null);
  const [share, setShare] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const [windows, setWindows] = useState<WindowChoice | null>(null);
  const [areOwnersUnchanged, setUnchanged] = useState(false);
  const [retention, setRetention] = useState<RetentionView | null>(null);
  const [failure, setFailure] = useState<ExemplarState['failure']>(null);

  const load = useCallback(async () => {
    setFailure(null);
    const words = wordsOf(null).pages;
    const begun = await callScript(words, 'getExemplarStart');
    if (!begun.ok) {
      setFailure({ failure: begun, retry: () => void load() });
      return;
    }
    setStart(begun.value);
    const read = await readAllOrders(
      (fromRow, rowCount) => callScript(words, 'readOrders', fromRow, rowCount),
      { pause, onWaiting: setWaiting },
      setShare,
    );
    if (read.ok) setLedger(read.value);
    else setFailure({ failure: read, retry: () => void load() });
  }, [wordsOf]);
  useEffect(() => void load(), [load]);

  useEffect(() => {
    if (!ledger || !start) return undefined;
    let isOld = false;
    const run = async () => {
      // The browser draws that it is comparing before it does.
      await pause(20);
      if (isOld) return;
      const words = wordsOf(start.language);
      setRetention(
        toRetentionView(ledger.orders, { todayOn: start.todayOn, windows, areOwnersUnchanged, words }),
      );
    };
    void run();
    return () => {
      isOld = true;
    };
  }, [ledger, start, windows, areOwnersUnchanged, wordsOf]);

  return {
    start,
    ledger,
    retention,
    windows,
    areOwnersUnchanged,
    share,
    isWaiting,
    failure,
    chooseWindows: (next) => {
      setRetention(null);
      setWindows(next);
    },
    sayOwnersUnchanged: (areUnchanged) => {
      setRetention(null);
      setUnchanged(areUnchanged);
    },
  };
}

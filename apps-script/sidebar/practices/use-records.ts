/** Reads the firm's records for the baseline, when the owner asks: sales orders page by page, then the own measure. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import { toBaselineOffers, type BaselineOffers } from '../../../shared/rules/practices/baseline-offers.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { pause } from '../platform/browser.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { readAllOrders } from '../records/ledger-orders.ts';

export interface RecordsFound extends BaselineOffers {
  unreadableRows: number;
  /** An import was left halfway: its orders are not in these figures. */
  isUnfinished: boolean;
}

export interface RecordsState {
  found: RecordsFound | null;
  /** 0 to 1 while orders are read; null otherwise. */
  share: number | null;
  isWaiting: boolean;
  failure: Failure | null;
  read: () => void;
}

/** `startsOn` is the program's first day; what lies after it or in the future does not count. */
export function useRecords(words: FailureWords, dates: { startsOn: string; todayOn: string }): RecordsState {
  const [found, setFound] = useState<RecordsFound | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const tomorrowOn = addDays(dates.todayOn, 1);
  const beforeOn = dates.startsOn < tomorrowOn ? dates.startsOn : tomorrowOn;

  const read = async (): Promise<void> => {
    setFailure(null);
    setShare(0);
    const start = await callScript(words, 'getExemplarStart');
    const orders = start.ok
      ? await readAllOrders(
          (fromRow, rowCount) => callScript(words, 'readOrders', fromRow, rowCount),
          { pause, onWaiting: setWaiting },
          setShare,
        )
      : start;
    setShare(null);
    if (!start.ok || !orders.ok) {
      setFailure(start.ok ? (orders as Failure) : start);
      return;
    }
    setFound({
      ...toBaselineOffers(orders.value.orders, start.value.outcomes, beforeOn),
      unreadableRows: orders.value.unreadableRows,
      isUnfinished: start.value.unfinished !== null,
    });
  };
  return { found, share, isWaiting, failure, read: () => void read() };
}

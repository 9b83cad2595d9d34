/**
 * The state of the Design page. A frame does not hear when a dialog above it closes, so it looks again every 15 seconds,
 * more quietly after ten minutes without change; nothing is typed here that a look could disturb.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DesignView } from '../../src/program/program-api.ts';
import type { Failure } from '../../src/calls/answers-api.ts';
import { toLanguage } from '../../../shared/messages/registry.ts';
import { browserLanguages, watchPage } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { designWords } from './words.ts';

export const LOOK_EVERY_MS = 15_000;
export const QUIET_LOOK_MS = 60_000;
/** Looks without a change before the page grows quiet. */
const LOOKS_UNTIL_QUIET = 40;

export interface DesignPageState {
  view: DesignView | null;
  failure: Failure | null;
  isLoading: boolean;
  done: string | null;
  refresh: () => void;
  /** Runs a call that opens something. */
  open: (call: () => Promise<{ ok: true } | Failure>) => void;
  takeBack: () => void;
}

export function useDesign(): DesignPageState {
  const [view, setView] = useState<DesignView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [done, setDone] = useState<string | null>(null);
  const looks = useRef({ isUnderWay: false, unchanged: 0, shown: '' });
  const words = designWords[view?.language ?? toLanguage(browserLanguages())];

  const look = useCallback(async (isAsked: boolean) => {
    const state = looks.current;
    if (state.isUnderWay) return;
    state.isUnderWay = true;
    if (isAsked) setLoading(true);
    const answer = await callScript(designWords[toLanguage(browserLanguages())].pages, 'getDesign');
    state.isUnderWay = false;
    setLoading(false);
    setFailure(answer.ok ? null : answer);
    if (!answer.ok) return;
    const text = JSON.stringify(answer.value);
    state.unchanged = state.shown === text ? state.unchanged + 1 : 0;
    state.shown = text;
    setView(answer.value);
  }, []);
  useEffect(() => {
    void look(true);
    return watchPage({
      onReturn: () => {
        looks.current.unchanged = 0;
        void look(false);
      },
      onTick: () => void look(false),
      nextMs: () => (looks.current.unchanged < LOOKS_UNTIL_QUIET ? LOOK_EVERY_MS : QUIET_LOOK_MS),
    });
  }, [look]);

  const open: DesignPageState['open'] = (call) => {
    looks.current.unchanged = 0;
    setDone(null);
    void call().then((answer) => {
      setFailure(answer.ok ? null : answer);
    });
  };
  const takeBack = async () => {
    if (!view?.takeBack) return;
    setLoading(true);
    setDone(null);
    const answer = await callScript(words.pages, 'takeBack', view.takeBack.id);
    setLoading(false);
    if (!answer.ok) {
      setFailure(answer);
      return;
    }
    setDone(words.page.takenBack(answer.value));
    await look(true);
  };
  return {
    view,
    failure,
    isLoading,
    done,
    refresh: () => {
      setDone(null);
      void look(true);
    },
    open,
    takeBack: () => void takeBack(),
  };
}

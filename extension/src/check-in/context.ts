/** What every view of the page may use: the words, the session, the moment. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { CheckInWords } from './words.ts';
import type { CheckInPorts } from './ports.ts';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';

export interface PageContext {
  ports: CheckInPorts;
  session: Session;
  words: CheckInWords;
  /** BCP 47 tag for dates and times. */
  locale: string;
}

export const PageContextOf = createContext<PageContext | null>(null);

/** The page's context; throws outside of it. */
export function usePage(): PageContext {
  const context = useContext(PageContextOf);
  if (!context) throw new Error('A view was drawn outside of the page.');
  return context;
}

/** The session's state, drawn anew at each change. */
export function useSessionState(session: Session): SessionState {
  const [state, setState] = useState(session.state());
  useEffect(() => {
    const follow = () => {
      setState(session.state());
    };
    // What changed between the first drawing and now has been told to nobody.
    follow();
    return session.subscribe(follow);
  }, [session]);
  return state;
}

/** The moment in milliseconds since 1970, every half second while `isRunning`. */
export function useNowMs(isRunning: boolean): number {
  const { clock } = usePage().ports;
  const [nowMs, setNowMs] = useState(clock.nowMs());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => {
      setNowMs(clock.nowMs());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [isRunning, clock]);
  return isRunning ? nowMs : clock.nowMs();
}

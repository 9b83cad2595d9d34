/**
 * The few words that components say themselves (busy, optional, close), in the page's language. A page provides them
 * once at its root, so that no component ships a catalog.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { components } from '../messages/en.ts';
import type { Widen } from '../messages/widen.ts';

export type ComponentWords = Widen<typeof components>;

/** Put `<ComponentWordsContext value={messages.components}>` around a page. */
export const ComponentWordsContext = createContext<ComponentWords | null>(null);

/** The words of the page; throws where a page forgot to provide them. */
export function useComponentWords(): ComponentWords {
  const words = useContext(ComponentWordsContext);
  if (!words) throw new Error('Wrap the page in ComponentWordsContext with messages.components.');
  return words;
}

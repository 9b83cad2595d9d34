/**
 * The few words that components say themselves (busy, optional, close), in the page's language. A page provides them
 * once at its root, so that no component ships a catalog.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from '../messages/registry.ts';

export type ComponentWords = Messages['components'];

/** Put `<ComponentWordsContext value={messages.components}>` around a page. */
export const ComponentWordsContext = createContext<ComponentWords | null>(null);

/** The words of the page; throws where a page forgot to provide them. */
export function useComponentWords(): ComponentWords {
  const words = useContext(ComponentWordsContext);
  if (!words) throw new Error('Wrap the page in ComponentWordsContext with messages.components.');
  return words;
}

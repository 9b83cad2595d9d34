/**
 * Whether the view that a component stands in is the one in sight. The sidebar keeps the views that were opened, so that
 * nothing typed in them is lost; out of sight they rest, and look again when they come back.
 */
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { nameDocument } from '../platform/browser.ts';

export const ShownContext = createContext(true);

export const useShown = (): boolean => useContext(ShownContext);

/** Names the document while the view is in sight. */
export function useDocumentName(title: string, language: string): void {
  const isShown = useShown();
  useEffect(() => {
    if (isShown) nameDocument(title, language);
  }, [isShown, title, language]);
}

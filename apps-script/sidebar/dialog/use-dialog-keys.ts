/**
 * The keys of every dialog: Escape closes it, Ctrl+Enter (on a Mac, Command+Enter) does what the primary button does.
 * A list that is open takes Escape for itself, and so does a search that holds a word.
 */
import { useEffect } from 'preact/hooks';

const isSearching = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

/** Both acts have to last: they are `useLatest`. */
export function useDialogKeys({
  onEscape,
  onPrimary,
}: {
  onEscape: () => void;
  onPrimary: () => void;
}): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape' && !isSearching(event.target)) {
        event.preventDefault();
        onEscape();
      }
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        onPrimary();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [onEscape, onPrimary]);
}

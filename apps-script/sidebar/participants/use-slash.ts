/** `/` leads to the search of the People view, from wherever nothing is being typed. */
import { useEffect } from 'preact/hooks';

const TYPED_IN = 'input, textarea, select, [contenteditable]';

export function useSlash(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping) return;
      const search = document.querySelector<HTMLInputElement>('.participants input');
      if (!search) return;
      event.preventDefault();
      search.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [isActive]);
}

/**
 * Ids of requests. A repeat of the same content has the same id, so that the script does it once; other content has
 * another: it would be taken for a repeat, and dropped, if it kept the id.
 */
import { useRef } from 'preact/hooks';
import { newRequestId } from '../platform/browser.ts';

/** The id for what is sent now. Plain JSON. */
export function useRequestId(make: () => string = newRequestId): (content: unknown) => string {
  const last = useRef<{ content: string; id: string } | null>(null);
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current?.content !== text) last.current = { content: text, id: make() };
    return last.current.id;
  };
}

/** A search field above a list of names that is too long to look through; short lists have none. */
import { useState } from 'preact/hooks';
import { findItems, SearchLine } from '../../../shared/components/index.ts';

/** Lists up to this length are shown without a filter. */
const SHORT_LIST = 12;

export interface NameFilterProps {
  typed: string;
  onInput: (typed: string) => void;
  /** Length of the whole list, and of what is shown of it. */
  count: number;
  shown: number;
  words: { filter: string; noneFound: string };
}

export function NameFilter({ typed, onInput, count, shown, words }: NameFilterProps) {
  if (count <= SHORT_LIST) return null;
  return (
    <div class="stack">
      <SearchLine label={words.filter} value={typed} onInput={onInput} />
      <p class="quiet" role="status">
        {shown === 0 ? words.noneFound : shown < count ? `${shown} / ${count}` : ''}
      </p>
    </div>
  );
}

/** The items whose name holds what is typed, and the props of their filter. */
export function useNameFilter<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): { found: readonly T[]; filter: Omit<NameFilterProps, 'words'> } {
  const [typed, onInput] = useState('');
  const isShort = items.length <= SHORT_LIST;
  const labels = items.map((item, index) => ({ id: String(index), label: nameOf(item) }));
  const found = isShort ? items : findItems(labels, typed).map(({ id }) => items[Number(id)]!);
  return { found, filter: { typed, onInput, count: items.length, shown: found.length } };
}

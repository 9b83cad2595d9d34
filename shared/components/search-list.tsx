/**
 * Finds one item among many by typing: a combobox with its list below. Arrow keys move, Enter chooses, Escape closes.
 * Case and accents do not matter; every typed word has to occur.
 */
import { useId, useState } from 'preact/hooks';
import { useComponentWords } from './component-words.ts';
import { Field, type FieldProps } from './field.tsx';

export interface SearchItem {
  id: string;
  label: string;
  detail?: string;
}

export interface SearchListProps extends FieldProps {
  items: readonly SearchItem[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  /** Shown at once; the rest is found by typing. */
  mostShown?: number;
  placeholder?: string;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The items that hold every typed word, in their own order. */
export function findItems(items: readonly SearchItem[], typed: string): SearchItem[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const text = fold(`${item.label} ${item.detail ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** A search field with its list. */
export function SearchList({ mostShown = 8, ...props }: SearchListProps) {
  const words = useComponentWords();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = typed !== null;
  const found = open ? findItems(props.items, typed) : [];
  const shown = found.slice(0, mostShown);
  const selected = props.items.find((item) => item.id === props.selectedId);
  const choose = (item: SearchItem | undefined) => {
    if (!item) return;
    props.onSelect(item.id);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setTyped('');
      else if (shown.length > 0)
        setActive((active + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(shown[active]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <div class="ml-search">
      <Field {...props}>
        {(control) => (
          <input
            {...control}
            class="ml-input"
            type="text"
            role="combobox"
            autocomplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={open && shown[active] ? optionId(active) : undefined}
            placeholder={props.placeholder ?? words.search}
            value={typed ?? selected?.label ?? ''}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
            onClick={() => {
              setActive(0);
              setTyped(typed ?? '');
            }}
            onBlur={() => {
              setTyped(null);
            }}
            onInput={(event) => {
              setActive(0);
              setTyped(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <ul
        class="ml-options"
        id={listId}
        role="listbox"
        aria-label={props.label}
        hidden={!open || shown.length === 0}
      >
        {shown.map((item, index) => (
          <li
            key={item.id}
            id={optionId(index)}
            role="option"
            class="ml-option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              // Before the input's blur closes the list.
              event.preventDefault();
              choose(item);
            }}
          >
            <span>{item.label}</span>
            {item.detail && <span class="ml-option-detail">{item.detail}</span>}
          </li>
        ))}
      </ul>
      <p class="ml-search-count" role="status">
        {open &&
          (found.length === 0
            ? words.noneFound
            : found.length > shown.length
              ? words.moreFound(found.length - shown.length)
              : '')}
      </p>
    </div>
  );
}

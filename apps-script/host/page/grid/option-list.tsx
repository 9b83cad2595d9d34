/**
 * The list of a cell with a list rule, filtered by what is typed. The focus stays in the editor; this only shows
 * which option Enter would take.
 */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../state/page-state.ts';
import type { Box } from './geometry.ts';

interface Props {
  options: string[];
  typed: string;
  box: Box;
  field: RefObject<HTMLTextAreaElement | null>;
  onChoose(option: string): void;
  onClose(): void;
  /** Leaves the cell with what was typed, one step down or right. */
  onLeave(rows: number, columns: number): void;
}

const longestList = 200;

export function OptionList({ options, typed, box, field, onChoose, onClose, onLeave }: Props) {
  const [at, setAt] = useState(-1);
  const wanted = typed.trim().toLowerCase();
  const matching = options.filter((option) => option.toLowerCase().includes(wanted)).slice(0, longestList);

  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const option = matching[at];
      const steps = event.shiftKey ? -1 : 1;
      if (event.key === 'ArrowDown') setAt(Math.min(matching.length - 1, at + 1));
      else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
      else if (event.key === 'Escape') onClose();
      else if ((event.key === 'Enter' || event.key === 'Tab') && option !== undefined) onChoose(option);
      else if (event.key === 'Enter') onLeave(steps, 0);
      else if (event.key === 'Tab') onLeave(0, steps);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    document.getElementById(`cell-option-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (!(event.target as Element).closest('.option-list, .cell-editor, [data-open-list]')) onClose();
    };
    document.addEventListener('pointerdown', close, true);
    return () => document.removeEventListener('pointerdown', close, true);
  });

  return (
    <ul
      class="option-list"
      role="listbox"
      aria-label={say('grid.list')}
      data-keeps-edit
      style={{
        left: `${box.left}px`,
        top: `${box.top + box.height + 2}px`,
        minWidth: `${Math.max(120, box.width)}px`,
      }}
    >
      {matching.map((option, index) => (
        <li
          key={option}
          id={`cell-option-${index}`}
          role="option"
          aria-selected={index === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {option}
        </li>
      ))}
    </ul>
  );
}

/** The component set, from one place. A page links `components.css` and provides `ComponentWordsContext`. */
export * from './button.tsx';
export * from './checkbox.tsx';
export * from './choice-row.tsx';
export * from './component-words.ts';
export * from './dialog-frame.tsx';
export * from './empty-state.tsx';
export * from './field.tsx';
export * from './field-for.tsx';
export * from './icon.tsx';
export * from './list-line.tsx';
export * from './notice.tsx';
export * from './number-input.tsx';
export * from './progress.tsx';
export * from './search-list.tsx';
export * from './select.tsx';
export * from './text-inputs.tsx';

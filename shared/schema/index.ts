/** The schema vocabulary: what a table file needs, from one place. */
export * from './column.ts';
export * from './define-table.ts';
export * from './kinds/text.ts';
export * from './kinds/times.ts';
export * from './kinds/numbers.ts';
export * from './kinds/choices.ts';

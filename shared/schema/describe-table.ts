/**
 * A table's lines in the documentation, from the same definition that gives its sheet columns and form fields.
 * It would break if a fact about a column were written by hand anywhere else.
 */
import type { Table } from './define-table.ts';

export interface TableWords {
  title: string;
  columns: Readonly<Record<string, { header: string; help: string }>>;
}

const escapeCell = (text: string): string => text.replace(/\|/g, '\\|');

function describeLimits(table: Table, name: string): string {
  const column = table.columns[name]!;
  const limits = [
    column.refersTo === null ? '' : `id in ${column.refersTo}`,
    column.choices === null ? '' : column.choices.join(', '),
    column.min === null && column.max === null ? '' : `${column.min ?? ''} to ${column.max ?? ''}`.trim(),
    column.maxLength === null || column.kind === 'id' || column.kind === 'reference'
      ? ''
      : `up to ${column.maxLength} characters`,
  ];
  return limits.filter(Boolean).join('; ');
}

/** The table as a Markdown section: a line for each column, in its order. */
export function describeTable(table: Table, words: TableWords): string {
  const rows = Object.entries(table.columns).map(([name, column]) =>
    [
      `\`${name}\``,
      words.columns[name]?.header ?? '',
      column.kind,
      column.required ? 'yes' : '',
      describeLimits(table, name),
      words.columns[name]?.help ?? '',
    ]
      .map(escapeCell)
      .join(' | '),
  );
  return [
    `## ${words.title} (\`${table.name}\`)`,
    '',
    `Kept by the ${table.keptBy}${table.hidden ? ', hidden until asked for' : ''}${table.newRows === 'at-top' ? ', the newest row on top' : ''}.`,
    '',
    '| column | header | kind | required | values | help |',
    '|-|-|-|-|-|-|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

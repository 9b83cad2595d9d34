/** How each column was understood, with real values of the file, and changed where that is wrong. */
import type { SalesMapping } from '../../../shared/imports/prepare-sales-import.ts';
import { Select } from '../../../shared/components/index.ts';
import type { ImportWords } from './words.ts';

const ROLES = [
  'date',
  'customer',
  'customerId',
  'rep',
  'owner',
  'amount',
  'orderId',
  'refund',
  'currency',
  'firstName',
  'lastName',
  'cancelled',
  'mark',
] as const;

export interface ColumnsListProps {
  mapping: SalesMapping;
  words: ImportWords;
  onAnswer: (answers: Record<string, string>) => void;
}

const NO_COLUMN = 'none';

export function ColumnsList({ mapping, words, onAnswer }: ColumnsListProps) {
  const { page, imports } = words;
  const { columns, headers, sample } = mapping;
  const named = headers.flatMap((header, index) =>
    header === '' ? [] : [{ value: String(index), label: header }],
  );
  const valuesOf = (column: number): string =>
    sample
      .map((cells) => (cells[column] ?? '').trim())
      .filter((text) => text !== '')
      .slice(0, 3)
      .map((text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text))
      .join(' · ');
  return (
    <ul class="columns-list">
      <StatusColumn {...{ mapping, words, onAnswer, named, valuesOf }} />
      {toShownFirst(columns.byRole).map((role) => {
        const column = columns.byRole[role];
        const label = imports.role[role] ?? role;
        return (
          <li key={role}>
            <span class="role">{label}</span>
            <Select
              label={page.roleChoice(label)}
              labelUnseen
              required
              value={column === undefined ? NO_COLUMN : String(column)}
              items={[{ value: NO_COLUMN, label: page.noColumn }, ...named]}
              onInput={(value) => {
                onAnswer({ [`column:${role}`]: value ?? NO_COLUMN });
              }}
            />
            <span class="values">
              {column !== undefined
                ? valuesOf(column)
                : role === 'customer' && mapping.isCustomerCarried
                  ? page.carriedCustomer
                  : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The column by which orders count or not; where there are two, the second is kept. */
function StatusColumn(
  props: ColumnsListProps & {
    named: readonly { value: string; label: string }[];
    valuesOf: (column: number) => string;
  },
) {
  const { mapping, words, named } = props;
  const { statuses } = mapping.columns;
  const label = words.imports.role['status'] ?? '';
  return (
    <li>
      <span class="role">{label}</span>
      <Select
        label={words.page.roleChoice(label)}
        labelUnseen
        required
        value={statuses[0] === undefined ? NO_COLUMN : String(statuses[0])}
        items={[{ value: NO_COLUMN, label: words.page.noColumn }, ...named]}
        onInput={(value) => {
          props.onAnswer({ 'column:status': value ?? NO_COLUMN });
        }}
      />
      <span class="values">{statuses.map(props.valuesOf).join(' · ')}</span>
    </li>
  );
}

/** What the file has stands first. */
const toShownFirst = (byRole: SalesMapping['columns']['byRole']): (typeof ROLES)[number][] => [
  ...ROLES.filter((role) => byRole[role] !== undefined),
  ...ROLES.filter((role) => byRole[role] === undefined),
];

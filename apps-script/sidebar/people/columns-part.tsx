/** How each column was understood, with first values, and changed where that is wrong. */
import { toColumnAnswerId, type RosterImport } from '../../../shared/imports/prepare-roster-import.ts';
import { rosterColumns, type RosterRole } from '../../../shared/imports/roster-columns.ts';
import { Select } from '../../../shared/components/index.ts';
import { HeaderRowField } from '../records/header-row-field.tsx';
import { Part } from '../records/part.tsx';
import type { PartProps } from './part-props.ts';

const ROLES = Object.keys(rosterColumns) as RosterRole[];
const NO_COLUMN = 'none';

/** Columns of passwords and homes are named as not looked at, and cannot be chosen. */
export function ColumnsPart({
  file,
  review,
  words,
  onReview,
}: PartProps & { file: Extract<RosterImport, { kind: 'ready' }> }) {
  const { page } = words;
  const placeOf = (role: RosterRole): string => {
    const answered = review.answers[toColumnAnswerId(role)];
    if (answered !== undefined) return answered === '' ? NO_COLUMN : answered;
    return file.choosable.find(({ header }) => header === file.columns[role])?.place ?? NO_COLUMN;
  };
  return (
    <Part title={page.columnsTitle} isOpen>
      <HeaderRowField
        mapping={file.header}
        words={words}
        onAnswer={(given) => {
          onReview({ ...review, answers: { ...review.answers, ...given } });
        }}
      />
      <ul class="columns-list">
        {ROLES.map((role) => (
          <li key={role}>
            <span class="role">{page.roles[role]}</span>
            <Select
              label={page.columnFor(page.roles[role])}
              labelUnseen
              required
              value={placeOf(role)}
              items={[
                { value: NO_COLUMN, label: page.noColumn },
                ...file.choosable.map(({ place, header }) => ({ value: place, label: header })),
              ]}
              onInput={(value) => {
                const answer = value === null || value === NO_COLUMN ? '' : value;
                onReview({ ...review, answers: { ...review.answers, [toColumnAnswerId(role)]: answer } });
              }}
            />
            <span class="values">
              {(file.samples[role] ?? []).map((text) => text.slice(0, 40)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {file.unread.length > 0 && <p class="quiet">{page.unread(file.unread.join(', '))}</p>}
      {file.neverRead.length > 0 && <p class="quiet">{page.neverRead(file.neverRead.join(', '))}</p>}
    </Part>
  );
}

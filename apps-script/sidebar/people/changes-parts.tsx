/** Who is new and who changes; each can be left out. */
import type { AddedPerson, ChangedPerson, RosterPlan } from '../../../shared/imports/roster-plan.ts';
import { Button, Checkbox, ChoiceRow } from '../../../shared/components/index.ts';
import { Part } from '../records/part.tsx';
import { NameFilter, useNameFilter } from '../dialog/name-filter.tsx';
import type { PartProps } from './part-props.ts';

const ROLES = ['none', 'mentee', 'mentor', 'both'] as const;

const toToggled = (leftOut: ReadonlySet<number>, lines: readonly number[], isIn: boolean): Set<number> => {
  const next = new Set(leftOut);
  for (const line of lines) {
    if (isIn) next.delete(line);
    else next.add(line);
  }
  return next;
};

export function AddedPart({ plan, review, view, words, onReview }: PartProps & { plan: RosterPlan }) {
  const { page } = words;
  const nameOf = (manager: string): string =>
    plan.added.find(({ key }) => key === manager)?.name ??
    view.people.find(({ id }) => id === manager)?.name ??
    '';
  const toDetail = ({ email, jobTitle, department, manager }: AddedPerson): string =>
    [email, jobTitle, department, manager === null ? null : page.reportsTo(nameOf(manager))]
      .filter(Boolean)
      .join(', ');
  const { found, filter } = useNameFilter(plan.added, (person) => `${person.name} ${toDetail(person)}`);
  if (plan.added.length === 0) return null;
  return (
    <Part title={page.addedTitle(plan.added.length)} isOpen>
      <ChoiceRow
        label={page.role}
        help={page.roleHelp}
        value={ROLES.find((role) => role === review.role) ?? null}
        items={ROLES.map((value) => ({ value, label: words.tables.people.choices.role[value] }))}
        onInput={(role) => {
          onReview({ ...review, role });
        }}
      />
      <NameFilter {...filter} words={page} />
      {found.length > 1 && (
        <div class="ml-actions">
          {[true, false].map((isIn) => (
            <Button
              key={String(isIn)}
              look="link"
              onClick={() => {
                const lines = found.map(({ line }) => line);
                onReview({ ...review, leftOut: toToggled(review.leftOut, lines, isIn) });
              }}
            >
              {isIn ? page.takeAll : page.takeNone}
            </Button>
          ))}
        </div>
      )}
      <div class="rows tall" tabIndex={0} role="group" aria-label={page.addedTitle(plan.added.length)}>
        {found.map((person) => (
          <Checkbox
            key={person.key}
            label={person.name}
            help={toDetail(person)}
            checked={!review.leftOut.has(person.line)}
            onInput={(isIn) => {
              onReview({ ...review, leftOut: toToggled(review.leftOut, [person.line], isIn) });
            }}
          />
        ))}
      </div>
    </Part>
  );
}

export function ChangedPart({ plan, review, view, words, onReview }: PartProps & { plan: RosterPlan }) {
  const {
    page,
    tables: { people },
  } = words;
  if (plan.changed.length === 0) return null;
  const toText = (column: string, text: string): string =>
    column === 'manager'
      ? (plan.added.find(({ key }) => key === text)?.name ??
        view.people.find(({ id }) => id === text)?.name ??
        text)
      : text;
  const toLines = ({ fields, before, isBack }: ChangedPerson): string[] => [
    ...(isBack ? [page.isBack] : []),
    ...(Object.keys(fields) as (keyof typeof fields)[]).map((column) =>
      page.change(
        people.columns[column === 'manager' ? 'managerId' : column].header,
        before[column] ?? '',
        toText(column, fields[column] ?? ''),
      ),
    ),
  ];
  return (
    <Part title={page.changedTitle(plan.changed.length)} isOpen>
      <div class="rows tall" tabIndex={0} role="group" aria-label={page.changedTitle(plan.changed.length)}>
        {plan.changed.map((person) => (
          <div key={person.personId}>
            <Checkbox
              label={person.name}
              checked={!review.leftOut.has(person.line)}
              onInput={(isIn) => {
                onReview({ ...review, leftOut: toToggled(review.leftOut, [person.line], isIn) });
              }}
            />
            <ul class="changes">
              {toLines(person).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Part>
  );
}

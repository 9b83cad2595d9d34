/** What of the list does not come along, with its line. */
import type { RosterImport } from '../../../shared/imports/prepare-roster-import.ts';
import type { RosterPlan } from '../../../shared/imports/roster-plan.ts';
import { Part } from '../records/part.tsx';
import type { PeopleWords } from './words.ts';

export function NotesPart({
  file,
  plan,
  words,
}: {
  file: Extract<RosterImport, { kind: 'ready' }>;
  plan: RosterPlan;
  words: PeopleWords;
}) {
  const {
    page,
    tables: { people },
  } = words;
  const notes = [
    ...plan.unusable.map(({ line, column, text }) =>
      column === 'name' ? page.unusableName(line) : page.unusable(line, people.columns[column].header, text),
    ),
    ...(file.withoutName.length > 0 ? [page.withoutName(file.withoutName.join(', '))] : []),
    ...plan.unknownManagers.map((one) => page.unknownManager(one.rawManager, one.people)),
    ...(plan.alreadyGone.length > 0 ? [page.alreadyGone(plan.alreadyGone.join(', '))] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <Part title={page.notesTitle} isOpen>
      <ul class="facts">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Part>
  );
}

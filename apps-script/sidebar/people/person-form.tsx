/** One person by hand. Who has the same address is named; who has a like name is asked about. */
import { useState } from 'preact/hooks';
import { isNearName } from '../../../shared/imports/roster-look-alikes.ts';
import { checkFields } from '../../../shared/schema/index.ts';
import { people as table, type Person } from '../../../shared/tables/people.ts';
import { Checkbox, FieldFor } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { useRequestId } from '../dialog/request-id.ts';
import { useLatest } from '../frame/use-latest.ts';
import { useFocusInside } from '../use-focus.ts';
import type { FormProps } from './form-props.ts';
import { useKept } from '../frame/kept.ts';

const FIELDS = ['name', 'email', 'role', 'jobTitle', 'department', 'managerId'] as const;
type Fields = { [F in (typeof FIELDS)[number]]: Person[F] | null };

export function PersonForm({ view, words, isBusy, failure, onBack, onSave }: FormProps) {
  const { page } = words;
  const ref = useFocusInside<HTMLDivElement>();
  const requestIdFor = useRequestId();
  const [fields, setFields] = useKept<Fields>('person', {
    ...{ name: null, email: null, role: 'mentee', jobTitle: null, department: null, managerId: null },
  });
  const [isOther, setOther] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const name = fields.name?.trim() ?? '';
  const email = fields.email?.trim().toLowerCase() ?? '';
  const holder = view.people.find((person) => email !== '' && person.email?.toLowerCase() === email);
  const alike = view.people.find((person) => name !== '' && isNearName(person.name, name));
  const issues = checkFields(table, { ...fields, name: name === '' ? null : name });
  const isComplete = issues.length === 0 && !holder && (!alike || isOther);
  const save = () => {
    setAsked(true);
    if (!isComplete || isBusy || !fields.role) return;
    const { role, jobTitle, department, managerId } = fields;
    const form = {
      added: [
        {
          ...{ key: 'by-hand', name, email: email === '' ? null : email, role },
          ...{ jobTitle, department, employeeId: null, manager: managerId },
        },
      ],
      ...{ changed: [], left: [], pairings: [] },
    };
    onSave({ requestId: requestIdFor(form), ...form }, again);
  };
  const again = useLatest(save);
  const issueOf = (column: (typeof FIELDS)[number]) => {
    if (column === 'email' && holder) return { code: 'not-an-email' as const };
    return isAsked ? issues.find((issue) => issue.column === column) : null;
  };
  const issueWords = {
    ...words.issues,
    required: () => page.required,
    'not-an-email': () => (holder ? page.emailTaken(holder.name) : page.badEmail),
  };
  return (
    <DialogShell
      title={page.sources.hand}
      isTitleSeen
      at="people"
      words={words}
      isUnsaved={name !== '' || email !== ''}
      onSubmit={save}
      primary={{ label: page.addPerson, isBusy }}
      back={{ label: words.common.back, onPress: onBack }}
    >
      <div ref={ref} class="rows">
        {FIELDS.map((column) => (
          <FieldFor
            key={column}
            column={table.columns[column]}
            words={
              column === 'managerId'
                ? { ...words.tables.people.columns[column], help: '' }
                : words.tables.people.columns[column]
            }
            choiceWords={column === 'role' ? words.tables.people.choices.role : undefined}
            issueWords={issueWords}
            issue={issueOf(column)}
            references={view.people.map((person) => ({ id: person.id, label: person.name }))}
            value={fields[column]}
            onInput={(value) => {
              setFields({ ...fields, [column]: value });
            }}
          />
        ))}
      </div>
      {alike && !holder && (
        <Checkbox
          label={page.addAnyway}
          help={page.alike(alike.name)}
          issue={isAsked && !isOther ? page.alike(alike.name) : null}
          checked={isOther}
          onInput={setOther}
        />
      )}
      {failure}
    </DialogShell>
  );
}

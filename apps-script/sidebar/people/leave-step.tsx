/** Somebody who has left, said by hand: who, since when, and what becomes of their pairings. */
import { useState } from 'preact/hooks';
import { SearchList } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { useRequestId } from '../dialog/request-id.ts';
import { useLatest } from '../frame/use-latest.ts';
import { useFocusInside } from '../use-focus.ts';
import type { FormProps } from './form-props.ts';
import { LeavingFields } from './leaving-fields.tsx';
import { nobodyLeaves, toLeavingForm } from './leaving.ts';
import { useKept } from '../frame/kept.ts';

export function LeaveStep({ view, words, isBusy, failure, onBack, onSave }: FormProps) {
  const { page } = words;
  const ref = useFocusInside<HTMLDivElement>();
  const requestIdFor = useRequestId();
  const [leaving, setLeaving] = useKept('leaving', nobodyLeaves);
  const [isAsked, setAsked] = useState(false);
  const active = view.people.filter(({ status }) => status === 'active');
  const [personId = null] = Object.keys(leaving.leftOn);
  const nameOf = (id: string): string => active.find((person) => person.id === id)?.name ?? '';
  const save = () => {
    setAsked(true);
    const form = toLeavingForm(leaving, view.pairings, view.todayOn, (id) => page.reasonLeft(nameOf(id)));
    if (personId === null || !form || isBusy) return;
    const content = { added: [], changed: [], ...form };
    onSave({ requestId: requestIdFor(content), ...content }, again);
  };
  const again = useLatest(save);
  return (
    <DialogShell
      title={page.sources.leave}
      isTitleSeen
      at="people"
      words={words}
      isUnsaved={personId !== null}
      onSubmit={save}
      primary={{ label: page.markLeft, isBusy }}
      back={{ label: words.common.back, onPress: onBack }}
    >
      <div ref={ref}>
        <SearchList
          label={page.who}
          issue={isAsked && personId === null ? page.nothingChosen.leave : null}
          required
          items={active.map(({ id, name, email }) => ({ id, label: name, detail: email ?? '' }))}
          selectedId={personId}
          onSelect={(id) => {
            setLeaving({ ...nobodyLeaves, leftOn: { [id]: view.todayOn } });
          }}
        />
      </div>
      {personId !== null && (
        <LeavingFields
          personId={personId}
          name={nameOf(personId)}
          {...{ leaving, view, words, isAsked, onChange: setLeaving }}
        />
      )}
      {failure}
    </DialogShell>
  );
}

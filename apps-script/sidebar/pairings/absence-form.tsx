/** Somebody is away: one entry for all their pairings. */
import { useState } from 'preact/hooks';
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import { Button, DateInput, Select, TextLine } from '../../../shared/components/index.ts';
import { newRowId } from '../dialog/new-row-id.ts';
import { callScript } from '../platform/script.ts';
import type { PairingActsProps } from './pairing-acts.tsx';

export function AbsenceForm({ view, words, isBusy, onRun }: Omit<PairingActsProps, 'pairing' | 'label'>) {
  const { acts, page } = words;
  const [draft, setDraft] = useState(toBlank);
  const [isChecked, setChecked] = useState(false);
  const { personId, fromOn, toOn } = draft;
  const set = (change: Partial<typeof draft>) => {
    setDraft({ ...draft, ...change });
  };
  const isWrong = fromOn === '' || toOn < fromOn;
  const save = () => {
    setChecked(true);
    if (personId === null || isWrong) return;
    const name = view.people.find(({ id }) => id === personId)?.name ?? personId;
    void onRun(
      () => callScript(words.pages, 'noteAbsence', { ...draft, personId }),
      acts.awaySaved(name),
    ).then((isDone) => {
      if (!isDone) return;
      setDraft(toBlank());
      setChecked(false);
    });
  };
  return (
    <div class="stack">
      <p class="quiet">{acts.awayHelp}</p>
      <div class="columns">
        <Select
          label={acts.who}
          required
          issue={isChecked && personId === null ? acts.why.choice : null}
          value={personId}
          items={toParticipants(view).map(({ id, name }) => ({ value: id, label: name }))}
          onInput={(next) => {
            set({ personId: next });
          }}
        />
        <DateInput
          label={page.breakFrom}
          required
          issue={isChecked && isWrong ? page.incompleteBreak : null}
          value={fromOn}
          onInput={(next) => {
            set({ fromOn: next });
          }}
        />
        <DateInput
          label={page.breakTo}
          required
          value={toOn}
          onInput={(next) => {
            set({ toOn: next });
          }}
        />
        <TextLine
          label={page.breakWhy}
          optional
          value={draft.reason}
          onInput={(reason) => {
            set({ reason });
          }}
        />
      </div>
      <Button busy={isBusy} onClick={save}>
        {acts.saveAway}
      </Button>
    </div>
  );
}

const toBlank = () => ({
  id: newRowId('B'),
  personId: null as string | null,
  fromOn: '',
  toOn: '',
  reason: '',
});

/** Whoever is in a pairing that runs. */
function toParticipants({ people, pairings }: PairingsView) {
  const running = pairings.filter(({ status }) => status === 'active' || status === 'paused');
  const ids = new Set(running.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
  return people.filter(({ id }) => ids.has(id));
}

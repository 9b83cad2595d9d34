/** The terms of one pairing (or the breaks of everybody): period, hours, status, a new cadence, a new break. */
import { useState } from 'preact/hooks';
import type { PairingForm, PairingsView } from '../../src/pairings/pairings-api.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { Button, DateInput, NumberInput, Select, TextLine } from '../../../shared/components/index.ts';
import { newRowId } from '../dialog/new-row-id.ts';
import { findIssues, toPairingForm, toTermsDraft, type TermsDraft, type TermsIssues } from './terms-draft.ts';
import { TermsRows } from './terms-rows.tsx';
import type { PairingsWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export interface TermsFormProps {
  view: PairingsView;
  words: PairingsWords;
  /** Null: breaks of everybody. */
  pairing: Pairing | null;
  label: string;
  isBusy: boolean;
  onTouched: (isTouched: boolean) => void;
  onSave: (form: PairingForm, label: string) => Promise<boolean>;
}

const BEGINS: readonly Pairing['status'][] = ['planned', 'active'];

export function TermsForm({ view, words, pairing, label, isBusy, onTouched, onSave }: TermsFormProps) {
  const { page } = words;
  const [draft, setDraft] = useKept(`terms:${pairing?.id ?? ''}`, () => toTermsDraft(pairing, newRowId));
  const [isChecked, setChecked] = useState(false);
  const { cadence, pause } = draft;
  const wrong = findIssues(draft, pairing);
  const issueOf = (name: keyof TermsIssues, sentence: string): string | null =>
    isChecked && wrong[name] ? sentence : null;
  const set = (change: Partial<TermsDraft>) => {
    setDraft({ ...draft, ...change });
    onTouched(true);
  };
  const save = () => {
    setChecked(true);
    if (Object.values(wrong).includes(true)) return;
    void onSave(toPairingForm(draft, pairing), label).then((isDone) => {
      if (isDone) onTouched(false);
    });
  };
  return (
    <div class="stack">
      <TermsRows
        {...{ view, words, pairing }}
        removedIds={draft.removedIds}
        onRemoved={(removedIds) => {
          set({ removedIds });
        }}
      />
      {pairing && (
        <>
          <div class="columns">
            <DateInput
              label={page.startsOn}
              required
              issue={issueOf('startsOn', page.datesWrong)}
              value={draft.startsOn}
              onInput={(startsOn) => {
                set({ startsOn });
              }}
            />
            <DateInput
              label={page.endsOn}
              help={page.endsHelp(view.program.periodMonths)}
              issue={issueOf('endsOn', page.datesWrong)}
              value={draft.endsOn}
              onInput={(endsOn) => {
                set({ endsOn });
              }}
            />
            <NumberInput
              label={page.minimumHours}
              help={page.minimumHelp(view.program.minimumHours)}
              issue={issueOf('minimumHours', page.hoursWrong)}
              value={draft.minimumHours}
              onInput={(minimumHours) => {
                set({ minimumHours });
              }}
            />
          </div>
          {pairing.status === 'planned' && (
            <div class="columns">
              <Select
                label={page.statusNow}
                required
                value={draft.status}
                items={BEGINS.map((value) => ({ value, label: page.status[value] }))}
                onInput={(status) => {
                  if (status !== null) set({ status });
                }}
              />
            </div>
          )}
          <h3 class="group-title">{page.newCadence}</h3>
          <div class="columns">
            <DateInput
              label={page.newCadenceFrom}
              issue={issueOf('cadence', page.incompleteCadence)}
              value={cadence.fromOn}
              onInput={(fromOn) => {
                set({ cadence: { ...cadence, fromOn } });
              }}
            />
            <NumberInput
              label={page.cadence}
              value={cadence.cadenceDays}
              onInput={(cadenceDays) => {
                set({ cadence: { ...cadence, cadenceDays } });
              }}
            />
            <TextLine
              label={page.newCadenceWhy}
              value={cadence.why}
              onInput={(why) => {
                set({ cadence: { ...cadence, why } });
              }}
            />
          </div>
        </>
      )}
      <h3 class="group-title">{page.newBreak}</h3>
      <div class="columns">
        <DateInput
          label={page.breakFrom}
          issue={issueOf('pause', page.incompleteBreak)}
          value={pause.fromOn}
          onInput={(fromOn) => {
            set({ pause: { ...pause, fromOn } });
          }}
        />
        <DateInput
          label={page.breakTo}
          value={pause.toOn}
          onInput={(toOn) => {
            set({ pause: { ...pause, toOn } });
          }}
        />
        <TextLine
          label={page.breakWhy}
          value={pause.reason}
          onInput={(reason) => {
            set({ pause: { ...pause, reason } });
          }}
        />
      </div>
      <Button busy={isBusy} label={page.saveTermsOf(label)} onClick={save}>
        {page.saveTerms}
      </Button>
    </div>
  );
}

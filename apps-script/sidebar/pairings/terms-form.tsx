/** The terms of one pairing (or the breaks of everybody): period, hours, a new cadence, a new break, rows to remove. */
import { useState } from 'preact/hooks';
import type { PairingForm, PairingsView } from '../../src/mentors/mentors-api.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { Button, DateInput, NumberInput, TextLine } from '../../../shared/components/index.ts';
import { toFullDayText } from '../format.ts';
import { newRowId } from '../mentors/new-row-id.ts';
import type { PairingsWords } from './words.ts';

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

interface TermsDraft {
  endsOn: string;
  minimumHours: number | null;
  cadence: { id: string; fromOn: string; cadenceDays: number | null; why: string };
  pause: { id: string; fromOn: string; toOn: string; reason: string };
  removedIds: string[];
}

const isDays = (days: number | null): days is number => days !== null && days >= 1 && days <= 92;

export function TermsForm({ view, words, pairing, label, isBusy, onTouched, onSave }: TermsFormProps) {
  const { page } = words;
  const day = (dateOn: string) => toFullDayText(dateOn, view.language);
  const [draft, setDraft] = useState<TermsDraft>(() => ({
    endsOn: pairing?.endsOn ?? '',
    minimumHours: pairing?.minimumHours ?? null,
    cadence: { id: newRowId('CAD'), fromOn: '', cadenceDays: null, why: '' },
    pause: { id: newRowId('B'), fromOn: '', toOn: '', reason: '' },
    removedIds: [],
  }));
  const [isChecked, setChecked] = useState(false);
  const { cadence, pause, removedIds } = draft;
  const set = (change: Partial<TermsDraft>) => {
    setDraft({ ...draft, ...change });
    onTouched(true);
  };
  const hasCadence = cadence.fromOn !== '' || cadence.cadenceDays !== null;
  const hasBreak = pause.fromOn !== '' || pause.toOn !== '';
  const isCadenceWrong = hasCadence && (cadence.fromOn === '' || !isDays(cadence.cadenceDays));
  const isBreakWrong = hasBreak && (pause.fromOn === '' || pause.toOn < pause.fromOn);
  const isEndWrong = pairing !== null && draft.endsOn !== '' && draft.endsOn < pairing.startsOn;
  const isHoursWrong =
    draft.minimumHours !== null && !(draft.minimumHours >= 0 && draft.minimumHours <= 2000);
  const save = () => {
    setChecked(true);
    if (isCadenceWrong || isBreakWrong || isEndWrong || isHoursWrong) return;
    const blankToNull = (text: string) => (text.trim() === '' ? null : text.trim());
    const form: PairingForm = {
      pairingId: pairing?.id ?? null,
      fields: pairing ? { endsOn: blankToNull(draft.endsOn), minimumHours: draft.minimumHours } : {},
      newCadences: hasCadence
        ? [
            {
              ...{ id: cadence.id, fromOn: cadence.fromOn },
              ...{ cadenceDays: cadence.cadenceDays!, why: blankToNull(cadence.why) },
            },
          ]
        : [],
      newBreaks: hasBreak
        ? [{ id: pause.id, fromOn: pause.fromOn, toOn: pause.toOn, reason: blankToNull(pause.reason) }]
        : [],
      removedIds,
    };
    void onSave(form, label).then((isDone) => {
      if (isDone) onTouched(false);
    });
  };
  const rows = [
    ...view.cadences
      .filter(({ pairingId }) => pairing !== null && pairingId === pairing.id)
      .map((row) => ({
        id: row.id,
        text: page.cadenceRow({ on: day(row.fromOn), days: row.cadenceDays, why: row.why ?? '' }),
      })),
    ...view.breaks
      .filter(({ pairingId }) => pairingId === (pairing?.id ?? null))
      .map((row) => ({
        id: row.id,
        text: page.breakRow({ from: day(row.fromOn), to: day(row.toOn), why: row.reason ?? '' }),
      })),
  ];
  return (
    <div class="stack">
      {rows.map((row) => (
        <div class="row" key={row.id}>
          <span class={removedIds.includes(row.id) ? 'leaving' : undefined}>{row.text}</span>
          {removedIds.includes(row.id) ? (
            <>
              <span class="quiet">{page.willRemove}</span>
              <Button
                look="link"
                label={page.keepRow(row.text)}
                onClick={() => {
                  set({ removedIds: removedIds.filter((id) => id !== row.id) });
                }}
              >
                {page.keep}
              </Button>
            </>
          ) : (
            <Button
              look="link"
              label={page.removeRow(row.text)}
              onClick={() => {
                set({ removedIds: [...removedIds, row.id] });
              }}
            >
              {words.dialog.remove}
            </Button>
          )}
        </div>
      ))}
      {pairing && (
        <>
          <div class="columns">
            <DateInput
              label={page.endsOn}
              help={page.endsHelp(view.program.periodMonths)}
              issue={isChecked && isEndWrong ? page.datesWrong : null}
              value={draft.endsOn}
              onInput={(endsOn) => {
                set({ endsOn });
              }}
            />
            <NumberInput
              label={page.minimumHours}
              help={page.minimumHelp(view.program.minimumHours)}
              issue={isChecked && isHoursWrong ? page.hoursWrong : null}
              value={draft.minimumHours}
              onInput={(minimumHours) => {
                set({ minimumHours });
              }}
            />
          </div>
          <h3 class="group-title">{page.newCadence}</h3>
          <div class="columns">
            <DateInput
              label={page.newCadenceFrom}
              issue={isChecked && isCadenceWrong ? page.incompleteCadence : null}
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
          issue={isChecked && isBreakWrong ? page.incompleteBreak : null}
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

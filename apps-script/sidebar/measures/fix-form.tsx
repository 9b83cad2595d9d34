/** What is fixed before the start: what is counted, over which periods, whom it compares, and whether a lot decides. */
import { isRecordKind, isShareKind } from '../../../shared/rules/measure/model.ts';
import { MEASURE_KINDS } from '../../../shared/tables/measures.ts';
import {
  Checkbox,
  ChoiceRow,
  DateInput,
  NumberInput,
  Paragraph,
  Select,
  TextLine,
} from '../../../shared/components/index.ts';
import type { MeasuresView } from '../../src/measures/measures-api.ts';
import { Section } from '../dialog/parts.tsx';
import { toNameOf, type MeasureDraft } from './draft.ts';
import type { MeasuresWords } from './words.ts';

export interface FixFormProps {
  view: MeasuresView;
  draft: MeasureDraft;
  words: MeasuresWords;
  isChecked: boolean;
  onInput: (draft: MeasureDraft) => void;
}

export function FixForm({ view, draft, words, isChecked, onInput }: FixFormProps) {
  const { page, tables } = words;
  const { form } = draft;
  const set = (change: Partial<MeasureDraft['form']>) => {
    onInput({ ...draft, form: { ...form, ...change } });
  };
  const issue = (isWrong: boolean, sentence: string = page.fillIn): { issue?: string } =>
    isChecked && isWrong ? { issue: sentence } : {};
  const whole = (value: number | null): number =>
    value === null || Number.isNaN(value) ? 0 : Math.trunc(value);
  const nameOf = toNameOf(view);
  return (
    <>
      <Section title={page.what}>
        <div class="columns">
          <Select
            label={page.kind}
            value={form.kind}
            items={MEASURE_KINDS.filter((kind) => view.hasRecords || !isRecordKind(kind)).map((kind) => ({
              value: kind,
              label: tables.measures.choices.kind[kind],
            }))}
            onInput={(kind) => {
              if (kind) set({ kind });
            }}
          />
          <TextLine
            label={page.titleLabel}
            value={form.title}
            {...issue(form.title.trim() === '')}
            onInput={(title) => {
              set({ title });
            }}
          />
          {!isShareKind(form.kind) && (
            <TextLine
              label={page.unit}
              help={page.unitHelp}
              optional
              value={form.unit}
              onInput={(unit) => {
                set({ unit });
              }}
            />
          )}
          <ChoiceRow
            label={page.better}
            value={form.better}
            items={(['higher', 'lower'] as const).map((value) => ({ value, label: page.betterWords[value] }))}
            onInput={(better) => {
              set({ better });
            }}
          />
        </div>
        {form.supersedesId !== null && (
          <Paragraph
            label={page.reason}
            value={form.reason}
            {...issue(form.reason.trim() === '')}
            onInput={(reason) => {
              set({ reason });
            }}
          />
        )}
      </Section>
      <Section title={page.when}>
        <div class="columns">
          <DateInput
            label={page.startsOn}
            value={form.startsOn}
            {...issue(form.startsOn === '')}
            onInput={(startsOn) => {
              set({ startsOn });
            }}
          />
          {(['windowMonths', 'windowsBefore', 'windowsAfter'] as const).map((name) => (
            <NumberInput
              key={name}
              label={page[name]}
              {...(name === 'windowsAfter' ? { help: page.windowsAfterHelp } : {})}
              value={form[name] === 0 ? null : form[name]}
              {...issue(form[name] < 1 || form[name] > MOST[name], page.wholeUpTo(MOST[name]))}
              onInput={(value) => {
                set({ [name]: whole(value) });
              }}
            />
          ))}
        </div>
      </Section>
      <Section title={page.who}>
        <ul class="measured">
          {draft.members.map((member) => {
            const name = nameOf(member.personId);
            const setMember = (change: Partial<typeof member>) => {
              onInput({
                ...draft,
                members: draft.members.map((one) =>
                  one.personId === member.personId ? { ...one, ...change } : one,
                ),
              });
            };
            return (
              <li key={member.personId}>
                <ChoiceRow
                  label={page.partOf(name)}
                  labelUnseen
                  value={member.part}
                  items={(['mentee', 'other', 'left-out'] as const).map((value) => ({
                    value,
                    label: page.parts[value],
                  }))}
                  onInput={(part) => {
                    setMember({ part });
                  }}
                />
                <span class="measured-name">{name}</span>
                {member.part === 'left-out' && (
                  <TextLine
                    label={page.whyLeftOut(name)}
                    labelUnseen
                    placeholder={page.whyLeftOut(name)}
                    value={member.reason}
                    {...issue(member.reason.trim() === '')}
                    onInput={(reason) => {
                      setMember({ reason });
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
        <Checkbox
          label={page.chosenLow}
          checked={form.chosenLow}
          onInput={(chosenLow) => {
            set({ chosenLow });
          }}
        />
        <Checkbox
          label={page.byLot}
          help={page.byLotHelp}
          checked={form.lots !== null}
          onInput={(isByLot) => {
            set({ lots: isByLot ? 2 : null });
          }}
        />
        {form.lots !== null && (
          <div class="columns">
            <NumberInput
              label={page.lots}
              value={form.lots === 0 ? null : form.lots}
              {...issue(form.lots < 2 || form.lots > 6, page.wholeUpTo(6))}
              onInput={(value) => {
                set({ lots: whole(value) });
              }}
            />
            <p class="quiet">{page.seed(form.seed ?? 0)}</p>
          </div>
        )}
      </Section>
    </>
  );
}

/** What the columns of the measure hold at most. */
const MOST = { windowMonths: 12, windowsBefore: 6, windowsAfter: 8 } as const;

/** Whether something is still to be filled in or put right. */
export function hasIssues({ form, members }: MeasureDraft): boolean {
  return (
    form.title.trim() === '' ||
    form.startsOn === '' ||
    (form.supersedesId !== null && form.reason.trim() === '') ||
    (Object.keys(MOST) as (keyof typeof MOST)[]).some((name) => form[name] < 1 || form[name] > MOST[name]) ||
    (form.lots !== null && (form.lots < 2 || form.lots > 6)) ||
    members.some(({ part, reason }) => part === 'left-out' && reason.trim() === '')
  );
}

/**
 * The form: facts that were read, then what only the mentor knows, then Send. It can be filled from the keyboard from
 * first to last; the focus starts at the first thing that has to be confirmed.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  Checkbox,
  ChoiceRow,
  DateInput,
  MinutesInput,
  Notice,
  Paragraph,
} from '../../../../shared/components/index.ts';
import { asksFit, type CheckInDraft, type Fit, type Outcome } from '../../draft/draft.ts';
import { usePage } from '../context.ts';
import { isPlaced, toFieldSentence } from '../issue-sentences.ts';
import { focusFirst, handleKey } from '../keyboard.ts';
import { checkIns } from '../../../../shared/tables/check-ins.ts';
import type { SessionState, View } from '../session-state.ts';
import type { CheckInWords } from '../words.ts';
import { toSentence } from '../sentences.ts';
import { toMeeting } from '../meeting-text.ts';
import { FactsCard } from './facts-card.tsx';
import { FORM_ID, FormHint } from './form-foot.tsx';
import { FormWarnings } from './form-warnings.tsx';
import { NoteFields } from './note-fields.tsx';
import { PairingField } from './pairing-field.tsx';
import { PhraseField } from './phrase-field.tsx';
import { RivalNotice } from './rival-notice.tsx';

type FormState = Extract<View, { kind: 'form' }>;

const OUTCOMES = ['held', 'moved', 'no-show'] as const satisfies readonly Outcome[];
const FITS: readonly Fit[] = ['good', 'undecided', 'not-good'];
const RATINGS = ['1', '2', '3', '4'] as const;

export function FormView({ view, state }: { view: FormState; state: SessionState }) {
  const { words, session, locale, ports } = usePage();
  const text = words.checkInForm;
  const { draft, issues } = view;
  const { fields } = draft;
  const form = useRef<HTMLFormElement>(null);
  const sentence = (column: string): string | null =>
    toFieldSentence(column, issues, words, (one) => toTooLong(one, draft, text, locale));
  useLayoutEffect(() => {
    focusFirst(form.current, issues.length > 0);
  }, [draft.id, issues.length > 0]);
  const outcome = fields.outcome.value;
  const isMet = outcome === null || outcome === 'held';
  const showsNote = isMet || fields.worked.value !== '' || fields.didNotWork.value !== '';
  return (
    <form
      ref={form}
      id={FORM_ID}
      class="ci-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void session.send();
      }}
      onKeyDown={(event) => {
        if (form.current) handleKey(event, form.current, () => void session.send());
      }}
    >
      {draft.supersedesId !== null && <Notice kind="info">{text.correcting}</Notice>}
      {view.sentElsewhere && <Notice kind="warn">{text.sent.sentElsewhere}</Notice>}
      <RivalNotice draft={draft} state={state} />
      {draft.notes.map((note) => (
        <Notice key={note} kind="warn">
          {text.notes[note]}
        </Notice>
      ))}
      {issues
        .filter(({ field }) => !isPlaced(field) || field === 'title')
        .map((issue) => (
          <Notice key={issue.code} kind="error">
            {toSentence(issue, words)}
          </Notice>
        ))}
      <FactsCard key={draft.id} draft={draft} startIssue={sentence('startsAt')} />
      <FormWarnings draft={draft} state={state} />
      <PairingField
        key={`${draft.id}-pairing`}
        draft={draft}
        briefing={state.briefing}
        submissions={state.submissions}
        issue={sentence('pairingId')}
      />
      <div data-confirm={outcome === null ? 'yes' : undefined}>
        <ChoiceRow<(typeof OUTCOMES)[number]>
          label={words.columns.outcome.header}
          about={toMeeting(draft, words, locale, ports.clock.nowMs())}
          required
          value={outcome === 'withdrawn' ? null : outcome}
          items={OUTCOMES.map((value) => ({ value, label: text.outcomes[value] }))}
          onInput={(value) => session.input('outcome', value)}
          issue={sentence('outcome')}
        />
      </div>
      {isMet && (
        <MinutesInput
          label={text.minutes}
          presets={[30, 45, 60]}
          value={fields.minutes.value}
          onInput={(value) => session.input('minutes', value)}
          issue={sentence('minutes')}
        />
      )}
      {showsNote && (
        <NoteFields draft={draft} isOptional={!isMet || fields.notePrivate.value} sentence={sentence} />
      )}
      {isMet && (
        <ChoiceRow
          label={text.rating}
          optional
          value={
            fields.rating.value === null ? null : (String(fields.rating.value) as (typeof RATINGS)[number])
          }
          items={RATINGS.map((value) => ({ value, label: `${value} ${text.ratings[value]}` }))}
          onInput={(value) => session.input('rating', Number(value))}
          issue={sentence('rating')}
        />
      )}
      <div class="ci-next">
        <PhraseField draft={draft} column="nextStep">
          <Paragraph
            label={words.columns.nextStep.header}
            optional
            rows={1}
            value={fields.nextStep.value}
            onInput={(value) => session.input('nextStep', value)}
            issue={sentence('nextStep')}
          />
        </PhraseField>
        <DateInput
          label={words.columns.nextOn.header}
          optional
          value={fields.nextOn.value}
          onInput={(value) => session.input('nextOn', value)}
          issue={sentence('nextOn')}
        />
      </div>
      {isFirstMeeting(draft, state) && (
        <ChoiceRow<Fit>
          label={text.fit}
          help={text.fitHelp}
          optional
          value={fields.fit.value}
          items={FITS.map((value) => ({ value, label: words.choices.fit[value] }))}
          onInput={(value) => session.input('fit', value)}
          issue={sentence('fit')}
        />
      )}
      <div class="ci-ticks">
        <Checkbox
          label={text.talkWanted}
          checked={fields.talkWanted.value}
          onInput={(value) => session.input('talkWanted', value)}
        />
        <Checkbox
          label={text.notePrivate}
          {...(fields.notePrivate.value ? { help: text.notePrivateHelp } : {})}
          checked={fields.notePrivate.value}
          onInput={(value) => session.input('notePrivate', value)}
        />
      </div>
      <FormHint view={view} state={state} />
    </form>
  );
}

const TEXTS = ['worked', 'didNotWork', 'nextStep'] as const;

/** Told while typing, not only at Send. */
function toTooLong(
  column: string,
  { fields }: CheckInDraft,
  text: CheckInWords['checkInForm'],
  locale: string,
): string | null {
  const name = TEXTS.find((one) => one === column);
  const most = name && checkIns.columns[name].maxLength;
  if (!name || typeof most !== 'number') return null;
  const over = fields[name].value.trim().length - most;
  return over > 0 ? text.tooLong(over, most.toLocaleString(locale)) : null;
}

/** The question whether they fit is asked after the first meeting only. */
const isFirstMeeting = (draft: CheckInDraft, { briefing }: SessionState): boolean =>
  draft.fields.outcome.value === 'held' &&
  draft.fields.pairingIds.value.some((id) => asksFit(draft, id, briefing));

/** The problem with the figure before the start: edited, frozen once, and what was changed since. */
import { useState } from 'preact/hooks';
import type { PracticesView, ProblemFields } from '../../src/practices/practices-api.ts';
import { toProblemState, toStatement } from '../../../shared/rules/practices/problem-rows.ts';
import {
  findStatementGaps,
  type ProblemStatement,
} from '../../../shared/rules/practices/problem-statement.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import type { Language } from '../../../shared/tables/program.ts';
import {
  Button,
  ChoiceRow,
  DateInput,
  Notice,
  NumberInput,
  Paragraph,
  Select,
  TextLine,
} from '../../../shared/components/index.ts';
import { toAmountText, toFullDayText } from '../format.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { Section } from '../dialog/parts.tsx';
import { findProblemIssues, type ProblemDraft } from './problem-draft.ts';
import { RecordsPart } from './records-part.tsx';
import type { PracticesWords } from './words.ts';

export interface ProblemSectionProps {
  view: PracticesView;
  draft: ProblemDraft;
  words: PracticesWords;
  language: Language;
  token: unknown;
  isChecked: boolean;
  isChanged: boolean;
  isBusy: boolean;
  onInput: (draft: ProblemDraft) => void;
  onFreeze: () => void;
}

export function ProblemSection(props: ProblemSectionProps) {
  const { view, draft, words, token, isChecked, onInput } = props;
  const { page, rules } = words;
  const { fields } = draft;
  const state = toProblemState(view.problems);
  const [kind, setKind] = useState<'share' | 'amount'>(fields.baselineValue === null ? 'share' : 'amount');
  const issues = findProblemIssues(fields);
  const set = (change: Partial<ProblemFields>) => {
    onInput({ ...draft, fields: { ...fields, ...change } });
  };
  const issueOf = (name: keyof ProblemFields): string | null => {
    const issue = issues[name];
    if (issue === undefined || (issue === 'missing' && !isChecked)) return null;
    return {
      missing: rules.gap.problem,
      'not-a-number': page.notANumber,
      'not-whole': page.notWhole,
      'more-than-total': page.moreThanTotal,
    }[issue];
  };
  const blankToNull = (text: string) => (text === '' ? null : text);
  return (
    <Section title={page.problemTitle} lead={page.problemLead} token={token}>
      <FrozenPart {...props} />
      <Paragraph
        label={page.statement}
        help={page.statementHelp}
        issue={issueOf('statement')}
        required
        rows={3}
        value={fields.statement}
        onInput={(statement) => {
          set({ statement });
        }}
      />
      <div class="columns">
        <TextLine
          label={page.measure}
          help={page.measureHelp}
          value={fields.measure ?? ''}
          onInput={(measure) => {
            set({ measure: blankToNull(measure) });
          }}
        />
        {view.categories.length > 0 && (
          <Select
            label={page.category}
            value={fields.categoryId}
            items={view.categories.map(({ id, title }) => ({ value: id, label: title }))}
            onInput={(categoryId) => {
              set({ categoryId });
            }}
          />
        )}
      </div>
      <RecordsPart
        {...{ view, words }}
        language={props.language}
        measure={fields.measure}
        onUse={(change) => {
          setKind(change.baselineValue === null ? 'share' : 'amount');
          set(change);
        }}
      />
      <ChoiceRow
        label={page.baselineKind}
        value={kind}
        items={[
          { value: 'share', label: page.share },
          { value: 'amount', label: page.amount },
        ]}
        onInput={(next) => {
          setKind(next);
          set(next === 'share' ? { baselineValue: null } : { baselineSuccesses: null, baselineTrials: null });
        }}
      />
      <div class="columns">
        {kind === 'share' ? (
          <>
            <NumberInput
              key="successes"
              label={page.successes}
              issue={issueOf('baselineSuccesses')}
              value={fields.baselineSuccesses}
              onInput={(baselineSuccesses) => {
                set({ baselineSuccesses });
              }}
            />
            <NumberInput
              key="trials"
              label={page.trials}
              issue={issueOf('baselineTrials')}
              value={fields.baselineTrials}
              onInput={(baselineTrials) => {
                set({ baselineTrials });
              }}
            />
          </>
        ) : (
          <NumberInput
            key="value"
            label={page.value}
            issue={issueOf('baselineValue')}
            value={fields.baselineValue}
            onInput={(baselineValue) => {
              set({ baselineValue });
            }}
          />
        )}
        <DateInput
          label={page.fromOn}
          value={fields.baselineFromOn ?? ''}
          onInput={(day) => {
            set({ baselineFromOn: blankToNull(day) });
          }}
        />
        <DateInput
          label={page.beforeOn}
          value={fields.baselineBeforeOn ?? ''}
          onInput={(day) => {
            set({ baselineBeforeOn: blankToNull(day) });
          }}
        />
      </div>
      <TextLine
        label={page.baselineText}
        optional
        value={fields.baselineText ?? ''}
        onInput={(text) => {
          set({ baselineText: blankToNull(text) });
        }}
      />
      {!state.frozen && <FreezePart {...props} />}
      {state.history.length > 1 && (
        <Fold title={page.earlier}>
          <ul class="sentences">
            {state.history.slice(1).map((row) => (
              <li key={row.id}>
                {page.earlierRow({
                  on: toFullDayText(row.statedOn, props.language),
                  statement: row.statement,
                })}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

function FrozenPart({ view, words, language }: ProblemSectionProps) {
  const { page, rules } = words;
  const { frozen, edits } = toProblemState(view.problems);
  if (!frozen) {
    return view.program.startsOn <= view.todayOn ? <Notice kind="warn">{page.startedUnfrozen}</Notice> : null;
  }
  const day = (dateOn: string) => toFullDayText(dateOn, language);
  return (
    <Notice kind={edits.length > 0 ? 'warn' : 'success'}>
      <p>{rules.frozen({ on: frozen.frozenOn })}</p>
      <p>
        {page.frozenRow({
          share: toFigureText(frozen.baseline, words, language),
          from: day(frozen.baselineFromOn),
          to: day(addDays(frozen.baselineBeforeOn, -1)),
        })}
      </p>
      {edits.length > 0 && <p>{rules.edited({ fields: edits.map((field) => page.fields[field]) })}</p>}
    </Notice>
  );
}

const toFigureText = (
  baseline: ProblemStatement['baseline'],
  { page }: PracticesWords,
  language: Language,
): string =>
  typeof baseline === 'object'
    ? page.doing(baseline.successes, baseline.total)
    : toAmountText(baseline, language);

function FreezePart({ view, draft, words, language, isBusy, onFreeze }: ProblemSectionProps) {
  const { page, rules } = words;
  const [isAsking, setAsking] = useState(false);
  const gaps = findStatementGaps(toStatement(draft.fields));
  if (gaps.length > 0) {
    return (
      <ul class="sentences quiet">
        {gaps.map((gap) => (
          <li key={gap}>{rules.gap[gap]}</li>
        ))}
      </ul>
    );
  }
  return isAsking ? (
    <Notice
      kind="warn"
      actions={
        <>
          <Button look="primary" busy={isBusy} onClick={onFreeze}>
            {page.freezeYes}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
            }}
          >
            {words.common.cancel}
          </Button>
        </>
      }
    >
      {page.freezeAsk}
    </Notice>
  ) : (
    <>
      {view.program.startsOn > view.todayOn && (
        <p class="quiet">{page.freezesOn(toFullDayText(view.program.startsOn, language))}</p>
      )}
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {page.freeze}
      </Button>
    </>
  );
}

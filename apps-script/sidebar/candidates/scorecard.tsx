/** One person's scorecard: nine items with their evidence, the two gates, the result while scoring, the decision. */
import type { CandidateFields, CandidateForm, CandidatesView } from '../../src/mentors/mentors-api.ts';
import { COLUMN_OF } from '../../../shared/rules/mentors/candidate-row.ts';
import {
  OPTIONAL_ITEMS,
  SCORECARD,
  type Bucket,
  type ScorecardItem,
} from '../../../shared/rules/mentors/scorecard.ts';
import { toChain } from '../../../shared/rules/current-rows.ts';
import { toCurrentCandidates } from '../../../shared/rules/mentors/candidate-row.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { Checkbox, ChoiceRow, NumberInput, Paragraph, TextLine } from '../../../shared/components/index.ts';
import { toFullDayText, toListText } from '../format.ts';
import { Fold } from '../mentors/parts.tsx';
import { findIssues } from './draft.ts';
import { ResultPanel } from './result-panel.tsx';
import type { CandidatesWords } from './words.ts';

export interface ScorecardProps {
  view: CandidatesView;
  person: Person;
  draft: CandidateForm;
  words: CandidatesWords;
  isChecked: boolean;
  onInput: (draft: CandidateForm) => void;
}

const SCORES = ['0', '1', '2', '3'] as const;
const DECISIONS = ['accept', 'train-first', 'not-now'] as const;
const BUCKETS = Object.keys(SCORECARD) as Bucket[];

export function Scorecard(props: ScorecardProps) {
  const { view, person, draft, words, isChecked, onInput } = props;
  const { page, rules } = words;
  const { fields } = draft;
  const issues = isChecked ? findIssues(draft) : {};
  const set = (change: Partial<CandidateFields>) => {
    onInput({ ...draft, fields: { ...fields, ...change } });
  };
  const reports = view.people.filter(({ managerId }) => managerId === person.id).map(({ name }) => name);
  const yesNo = [
    { value: 'yes' as const, label: words.dialog.yes },
    { value: 'no' as const, label: words.dialog.no },
  ];
  return (
    <div class="halves">
      <div class="stack">
        {BUCKETS.map((bucket) => (
          <div class="stack" key={bucket}>
            <h3 class="group-title">{rules.bucket[bucket]}</h3>
            {SCORECARD[bucket].map((item) => (
              <ItemFields key={item} {...{ item, fields, words, set }} />
            ))}
          </div>
        ))}
        <div class="stack">
          <h3 class="group-title">{page.gates}</h3>
          <p class="quiet">{page.gatesLead}</p>
          <div class="columns">
            <ChoiceRow
              label={rules.gate.time}
              value={fields.hasTime}
              items={yesNo}
              onInput={(hasTime) => {
                set({ hasTime });
              }}
            />
            <ChoiceRow
              label={rules.gate.wish}
              value={fields.wantsTo}
              items={yesNo}
              onInput={(wantsTo) => {
                set({ wantsTo });
              }}
            />
            <NumberInput
              label={page.hours}
              issue={issues.hoursPerWeek ? page.hoursWrong : null}
              optional
              value={fields.hoursPerWeek}
              onInput={(hoursPerWeek) => {
                set({ hoursPerWeek });
              }}
            />
            <NumberInput
              label={page.capacity}
              help={page.capacityHelp}
              issue={issues.capacity ? page.capacityMissing : null}
              value={fields.capacity}
              onInput={(capacity) => {
                set({ capacity });
              }}
            />
          </div>
          <Checkbox
            label={page.outside}
            checked={fields.isOutsideProcedures === true}
            onInput={(isOutsideProcedures) => {
              set({ isOutsideProcedures });
            }}
          />
          {reports.length > 0 && <p class="quiet">{page.bossOf(toListText(reports, view.language))}</p>}
        </div>
      </div>
      <div class="panel aside">
        <ResultPanel draft={draft} words={words} />
        <ChoiceRow
          label={page.decision}
          value={draft.decision}
          items={DECISIONS.map((value) => ({ value, label: rules.result[value] }))}
          onInput={(decision) => {
            onInput({ ...draft, decision });
          }}
        />
        <Paragraph
          label={page.decisionReason}
          help={page.reasonHelp}
          issue={issues.decisionReason ? rules.reasonNeeded : null}
          value={draft.decisionReason ?? ''}
          onInput={(decisionReason) => {
            onInput({ ...draft, decisionReason });
          }}
        />
        <p class="quiet">
          {draft.decision === 'accept'
            ? page.roleNote(person.name)
            : draft.decision === 'train-first'
              ? `${rules.trainFirst} ${page.trainNote}`
              : draft.decision === null
                ? page.undecided
                : ''}
        </p>
        <Earlier {...props} />
      </div>
    </div>
  );
}

interface ItemFieldsProps {
  item: ScorecardItem;
  fields: CandidateFields;
  words: CandidatesWords;
  set: (change: Partial<CandidateFields>) => void;
}

function ItemFields({ item, fields, words, set }: ItemFieldsProps) {
  const { page, rules } = words;
  const column = COLUMN_OF[item];
  const score = fields[column];
  return (
    <div class="columns item">
      <ChoiceRow
        label={rules.item[item]}
        {...(OPTIONAL_ITEMS.includes(item) ? { help: page.experienceHelp } : {})}
        value={SCORES.find((text) => Number(text) === score) ?? null}
        items={SCORES.map((value) => ({ value, label: value }))}
        onInput={(text) => {
          set({ [column]: Number(text) });
        }}
      />
      <TextLine
        label={`${page.evidence}: ${rules.item[item]}`}
        labelUnseen
        placeholder={page.evidence}
        value={fields[`${column}Evidence`] ?? ''}
        onInput={(text) => {
          set({ [`${column}Evidence`]: text === '' ? null : text });
        }}
      />
    </div>
  );
}

function Earlier({ view, person, words }: ScorecardProps) {
  const { page, rules } = words;
  const current = toCurrentCandidates(view.candidates).get(person.id);
  const decided = (current ? toChain(view.candidates, current) : []).filter(
    ({ decision }) => decision !== null,
  );
  if (decided.length === 0) return null;
  return (
    <Fold title={page.earlier}>
      <ul class="sentences">
        {decided.map((row) => (
          <li key={row.id}>
            {page.earlierRow({
              on: row.decidedOn === null ? '' : toFullDayText(row.decidedOn, view.language),
              decision: rules.result[row.decision!],
              reason: row.decisionReason ?? '',
            })}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

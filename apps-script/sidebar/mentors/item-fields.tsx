/** One item of the scorecard: its score and the line of evidence beside it. */
import type { CandidateFields } from '../../src/mentors/mentors-api.ts';
import { COLUMN_OF } from '../../../shared/rules/mentors/candidate-row.ts';
import { OPTIONAL_ITEMS, type ScorecardItem } from '../../../shared/rules/mentors/scorecard.ts';
import { ChoiceRow, TextLine } from '../../../shared/components/index.ts';
import type { CandidatesWords } from './words.ts';

const SCORES = ['0', '1', '2', '3'] as const;

export interface ItemFieldsProps {
  item: ScorecardItem;
  fields: CandidateFields;
  words: CandidatesWords;
  set: (change: Partial<CandidateFields>) => void;
}

export function ItemFields({ item, fields, words, set }: ItemFieldsProps) {
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

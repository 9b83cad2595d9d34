/** The two gates, what was agreed with them, and what to mind. */
import type { CandidateFields } from '../../src/mentors/mentors-api.ts';
import { Checkbox, ChoiceRow, NumberInput } from '../../../shared/components/index.ts';
import { toListText } from '../format.ts';
import type { DraftIssues } from './draft.ts';
import type { ScorecardProps } from './scorecard-props.ts';

export interface GatesFieldsProps extends Pick<ScorecardProps, 'view' | 'person' | 'draft' | 'words'> {
  issues: DraftIssues;
  set: (change: Partial<CandidateFields>) => void;
}

export function GatesFields({ view, person, draft, words, issues, set }: GatesFieldsProps) {
  const { page, rules } = words;
  const { fields } = draft;
  const reports = view.people.filter(({ managerId }) => managerId === person.id).map(({ name }) => name);
  const yesNo = [
    { value: 'yes' as const, label: words.dialog.yes },
    { value: 'no' as const, label: words.dialog.no },
  ];
  return (
    <div class="stack">
      <h3 class="group-title">{page.gates}</h3>
      <div class="gates">
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
      </div>
      <div class="agreed">
        <NumberInput
          label={page.hours}
          issue={issues.hoursPerWeek ? page.hoursWrong : null}
          value={fields.hoursPerWeek}
          onInput={(hoursPerWeek) => {
            set({ hoursPerWeek });
          }}
        />
        <NumberInput
          label={page.capacity}
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
  );
}

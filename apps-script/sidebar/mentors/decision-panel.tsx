/** What the rules say so far, the owner's decision beside it, and what was decided before. */
import type { CandidateForm } from '../../src/mentors/mentors-api.ts';
import { toCurrentCandidates } from '../../../shared/rules/mentors/candidate-row.ts';
import { isDecisionAgainstScore } from '../../../shared/rules/mentors/scorecard.ts';
import { toMentorLoads } from '../../../shared/rules/pairings/load.ts';
import { toChain } from '../../../shared/rules/current-rows.ts';
import { ChoiceRow, Notice, Paragraph } from '../../../shared/components/index.ts';
import { toFullDayText } from '../format.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { toOutcome, withDecision, type DraftIssues } from './draft.ts';
import { ResultPanel } from './result-panel.tsx';
import type { ScorecardProps } from './scorecard-props.ts';

const DECISIONS = ['accept', 'train-first', 'not-now'] as const;

export function DecisionPanel({ issues, ...props }: ScorecardProps & { issues: DraftIssues }) {
  const { view, person, draft, words, onInput } = props;
  const { page, rules } = words;
  const [load] = toMentorLoads([{ personId: person.id, capacity: 0 }], view.pairings);
  const running = load?.mentees ?? 0;
  const isAgainst = draft.decision !== null && isDecisionAgainstScore(toOutcome(draft), draft.decision);
  return (
    <div class="stack">
      <ResultPanel draft={draft} words={words} />
      <ChoiceRow
        label={page.decision}
        value={draft.decision}
        items={DECISIONS.map((value) => ({ value, label: rules.result[value] }))}
        onInput={(decision) => {
          onInput(withDecision(view, draft, decision));
        }}
      />
      {(isAgainst || (draft.decisionReason ?? '') !== '') && (
        <Paragraph
          label={page.decisionReason}
          help={page.reasonHelp}
          issue={issues.decisionReason ? rules.reasonNeeded : null}
          value={draft.decisionReason ?? ''}
          onInput={(decisionReason) => {
            onInput({ ...draft, decisionReason });
          }}
        />
      )}
      <p class="quiet">{toNote(draft, person.name, words)}</p>
      {running > 0 && draft.decision !== null && draft.decision !== 'accept' && (
        <Notice kind="warn">{page.stillPaired(person.name, running)}</Notice>
      )}
      <Earlier {...props} />
    </div>
  );
}

function toNote({ decision }: CandidateForm, name: string, { page, rules }: ScorecardProps['words']): string {
  if (decision === 'accept') return page.roleNote(name);
  if (decision === 'train-first') return `${rules.trainFirst} ${page.trainNote}`;
  return decision === null ? page.undecided : '';
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

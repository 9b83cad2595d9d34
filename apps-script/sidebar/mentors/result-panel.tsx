/** What the rules say of the draft so far, with every reason; it changes while the owner scores. */
import type { CandidateForm } from '../../src/mentors/mentors-api.ts';
import { Status, type Tone } from '../../../shared/components/index.ts';
import type { CandidateResult } from '../../../shared/rules/mentors/scorecard.ts';
import { toOutcome, toReasonTexts } from './draft.ts';
import type { CandidatesWords } from './words.ts';

const TONES: Readonly<Record<CandidateResult, Tone>> = {
  accept: 'success',
  'train-first': 'info',
  'not-now': 'warn',
  incomplete: 'neutral',
};

export function ResultPanel({ draft, words }: { draft: CandidateForm; words: CandidatesWords }) {
  const outcome = toOutcome(draft);
  return (
    <div class="stack" role="status">
      <h3 class="group-title">
        {words.page.resultTitle}:{' '}
        <Status tone={TONES[outcome.result]}>{words.rules.result[outcome.result]}</Status>
      </h3>
      <ul class="sentences">
        {toReasonTexts(outcome, words).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

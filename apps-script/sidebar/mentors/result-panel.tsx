/** What the rules say of the draft so far, with every reason; it changes while the owner scores. */
import type { CandidateForm } from '../../src/mentors/mentors-api.ts';
import { Fragment } from 'preact';
import { Status, type Tone } from '../../../shared/components/index.ts';
import { SCORECARD, type Bucket, type CandidateResult } from '../../../shared/rules/mentors/scorecard.ts';
import { toOutcome, toPoints, toReasonTexts } from './draft.ts';
import type { CandidatesWords } from './words.ts';

const BUCKETS = Object.keys(SCORECARD) as Bucket[];

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
      <div class="meters">
        {BUCKETS.map((bucket) => {
          const { points, most } = toPoints(draft, bucket);
          return (
            <Fragment key={bucket}>
              <span>{words.rules.bucket[bucket]}</span>
              <span class="meter" aria-hidden="true">
                <span style={{ inlineSize: `${most === 0 ? 0 : (points / most) * 100}%` }} />
              </span>
              <span>{words.page.pointsOf(points, most)}</span>
            </Fragment>
          );
        })}
      </div>
      <ul class="reasons">
        {toReasonTexts(outcome, words).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** One person's scorecard: nine items with their evidence, the two gates, the result while scoring, the decision. */
import type { CandidateFields } from '../../src/mentors/mentors-api.ts';
import { SCORECARD, type Bucket } from '../../../shared/rules/mentors/scorecard.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { findIssues } from './draft.ts';
import { GatesFields } from './gates-fields.tsx';
import { ItemFields } from './item-fields.tsx';
import type { ScorecardProps } from './scorecard-props.ts';

const BUCKETS = Object.keys(SCORECARD) as Bucket[];

export function Scorecard(props: ScorecardProps) {
  const { draft, words, onInput } = props;
  const issues = props.isChecked ? findIssues(draft) : {};
  const { fields } = draft;
  const set = (change: Partial<CandidateFields>) => {
    onInput({ ...draft, fields: { ...fields, ...change } });
  };
  return (
    <div class="halves">
      <div class="stack">
        {BUCKETS.map((bucket) => (
          <div class="stack" key={bucket}>
            <h3 class="group-title">{words.rules.bucket[bucket]}</h3>
            {SCORECARD[bucket].map((item) => (
              <ItemFields key={item} {...{ item, fields, words, set }} />
            ))}
          </div>
        ))}
        <GatesFields {...props} {...{ issues, set }} />
      </div>
      <DecisionPanel {...props} issues={issues} />
    </div>
  );
}

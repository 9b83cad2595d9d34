/**
 * One person's scorecard: nine lines with no field but the opened one's; beside them the two conditions, the result
 * while scoring, and the decision.
 */
import type { CandidateFields } from '../../src/mentors/mentors-api.ts';
import { COLUMN_OF } from '../../../shared/rules/mentors/candidate-row.ts';
import {
  LARGEST_ITEM_SCORE,
  SCORECARD,
  type Bucket,
  type ScorecardItem,
} from '../../../shared/rules/mentors/scorecard.ts';
import { ScoreLine } from '../dialog/score-line.tsx';
import { useKept } from '../frame/kept.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { findIssues, toPoints } from './draft.ts';
import { GatesFields } from './gates-fields.tsx';
import type { ScorecardProps } from './scorecard-props.ts';

const BUCKETS = Object.keys(SCORECARD) as Bucket[];

export function Scorecard(props: ScorecardProps) {
  const { draft, words, onInput } = props;
  const { page, rules } = words;
  const [openItem, setOpenItem] = useKept<ScorecardItem | null>('open-line', null);
  const issues = props.isChecked ? findIssues(draft) : {};
  const { fields } = draft;
  const set = (change: Partial<CandidateFields>) => {
    onInput({ ...draft, fields: { ...fields, ...change } });
  };
  return (
    <div class="halves">
      <div>
        {BUCKETS.map((bucket) => {
          const { points, most } = toPoints(draft, bucket);
          return (
            <section key={bucket} class="bucket" aria-label={rules.bucket[bucket]}>
              <h3 class="bucket-title">
                <span>{rules.bucket[bucket]}</span>
                {most > 0 && <span>{page.pointsOf(points, most)}</span>}
              </h3>
              {SCORECARD[bucket].map((item) => {
                const column = COLUMN_OF[item];
                return (
                  <ScoreLine
                    key={item}
                    label={rules.item[item]}
                    help={openItem === item ? page.itemHelp[item] : undefined}
                    most={LARGEST_ITEM_SCORE}
                    score={fields[column]}
                    evidence={fields[`${column}Evidence`] ?? ''}
                    words={{ add: page.addEvidence, evidence: page.evidence, clear: page.clear }}
                    isOpen={openItem === item}
                    onOpen={(isOpening) => {
                      setOpenItem(isOpening ? item : null);
                    }}
                    onScore={(score) => {
                      set({ [column]: score });
                    }}
                    onEvidence={(text) => {
                      set({ [`${column}Evidence`]: text === '' ? null : text });
                    }}
                  />
                );
              })}
            </section>
          );
        })}
      </div>
      <div class="panel aside">
        <GatesFields {...props} {...{ issues, set }} />
        <DecisionPanel {...props} issues={issues} />
      </div>
    </div>
  );
}

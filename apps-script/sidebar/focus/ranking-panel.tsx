/** The ranking beside every section, with the sentence that says how firm it is. */
import type { PriorityRows } from '../../src/focus/focus-api.ts';
import { LARGEST_SCORE } from '../../../shared/rules/focus/categories.ts';
import { toReadingSentence, type Weighed } from './weigh.ts';
import type { PrioritiesWords } from './words.ts';

export interface RankingPanelProps {
  rows: PriorityRows;
  weighed: Weighed;
  words: PrioritiesWords;
}

export function RankingPanel({ rows, weighed, words }: RankingPanelProps) {
  const { page, rules } = words;
  const { categories } = weighed.ranking;
  return (
    <aside class="ranking" aria-labelledby="ranking">
      <h2 id="ranking" class="group-title">
        {page.ranking}
      </h2>
      <p class="reading" aria-live="polite">
        {toReadingSentence(weighed, rows, words)}
      </p>
      <ul class="ranks">
        {categories.map(({ categoryId, rank, score, missing }) => (
          <li key={categoryId} class={score === undefined ? 'rank quiet' : 'rank'}>
            <span class="rank-place">{rank ?? ''}</span>
            <span class="rank-name">{weighed.titleOf(categoryId) || page.newCategory}</span>
            <span class="rank-score">
              {score === undefined
                ? page.scored(Math.max(0, countWeighed(rows) - missing.length), countWeighed(rows))
                : rules.score({ score })}
            </span>
            {score !== undefined && (
              <span class="bar" aria-hidden="true">
                <span style={{ inlineSize: `${(score / LARGEST_SCORE) * 100}%` }} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}

const countWeighed = (rows: PriorityRows): number => rows.criteria.filter(({ weight }) => weight > 0).length;

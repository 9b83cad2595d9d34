/** The scores, category by category, each with the line that supports it. */
import { Button, ChoiceRow, Status, TextLine } from '../../../shared/components/index.ts';
import { LARGEST_SCORE } from '../../../shared/rules/focus/categories.ts';
import type { Category } from '../../../shared/tables/categories.ts';
import { findScore, orNull, setScore } from './draft.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import type { SectionProps } from './section.ts';

const ITEMS = Array.from({ length: LARGEST_SCORE + 1 }, (_, score) => ({
  value: String(score),
  label: String(score),
}));

export function ScoresSection(props: SectionProps) {
  const { rows, words } = props;
  const candidates = rows.categories.filter(({ isCandidate }) => isCandidate);
  return (
    <>
      <p class="quiet">{words.page.scoresHelp}</p>
      {candidates.map((category, index) => (
        <Scores key={category.id} {...props} category={category} isOpen={index === 0} />
      ))}
    </>
  );
}

function Scores({
  rows,
  weighed,
  words,
  onInput,
  issueOf,
  category,
  isOpen,
}: SectionProps & { category: Category; isOpen: boolean }) {
  const { page, rules } = words;
  const criteria = rows.criteria.filter(({ weight }) => weight > 0);
  const ranked = weighed.ranking.categories.find(({ categoryId }) => categoryId === category.id);
  const given = criteria.length - (ranked?.missing.length ?? criteria.length);
  const unsupported = ranked?.withoutEvidence.length ?? 0;
  const state = [
    ranked?.score === undefined ? page.scored(given, criteria.length) : rules.score({ score: ranked.score }),
    ...(unsupported > 0 ? [page.withoutEvidence(unsupported)] : []),
  ].join(' · ');
  return (
    <Fold
      title={category.title}
      isOpen={isOpen}
      state={
        <Status tone={unsupported > 0 ? 'warn' : ranked?.score === undefined ? 'neutral' : 'success'}>
          {state}
        </Status>
      }
    >
      {criteria.map(({ id, title }) => {
        const row = findScore(rows, category.id, id);
        const score = row?.score ?? null;
        return (
          <div key={id} class="score">
            <ChoiceRow
              label={title}
              issue={row ? issueOf('scores', row.id, 'score') : null}
              // A value typed in the tab, such as 3.5, is shown by no segment.
              value={score === null ? null : String(score)}
              items={ITEMS}
              onInput={(value) => {
                onInput(setScore(rows, category.id, id, { score: Number(value) }));
              }}
            />
            <TextLine
              label={page.evidenceOf(title)}
              issue={row ? issueOf('scores', row.id, 'evidence') : null}
              value={row?.evidence ?? ''}
              onInput={(evidence) => {
                onInput(setScore(rows, category.id, id, { evidence: orNull(evidence) }));
              }}
            />
            {score !== null && (
              <Button
                look="link"
                label={page.clearScore(title)}
                onClick={() => {
                  onInput(setScore(rows, category.id, id, { score: null }));
                }}
              >
                {page.clear}
              </Button>
            )}
          </div>
        );
      })}
    </Fold>
  );
}

/** The scores, category by category, each with the line that supports it; one line is open at a time. */
import { EmptyState, Status } from '../../../shared/components/index.ts';
import { LARGEST_SCORE } from '../../../shared/rules/focus/categories.ts';
import type { Category } from '../../../shared/tables/categories.ts';
import { useKept } from '../frame/kept.ts';
import { findScore, orNull, setScore } from './draft.ts';
import { ScoreLine } from '../dialog/score-line.tsx';
import { Fold } from '../../../shared/components/fold.tsx';
import type { SectionProps } from './section.ts';

export function ScoresSection(props: SectionProps) {
  const { rows, words } = props;
  const candidates = rows.categories.filter(({ isCandidate }) => isCandidate);
  const [openId, setOpenId] = useKept<string | null>('open-line', null);
  if (candidates.length === 0)
    return <EmptyState title={words.page.nothingSelected}>{words.page.candidatesHelp}</EmptyState>;
  return (
    <>
      <p class="quiet">{words.page.scoresHelp}</p>
      {candidates.map((category, index) => (
        <Scores
          key={category.id}
          {...props}
          category={category}
          // A few are all in sight.
          isOpen={index === 0 || candidates.length <= 3}
          {...{ openId, setOpenId }}
        />
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
  openId,
  setOpenId,
}: SectionProps & {
  category: Category;
  isOpen: boolean;
  openId: string | null;
  setOpenId: (id: string | null) => void;
}) {
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
        const lineId = `${category.id} ${id}`;
        return (
          <ScoreLine
            key={id}
            label={title}
            most={LARGEST_SCORE}
            // A value typed in the tab, such as 3.5, is shown by no segment.
            score={row?.score ?? null}
            evidence={row?.evidence ?? ''}
            words={{ add: page.addEvidence, evidence: page.evidence, clear: page.clear }}
            issue={row ? issueOf('scores', row.id, 'score') : null}
            evidenceIssue={row ? issueOf('scores', row.id, 'evidence') : null}
            isOpen={openId === lineId}
            onOpen={(isOpening) => {
              setOpenId(isOpening ? lineId : null);
            }}
            onScore={(score) => {
              onInput(setScore(rows, category.id, id, { score }));
            }}
            onEvidence={(evidence) => {
              onInput(setScore(rows, category.id, id, { evidence: orNull(evidence) }));
            }}
          />
        );
      })}
    </Fold>
  );
}

/** The decision: which category, what to read before, why. Earlier ones stay in sight, the latest is in force. */
import { Notice, Paragraph, Status } from '../../../shared/components/index.ts';
import type { DecisionView } from '../../src/focus/focus-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toFullDayText } from '../format.ts';
import type { SectionProps } from './section.ts';
import { toWarnings, toWarningSentence } from './weigh.ts';

export interface Choice {
  categoryId: string | null;
  reason: string;
}

export interface DecisionSectionProps extends SectionProps {
  choice: Choice;
  onChoose: (choice: Choice) => void;
  /** Whether the person has tried to record it. */
  isChecked: boolean;
  decisions: readonly DecisionView[];
  language: Language;
}

export function DecisionSection(props: DecisionSectionProps) {
  const { rows, weighed, words, choice, onChoose, isChecked } = props;
  const { page, rules } = words;
  const { categoryId, reason } = choice;
  const warnings =
    categoryId === null
      ? []
      : toWarnings(rows, weighed, { categoryId, reason }).filter(({ code }) => code !== 'reason-missing');
  return (
    <>
      <fieldset class="ml-field choices" aria-invalid={isChecked && categoryId === null ? 'true' : undefined}>
        <legend class="ml-label">{page.chosen}</legend>
        {weighed.ranking.categories.map(({ categoryId: id, rank, score }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="category"
              checked={categoryId === id}
              onChange={() => {
                onChoose({ ...choice, categoryId: id });
              }}
            />
            <span>{weighed.titleOf(id) || page.newCategory}</span>
            <span class="quiet">
              {score === undefined ? page.notRanked : `${rank ?? ''} · ${rules.score({ score })}`}
            </span>
          </label>
        ))}
      </fieldset>
      {warnings.length > 0 && (
        <Notice kind="warn" title={page.warnings}>
          {warnings.map((warning) => (
            <p key={warning.code}>{toWarningSentence(warning, weighed.titleOf, words)}</p>
          ))}
        </Notice>
      )}
      <Paragraph
        label={page.reason}
        help={page.reasonHelp}
        issue={isChecked && reason.trim() === '' ? rules.warning['reason-missing']() : null}
        required
        rows={3}
        value={reason}
        onInput={(next) => {
          onChoose({ ...choice, reason: next });
        }}
      />
      <History {...props} />
    </>
  );
}

function History({ decisions, language, words }: DecisionSectionProps) {
  const { page } = words;
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h3 id="history" class="group-title">
        {page.history}
      </h3>
      <ul class="ml-list">
        {decisions.map((decision) => (
          <li key={decision.id} class="ml-line">
            <div class="ml-line-head">
              <div class="ml-line-text">
                <p class="ml-line-title">{decision.categoryTitle}</p>
                <p class="ml-line-detail">{toFullDayText(decision.decidedOn, language)}</p>
              </div>
              <Status tone={decision.isInForce ? 'success' : 'neutral'}>
                {decision.isInForce ? page.inForce : page.superseded}
              </Status>
            </div>
            <p class="kept">{decision.reason}</p>
            {decision.winnerTitle !== '' && decision.winnerTitle !== decision.categoryTitle && (
              <p class="quiet">{page.firstByScore(decision.winnerTitle)}</p>
            )}
            {decision.scoreText !== '' && (
              <details>
                <summary class="quiet">{page.scoresThen}</summary>
                <p class="kept">{decision.scoreText}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What categories are weighed by, and how much each counts. */
import { Button, NumberInput, TextLine } from '../../../shared/components/index.ts';
import { DEFAULT_CRITERIA } from '../../../shared/rules/focus/categories.ts';
import { newRequestId } from '../platform/browser.ts';
import { addRow, editRow, orNull, removeCriterion } from './draft.ts';
import type { SectionProps } from './section.ts';

const isUsual = (id: string): boolean => DEFAULT_CRITERIA.some(({ criterionId }) => criterionId === id);

export function CriteriaSection({ rows, words, onInput, issueOf }: SectionProps) {
  const { page } = words;
  const total = rows.criteria.reduce((sum, { weight }) => sum + (weight > 0 ? weight : 0), 0);
  return (
    <>
      <p class="quiet">{page.criteriaHelp}</p>
      <ul class="ml-list">
        {rows.criteria.map(({ id, title, weight, help }) => (
          <li key={id} class="ml-line criterion">
            <div class="criterion-text">
              {isUsual(id) ? (
                <p class="ml-line-title">{title}</p>
              ) : (
                <TextLine
                  label={page.newCriterion}
                  issue={issueOf('criteria', id, 'title')}
                  required
                  value={title}
                  onInput={(next) => {
                    onInput(editRow(rows, 'criteria', id, { title: next }));
                  }}
                />
              )}
              {help && <p class="ml-line-detail">{help}</p>}
              {!isUsual(id) && (
                <Button
                  look="link"
                  label={page.removeCategory(title)}
                  onClick={() => {
                    onInput(removeCriterion(rows, id));
                  }}
                >
                  {page.remove}
                </Button>
              )}
            </div>
            <div class="criterion-weight">
              <NumberInput
                label={page.weightOf(title)}
                labelUnseen
                issue={issueOf('criteria', id, 'weight')}
                value={weight}
                onInput={(next) => {
                  // Blank is not 0: it stays an issue until a number stands there.
                  onInput(editRow(rows, 'criteria', id, { weight: next ?? Number.NaN }));
                }}
              />
              <span class="quiet">
                {total > 0 && weight >= 0 ? page.share(`${Math.round((weight / total) * 100)} %`) : ''}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button
          onClick={() => {
            const id = `CR-${newRequestId().slice(0, 8).toUpperCase()}`;
            onInput(addRow(rows, 'criteria', { id, title: '', weight: 1, help: orNull('') }));
          }}
        >
          {page.addCriterion}
        </Button>
      </div>
    </>
  );
}

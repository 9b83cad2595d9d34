/** Which categories are weighed: the usual requests, their rivals, the owner's own. */
import type { Category } from '../../../shared/tables/categories.ts';
import { Button, Checkbox, Notice, TextLine } from '../../../shared/components/index.ts';
import { newRequestId } from '../platform/browser.ts';
import { addRow, editRow, removeCategory } from './draft.ts';
import type { SectionProps } from './section.ts';
import { toQuestions } from './suggestions.ts';

const KINDS = ['suggested', 'rival', 'own'] as const;

export interface CandidatesSectionProps extends SectionProps {
  /** Where the rows come from, while nobody has saved them. */
  note: string | null;
}

export function CandidatesSection({ rows, words, onInput, issueOf, note }: CandidatesSectionProps) {
  const { page } = words;
  const count = rows.categories.filter(({ isCandidate }) => isCandidate).length;
  const setCandidate = (id: string, isCandidate: boolean) => {
    onInput(editRow(rows, 'categories', id, { isCandidate }));
  };
  const addOwn = () => {
    const id = `CAT-${newRequestId().slice(0, 8).toUpperCase()}`;
    const own: Category = { id, title: '', kind: 'own', isCandidate: true, summary: null };
    const next = addRow(rows, 'categories', own);
    onInput({ ...next, narrowing: [...next.narrowing, ...toQuestions(id, words)] });
  };
  return (
    <>
      <p class="quiet">
        {page.candidatesHelp} {note}
      </p>
      {count === 1 && <Notice kind="warn">{page.noCandidates}</Notice>}
      <div class="kinds">
        {KINDS.map((kind) => {
          const own = rows.categories.filter((row) => row.kind === kind);
          if (own.length === 0 && kind !== 'own') return null;
          return (
            <section key={kind} aria-labelledby={`kind-${kind}`}>
              <h3 id={`kind-${kind}`} class="group-title">
                {page.kinds[kind]}
              </h3>
              {own.map((row) =>
                kind === 'own' ? (
                  <div key={row.id} class="own-row">
                    <TextLine
                      label={page.newCategory}
                      issue={issueOf('categories', row.id, 'title')}
                      required
                      value={row.title}
                      onInput={(title) => {
                        onInput(editRow(rows, 'categories', row.id, { title }));
                      }}
                    />
                    <Checkbox
                      label={page.isWeighed}
                      checked={row.isCandidate}
                      onInput={(isCandidate) => {
                        setCandidate(row.id, isCandidate);
                      }}
                    />
                    <Button
                      look="link"
                      label={page.removeCategory(row.title)}
                      onClick={() => {
                        onInput(removeCategory(rows, row.id));
                      }}
                    >
                      {page.remove}
                    </Button>
                  </div>
                ) : (
                  <Checkbox
                    key={row.id}
                    label={row.title}
                    checked={row.isCandidate}
                    onInput={(isCandidate) => {
                      setCandidate(row.id, isCandidate);
                    }}
                  />
                ),
              )}
              {kind === 'own' && <Button onClick={addOwn}>{page.addCategory}</Button>}
            </section>
          );
        })}
      </div>
    </>
  );
}

/** The narrowing questions of each candidate with their answers, and what the category is narrowed down to. */
import { Button, Paragraph, Status, TextLine } from '../../../shared/components/index.ts';
import type { Category } from '../../../shared/tables/categories.ts';
import { newRequestId } from '../platform/browser.ts';
import { addRow, editRow, orNull } from './draft.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import type { SectionProps } from './section.ts';
import { measureOf } from './suggestions.ts';

export function QuestionsSection(props: SectionProps) {
  const { rows, words } = props;
  const candidates = rows.categories.filter(({ isCandidate }) => isCandidate);
  return (
    <>
      <p class="quiet">{words.page.questionsHelp}</p>
      {candidates.map((category, index) => (
        <Questions key={category.id} {...props} category={category} isOpen={index === 0} />
      ))}
    </>
  );
}

function Questions({
  rows,
  words,
  onInput,
  issueOf,
  category,
  isOpen,
}: SectionProps & { category: Category; isOpen: boolean }) {
  const { page } = words;
  const own = rows.narrowing.filter((row) => row.categoryId === category.id);
  const answered = own.filter(({ answer }) => answer !== null).length;
  const measure = measureOf(category.id, words);
  // A question of the owner's own is edited here; the usual ones are not.
  const isOwn = (id: string) => id.startsWith('Q-');
  return (
    <Fold
      title={category.title}
      isOpen={isOpen}
      state={
        <Status tone={answered === own.length && own.length > 0 ? 'success' : 'neutral'}>
          {page.answered(answered, own.length)}
        </Status>
      }
    >
      {own.map((row) => (
        <div key={row.id} class="stack">
          {isOwn(row.id) && (
            <TextLine
              label={page.newQuestion}
              issue={issueOf('narrowing', row.id, 'question')}
              required
              value={row.question}
              onInput={(question) => {
                onInput(editRow(rows, 'narrowing', row.id, { question }));
              }}
            />
          )}
          <Paragraph
            label={row.question === '' ? page.newQuestion : row.question}
            labelUnseen={isOwn(row.id)}
            issue={issueOf('narrowing', row.id, 'answer')}
            value={row.answer ?? ''}
            onInput={(answer) => {
              onInput(editRow(rows, 'narrowing', row.id, { answer: orNull(answer) }));
            }}
          />
        </div>
      ))}
      <Paragraph
        label={page.summary}
        help={measure === null ? page.summaryHelp : `${page.summaryHelp} ${page.measureHint(measure)}.`}
        issue={issueOf('categories', category.id, 'summary')}
        optional
        value={category.summary ?? ''}
        onInput={(summary) => {
          onInput(editRow(rows, 'categories', category.id, { summary: orNull(summary) }));
        }}
      />
      <div>
        <Button
          look="link"
          onClick={() => {
            const id = `Q-${newRequestId().slice(0, 8).toUpperCase()}`;
            onInput(addRow(rows, 'narrowing', { id, categoryId: category.id, question: '', answer: null }));
          }}
        >
          {page.addQuestion}
        </Button>
      </div>
    </Fold>
  );
}

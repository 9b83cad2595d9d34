/** The practices with their ideas; each opens to who does it and to the counts. */
import type { PracticesView } from '../../src/practices/practices-api.ts';
import type { Idea } from '../../../shared/tables/ideas.ts';
import {
  Button,
  Checkbox,
  EmptyState,
  Paragraph,
  Select,
  TextLine,
} from '../../../shared/components/index.ts';
import { withRow } from '../dialog/edits.ts';
import { newRowId } from '../dialog/new-row-id.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { Section } from '../dialog/parts.tsx';
import { toComparisons, withPractice, type PracticesDraft } from './draft.ts';
import { HoldersPart } from './holders-part.tsx';
import type { PracticesWords } from './words.ts';

export interface PracticesSectionProps {
  view: PracticesView;
  draft: PracticesDraft;
  words: PracticesWords;
  token: unknown;
  isChecked: boolean;
  onInput: (draft: PracticesDraft) => void;
}

const KINDS = ['analytical', 'intuitive', 'rule-breaking'] as const;
const STATUSES = ['idea', 'trying', 'kept', 'dropped'] as const;

export function PracticesSection(props: PracticesSectionProps) {
  const { view, draft, words, token, isChecked, onInput } = props;
  const { page } = words;
  const known = new Set(view.practices.map(({ id }) => id));
  const comparisons = toComparisons(draft);
  const stateOf = (practiceId: string): string => {
    const found =
      comparisons.kind === 'compared' &&
      comparisons.practices.find((comparison) => comparison.practiceId === practiceId);
    return found ? page.asked(found.others.doing, found.others.asked) : page.asked(0, 0);
  };
  const ownIdeas = draft.ideas.filter(
    ({ practiceId }) => !draft.practices.some(({ id }) => id === practiceId),
  );
  return (
    <Section title={page.practicesTitle} lead={page.practicesLead} token={token}>
      {draft.practices.length === 0 && <EmptyState title={page.none}>{page.noneHelp}</EmptyState>}
      {draft.practices.map((practice) => {
        const set = (change: Partial<typeof practice>) => {
          onInput({ ...draft, practices: withRow(draft.practices, practice.id, change) });
        };
        const title = practice.title.trim() === '' ? page.newPractice : practice.title;
        return (
          <Fold
            key={practice.id}
            title={title}
            isOpen={!known.has(practice.id)}
            state={<span class="quiet">{stateOf(practice.id)}</span>}
          >
            <TextLine
              label={page.practice}
              required
              issue={isChecked && practice.title.trim() === '' ? page.titleMissing : null}
              value={practice.title}
              onInput={(value) => {
                set({ title: value });
              }}
            />
            <Select
              label={page.kind}
              value={practice.kind}
              items={KINDS.map((value) => ({ value, label: words.tables.practices.choices.kind[value] }))}
              onInput={(kind) => {
                set({ kind });
              }}
            />
            <Checkbox
              label={page.iceberg}
              checked={practice.isIceberg === true}
              onInput={(isIceberg) => {
                set({ isIceberg });
              }}
            />
            <Paragraph
              label={page.note}
              optional
              value={practice.note ?? ''}
              onInput={(note) => {
                set({ note });
              }}
            />
            <HoldersPart {...{ view, draft, words, practice, onInput }} />
            <IdeasPart
              {...{ draft, words, isChecked, onInput }}
              practiceId={practice.id}
              title={page.ideas}
              ideas={draft.ideas.filter(({ practiceId }) => practiceId === practice.id)}
            />
            <Button
              look="link"
              label={page.remove(title)}
              onClick={() => {
                onInput({
                  ...draft,
                  practices: draft.practices.filter(({ id }) => id !== practice.id),
                  holders: draft.holders.filter(({ practiceId }) => practiceId !== practice.id),
                });
              }}
            >
              {page.removePractice}
            </Button>
          </Fold>
        );
      })}
      <Button
        onClick={() => {
          onInput(withPractice(draft, newRowId));
        }}
      >
        {page.add}
      </Button>
      <IdeasPart
        {...{ draft, words, isChecked, onInput }}
        practiceId={null}
        title={page.otherIdeas}
        ideas={ownIdeas}
      />
    </Section>
  );
}

interface IdeasPartProps extends Pick<PracticesSectionProps, 'draft' | 'words' | 'isChecked' | 'onInput'> {
  practiceId: string | null;
  title: string;
  ideas: readonly Idea[];
}

function IdeasPart({ draft, words, isChecked, onInput, practiceId, title, ideas }: IdeasPartProps) {
  const { page } = words;
  const set = (id: string, change: Partial<Idea>) => {
    onInput({ ...draft, ideas: withRow(draft.ideas, id, change) });
  };
  return (
    <div class="stack">
      <h3 class="group-title">{title}</h3>
      {ideas.map((idea) => (
        <div class="columns idea" key={idea.id}>
          <TextLine
            label={page.idea}
            required
            issue={isChecked && idea.title.trim() === '' ? page.ideaMissing : null}
            value={idea.title}
            onInput={(value) => {
              set(idea.id, { title: value });
            }}
          />
          <Select
            label={page.ideaStatus}
            required
            value={idea.status}
            items={STATUSES.map((value) => ({ value, label: words.tables.ideas.choices.status[value] }))}
            onInput={(status) => {
              set(idea.id, { status: status ?? 'idea' });
            }}
          />
          <Button
            look="link"
            label={page.removeIdea(idea.title)}
            onClick={() => {
              onInput({ ...draft, ideas: draft.ideas.filter(({ id }) => id !== idea.id) });
            }}
          >
            {words.dialog.remove}
          </Button>
        </div>
      ))}
      <Button
        onClick={() => {
          const fresh: Idea = { id: newRowId('I'), title: '', practiceId, status: 'idea', note: null };
          onInput({ ...draft, ideas: [...draft.ideas, fresh] });
        }}
      >
        {page.addIdea}
      </Button>
    </div>
  );
}

/**
 * The form inside the dialog: which section is open, what is checked, what is chosen. A wrong value leads to its
 * section and field before anything is sent.
 */
import { useRef, useState } from 'preact/hooks';
import type { PrioritiesView, PriorityRows } from '../../src/focus/focus-api.ts';
import { Button, Notice } from '../../../shared/components/index.ts';
import { Sections } from '../../../shared/components/sections.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { DoneLine } from '../dialog/done-line.tsx';
import { useRequestId } from '../dialog/request-id.ts';
import { useLatest } from '../frame/use-latest.ts';
import { CandidatesSection } from './candidates-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { DecisionSection, type Choice } from './decision-section.tsx';
import { findDraftIssues } from './draft.ts';
import { QuestionsSection } from './questions-section.tsx';
import { RankingPanel } from './ranking-panel.tsx';
import { ScoresSection } from './scores-section.tsx';
import { SECTION_OF, SECTIONS, TAB_OF, type SectionName, type SectionProps } from './section.ts';
import type { PrioritiesState } from './use-priorities.ts';
import { weigh } from './weigh.ts';
import type { PrioritiesWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export interface PrioritiesFormProps {
  state: PrioritiesState;
  view: PrioritiesView;
  draft: PriorityRows;
  words: PrioritiesWords;
}

const toChoice = (view: PrioritiesView, leaders: readonly string[]): Choice => {
  const inForce = view.decisions.find(({ isInForce }) => isInForce);
  return { categoryId: inForce ? null : (leaders[0] ?? null), reason: '' };
};

export function PrioritiesForm({ state, view, draft, words }: PrioritiesFormProps) {
  const { page } = words;
  const frame = useRef<HTMLDivElement>(null);
  const [section, setSection] = useKept<SectionName>('section', 'candidates');
  const [isChecked, setChecked] = useState(false);
  const [isDeciding, setDeciding] = useState(false);
  const [typed, setTyped] = useKept<Choice | null>('choice', null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const weighed = weigh(draft);
  const issues = findDraftIssues(draft);
  const choice = typed ?? toChoice(view, weighed.ranking.leaders);
  const isUnsaved = state.isEdited || typed !== null;
  // Elsewhere nothing changes it.
  const isRanked = section === 'scores' || section === 'decision';
  const requestIdFor = useRequestId();

  const go = (next: SectionName) => {
    setSection(next);
    // After the section has been drawn.
    setTimeout(() => headingRef.current?.focus());
  };
  const showFirstIssue = (where: SectionName) => {
    setSection(where);
    setTimeout(() => {
      const field = frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      const fold = field?.closest('details');
      if (fold) fold.open = true;
      (field?.matches('fieldset') ? field.querySelector('input') : field)?.focus();
    });
  };
  const save = async (decision: Choice | null): Promise<boolean> => {
    setChecked(true);
    const [issue] = issues;
    if (issue) {
      showFirstIssue(SECTION_OF[issue.table]);
      return false;
    }
    if (!decision) {
      return state.save(null, page.saved, saveAgain);
    }
    setDeciding(true);
    const { categoryId, reason } = decision;
    if (categoryId === null || reason.trim() === '') {
      showFirstIssue('decision');
      return false;
    }
    const title = weighed.titleOf(categoryId);
    const content = { categoryId, reason: reason.trim() };
    const form = { requestId: requestIdFor([content, draft]), ...content };
    if (!(await state.save(form, page.decided(title), decideAgain))) return false;
    setTyped((now) => (JSON.stringify(now) === JSON.stringify(typed) ? null : now));
    setDeciding(false);
    return true;
  };
  const saveAgain = useLatest(() => void save(null));
  const decideAgain = useLatest(() => void save(choice));

  const props: SectionProps = {
    rows: draft,
    weighed,
    words,
    onInput: state.edit,
    issueOf: (table, id, column) => {
      const found = isChecked
        ? issues.find((issue) => issue.table === table && issue.id === id && issue.column === column)
        : undefined;
      return found ? words.issues[found.code](found) : null;
    },
  };
  return (
    <div ref={frame} class="fill">
      <DialogShell
        title={words.names.priorities}
        at="priorities"
        words={words}
        isUnsaved={isUnsaved}
        // What is typed for a decision is one: it is recorded, or the reason asked for.
        onSave={() => save(typed ? choice : null)}
        onSubmit={() => void save(section === 'decision' ? choice : null)}
        primary={{
          label: section === 'decision' ? page.decide : page.save,
          isBusy: state.isBusy,
          offBecause:
            section === 'decision' || state.isEdited || state.isSuggested ? null : words.frame.nothingChanged,
        }}
      >
        <DoneLine done={state.done} undo={state.undo} isBusy={state.isBusy} words={words} />
        {state.failure && (
          <FailureNotice failure={state.failure.failure} words={words.pages} onRetry={state.failure.retry} />
        )}
        {view.issues.length > 0 && (
          <Notice kind="warn">
            {view.issues.slice(0, 5).map((issue) => (
              <p key={issue.sentence}>{issue.sentence}</p>
            ))}
          </Notice>
        )}
        <Sections
          label={page.sectionsLabel}
          names={SECTIONS}
          titles={page.sections}
          current={section}
          isNumbered
          onGo={go}
        />
        <div class={isRanked ? 'halves' : ''}>
          <section class="section" aria-labelledby="section">
            <div class="section-head">
              <h2 id="section" ref={headingRef} tabIndex={-1} class="section-title">
                {page.sections[section]}
              </h2>
              {!isUnsaved && !state.isSuggested && (
                <Button
                  look="link"
                  onClick={() => {
                    state.openTab(TAB_OF[section]);
                  }}
                >
                  {page.openTab}
                </Button>
              )}
            </div>
            {section === 'candidates' && (
              <CandidatesSection {...props} note={state.isSuggested ? page.suggested : null} />
            )}
            {section === 'questions' && <QuestionsSection {...props} />}
            {section === 'criteria' && <CriteriaSection {...props} />}
            {section === 'scores' && <ScoresSection {...props} />}
            {section === 'decision' && (
              <DecisionSection
                {...props}
                choice={choice}
                onChoose={setTyped}
                isChecked={isDeciding}
                decisions={view.decisions}
                language={view.language}
              />
            )}
          </section>
          {isRanked && <RankingPanel rows={draft} weighed={weighed} words={words} />}
        </div>
      </DialogShell>
    </div>
  );
}

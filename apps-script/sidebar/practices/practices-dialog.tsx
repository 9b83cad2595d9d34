/** The dialog on practices: the talk, the practices, what they tell, the problem. Nothing is written before Save. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticesView } from '../../src/practices/practices-api.ts';
import { Button, Notice, Select } from '../../../shared/components/index.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { Sections } from '../../../shared/components/sections.tsx';
import { useDialog } from '../dialog/use-dialog.ts';
import { toFullDayText } from '../format.ts';
import { useDraft } from '../frame/use-draft.ts';
import { useLatest } from '../frame/use-latest.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { CompareSection } from './compare-section.tsx';
import { hasChanges, hasIssues, toDraft, toForm, type PracticesDraft } from './draft.ts';
import { GuidePaper, GuideSection } from './guide-section.tsx';
import { PracticesSection } from './practices-section.tsx';
import { ProblemSection } from './problem-section.tsx';
import { hasProblemIssues, isProblemChanged, toProblemDraft, type ProblemDraft } from './problem-draft.ts';
import { practicesWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export const SECTIONS = ['guide', 'practices', 'compare'] as const;
type SectionName = (typeof SECTIONS)[number];

interface Drafts {
  practices: PracticesDraft;
  problem: ProblemDraft;
}
const toDrafts = (view: PracticesView): Drafts => ({
  practices: toDraft(view),
  problem: toProblemDraft(view),
});

const readPractices = (words: FailureWords) => callScript(words, 'getPractices');

/** `begin` is the section that is open at first; the problem is a dialog of its own on the same rows. */
export function PracticesDialog({ begin = 'guide' }: { begin?: SectionName | 'problem' }) {
  const state = useDialog<PracticesView>(practicesWords, readPractices);
  const { view, version, language } = state;
  const words = practicesWords[language];
  const frame = useRef<HTMLDivElement>(null);
  const [section, setSection] = useKept<SectionName>('section', begin === 'problem' ? 'guide' : begin);
  const [moves, setMoves] = useState<number | null>(null);
  const { draft: drafts, edit: setDrafts, send } = useDraft('practices', view, version, toDrafts);
  const draft = drafts?.practices ?? null;
  const problem = drafts?.problem ?? null;
  const [isChecked, setChecked] = useState(false);
  useEffect(() => {
    setChecked(false);
  }, [version]);

  const form = view && draft ? toForm(view, draft) : null;
  const isPracticesChanged = form !== null && hasChanges(form);
  const isProblemTouched = view !== null && problem !== null && isProblemChanged(view, problem);
  const go = (name: SectionName) => {
    setSection(name);
    setMoves((count) => (count ?? 0) + 1);
  };
  const edit = (practices: PracticesDraft) => {
    setDrafts({ practices });
    state.forgetDone();
  };
  const focusIssue = () => {
    setChecked(true);
    // After the issues have been drawn.
    setTimeout(() => {
      const first = frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      first?.closest('details')?.setAttribute('open', '');
      first?.focus();
    });
  };
  const savePractices = async (): Promise<boolean> => {
    if (!form || !draft) return false;
    if (hasIssues(draft)) {
      setSection('practices');
      focusIssue();
      return false;
    }
    return send(['practices'], () =>
      state.run(() => callScript(words.pages, 'savePractices', form), words.page.saved, savePracticesAgain),
    );
  };
  const savePracticesAgain = useLatest(() => void savePractices());
  const saveProblem = async (isFrozen: boolean): Promise<boolean> => {
    if (!problem) return false;
    if (hasProblemIssues(problem)) {
      focusIssue();
      return false;
    }
    return send(['problem'], () =>
      state.run(
        () => callScript(words.pages, 'saveProblem', { id: problem.id, fields: problem.fields, isFrozen }),
        isFrozen ? words.page.frozenDone : words.page.problemSaved,
        isFrozen ? freezeAgain : saveProblemAgain,
      ),
    );
  };
  const saveProblemAgain = useLatest(() => void saveProblem(false));
  const freezeAgain = useLatest(() => void saveProblem(true));
  const isProblemSection = begin === 'problem';
  const save = () => (isProblemSection ? saveProblem(false) : savePractices());
  return (
    <div ref={frame}>
      <DialogPage
        state={state}
        at={isProblemSection ? 'problem' : 'practices'}
        lead={isProblemSection ? words.page.problemLead : words.page.lead}
        words={words}
        isUnsaved={isPracticesChanged || isProblemTouched}
        print={!isProblemSection && view && draft && <GuidePaper view={view} draft={draft} words={words} />}
        onSave={save}
        onSubmit={() => void save()}
        primary={{
          label: isProblemSection ? words.page.saveProblem : words.page.save,
          isBusy: state.isBusy,
          offBecause: (isProblemSection ? isProblemTouched : isPracticesChanged)
            ? null
            : words.frame.nothingChanged,
        }}
      >
        {view && draft && problem && (
          <>
            {!isProblemSection && (
              <Sections
                label={words.dialog.sections}
                names={SECTIONS}
                titles={words.page.sections}
                current={section}
                onGo={go}
              />
            )}
            {!isProblemSection && view.people.length < 2 && (
              <Notice
                kind="info"
                actions={
                  <Button onClick={() => void callScript(words.pages, 'showDialog', 'people')}>
                    {words.page.addPeople}
                  </Button>
                }
              >
                {words.page.noPeople}
              </Notice>
            )}
            {!isProblemSection && view.settled?.personName && (
              <Notice kind="info">
                {view.settled.personId === null
                  ? words.page.settledUnknown(view.settled.personName)
                  : words.page.settled({
                      name: view.settled.personName,
                      day: toFullDayText(view.settled.settledOn, language),
                      reason: view.settled.reason ?? '',
                    })}
              </Notice>
            )}
            {!isProblemSection && (
              <Select
                label={words.page.exemplar}
                help={words.page.exemplarHelp}
                value={draft.exemplarId}
                items={view.people.map(({ id, name }) => ({ value: id, label: name }))}
                onInput={(exemplarId) => {
                  edit({ ...draft, exemplarId });
                }}
              />
            )}
            {!isProblemSection && section === 'guide' && (
              <GuideSection view={view} draft={draft} words={words} token={moves} />
            )}
            {!isProblemSection && section === 'practices' && (
              <PracticesSection
                view={view}
                draft={draft}
                words={words}
                token={moves}
                isChecked={isChecked}
                onInput={edit}
              />
            )}
            {!isProblemSection && section === 'compare' && (
              <CompareSection draft={draft} words={words} token={moves} />
            )}
            {isProblemSection && (
              <ProblemSection
                view={view}
                draft={problem}
                words={words}
                language={language}
                token={moves}
                isChecked={isChecked}
                isChanged={isProblemTouched}
                isBusy={state.isBusy}
                onInput={(next) => {
                  setDrafts({ problem: next });
                  state.forgetDone();
                }}
                onFreeze={() => {
                  saveProblem(true);
                }}
              />
            )}
          </>
        )}
      </DialogPage>
    </div>
  );
}

/** The dialog on candidates: everybody with their judgment and load; one person's scorecard at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CandidateForm, CandidatesView } from '../../src/mentors/mentors-api.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { Section } from '../dialog/parts.tsx';
import { useDialog } from '../dialog/use-dialog.ts';
import { useKept } from '../frame/kept.ts';
import { useLatest } from '../frame/use-latest.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { findIssues, isChanged, toDraft, toLines } from './draft.ts';
import { PeopleList } from './people-list.tsx';
import { Scorecard } from './scorecard.tsx';
import { candidatesWords } from './words.ts';

const readCandidates = (words: FailureWords) => callScript(words, 'getCandidates');

export function CandidatesDialog() {
  const state = useDialog<CandidatesView>(candidatesWords, readCandidates);
  const { view, version, language } = state;
  const words = candidatesWords[language];
  const { page } = words;
  const frame = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useKept<CandidateForm | null>('scorecard', null);
  const [isChecked, setChecked] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  useEffect(() => {
    setChecked(false);
  }, [version]);

  const isUnsaved = view !== null && draft !== null && isChanged(view, draft);
  const person = view?.people.find(({ id }) => id === draft?.personId);
  const open = (personId: string) => {
    if (!view) return;
    setDraft(toDraft(view, personId));
    setToken(personId);
    state.forgetDone();
  };
  const save = async (): Promise<boolean> => {
    if (!draft || !person) return false;
    setChecked(true);
    if (Object.keys(findIssues(draft)).length > 0) {
      // After the issues have been drawn.
      setTimeout(() => frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return false;
    }
    const isDone = await state.run(
      () => callScript(words.pages, 'saveCandidate', draft),
      page.saved(person.name),
      saveAgain,
    );
    // What was typed while it was saved stays open.
    if (isDone) setDraft((now) => (JSON.stringify(now) === JSON.stringify(draft) ? null : now));
    return isDone;
  };
  const saveAgain = useLatest(() => void save());
  const openOther = async (name: 'people') => {
    const answer = await callScript(words.pages, 'showDialog', name);
    if (!answer.ok) void state.run(() => Promise.resolve(answer), '');
  };
  return (
    <div ref={frame}>
      <DialogPage
        state={state}
        at="candidates"
        lead={draft ? undefined : page.lead}
        words={words}
        isUnsaved={isUnsaved}
        onSave={save}
        {...(draft ? { onSubmit: () => void save() } : {})}
        primary={
          draft && {
            label: draft.decision === null ? page.save : page.saveDecision,
            isBusy: state.isBusy,
            offBecause: isUnsaved ? null : words.frame.nothingChanged,
          }
        }
        back={
          draft && {
            label: page.back,
            onPress: () => {
              setDraft(null);
            },
          }
        }
      >
        {view && draft && person && (
          <Section title={page.of(person.name)} lead={page.scoreLead} token={token}>
            <Scorecard
              view={view}
              person={person}
              draft={draft}
              words={words}
              isChecked={isChecked}
              onInput={(next) => {
                setDraft(next);
                state.forgetDone();
              }}
            />
          </Section>
        )}
        {view && !draft && (
          <PeopleList
            lines={toLines(view)}
            words={words}
            onOpen={open}
            onOpenPeople={() => void openOther('people')}
          />
        )}
      </DialogPage>
    </div>
  );
}

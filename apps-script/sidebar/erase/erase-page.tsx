/** The dialog that erases a person: who, what goes and what stays, the name typed, and only then the deed. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { EraseDone, ErasePreview, PeopleView } from '../../src/people/people-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import {
  ComponentWordsContext,
  EmptyState,
  Notice,
  Progress,
  SearchList,
} from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { useFocusOn } from '../use-focus.ts';
import { ConfirmStep } from './confirm-step.tsx';
import { eraseWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export function ErasePage() {
  const [view, setView] = useState<PeopleView | null>(null);
  const [personId, setPersonId] = useKept<string | null>('person', null);
  const [preview, setPreview] = useState<ErasePreview | null>(null);
  const [done, setDone] = useState<EraseDone | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ failure: Failure; retry: () => void } | null>(null);
  const language = view?.language ?? toLanguage(browserLanguages());
  const words = eraseWords[language];
  const { page } = words;
  const doneRef = useFocusOn<HTMLDivElement>(done);
  useEffect(() => {
    nameDocument(words.names.erase, language);
  }, [words, language]);
  const read = useCallback(async () => {
    setFailed(null);
    const answer = await callScript(eraseWords[toLanguage(browserLanguages())].pages, 'getPeople');
    if (answer.ok) setView(answer.value);
    else setFailed({ failure: answer, retry: () => void read() });
  }, []);
  useEffect(() => void read(), [read]);

  const show = async (id: string) => {
    setBusy(true);
    setFailed(null);
    const answer = await callScript(words.pages, 'getErasePreview', id);
    setBusy(false);
    if (answer.ok) setPreview(answer.value);
    else setFailed({ failure: answer, retry: () => void show(id) });
  };
  const erase = async (typedName: string, singleNames: string[], again: () => void) => {
    if (!preview) return;
    setBusy(true);
    setFailed(null);
    const form = { personId: preview.personId, typedName, words: singleNames };
    const answer = await callScript(words.pages, 'erasePerson', form);
    setBusy(false);
    if (answer.ok) setDone(answer.value);
    else setFailed({ failure: answer, retry: again });
  };
  const failure = failed && (
    <FailureNotice failure={failed.failure} words={words.pages} onRetry={failed.retry} />
  );
  if (done) {
    return (
      <ComponentWordsContext value={words.components}>
        <DialogShell title={words.names.erase} words={words}>
          <div ref={doneRef} tabIndex={-1} class="done">
            <Notice kind="success">
              <p>{page.done(done.replacement)}</p>
              <p>{page.doneFigures(done.cells, done.devices, done.invites)}</p>
            </Notice>
          </div>
        </DialogShell>
      </ComponentWordsContext>
    );
  }
  if (preview) {
    return (
      <ComponentWordsContext value={words.components}>
        <ConfirmStep
          {...{ preview, language, words, isBusy, failure }}
          onErase={(typed, singleNames, again) => void erase(typed, singleNames, again)}
          onBack={() => {
            setPreview(null);
            setFailed(null);
          }}
        />
      </ComponentWordsContext>
    );
  }
  const people = view?.people ?? [];
  return (
    <ComponentWordsContext value={words.components}>
      <DialogShell
        title={words.names.erase}
        lead={page.lead}
        words={words}
        onSubmit={() => {
          if (personId !== null && !isBusy) void show(personId);
        }}
        primary={
          people.length > 0
            ? { label: page.preview, isBusy, offBecause: personId === null ? page.nobodyChosen : null }
            : null
        }
      >
        {failure}
        {!view && !failed && <Progress label={page.loading} />}
        {view && people.length === 0 && <EmptyState title={page.none} />}
        {people.length > 0 && (
          <SearchList
            label={page.who}
            required
            items={people.map(({ id, name, email }) => ({ id, label: name, detail: email ?? '' }))}
            selectedId={personId}
            onSelect={setPersonId}
          />
        )}
        {isBusy && <Progress label={page.searching} />}
      </DialogShell>
    </ComponentWordsContext>
  );
}

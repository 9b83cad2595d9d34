/**
 * The form of a talk. Whoever it was opened about is chosen, the day is today: two presses log a talk. With nothing in
 * the way and no day to come back to, the window closes; else it goes on with what follows.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TalkAbout, TalkView } from '../../src/talks/talks-api.ts';
import type { Failure } from '../../src/calls/answers-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { ComponentWordsContext, EmptyState, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { useRequestId } from '../dialog/request-id.ts';
import { useKept } from '../frame/kept.ts';
import { useLatest } from '../frame/use-latest.ts';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { callScript, closeWindow } from '../platform/script.ts';
import { AfterTalk } from './after-talk.tsx';
import { findTalkIssues, hasWords, toFirstDraft, toTalkForm, type TalkDraft } from './draft.ts';
import { TalkFields } from './talk-fields.tsx';
import { TalkSide } from './talk-side.tsx';
import { talkWords } from './words.ts';

const NOBODY: TalkAbout = { personIds: [], pairingId: null };

export function TalkDialog() {
  const [about] = useKept<TalkAbout>('about', NOBODY);
  const [view, setView] = useState<TalkView | null>(null);
  const [draft, setDraft] = useKept<TalkDraft | null>('talk', null);
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ failure: Failure; retry: () => void } | null>(null);
  const [loggedAs, setLoggedAs] = useState<string | null>(null);
  const requestIdFor = useRequestId();
  const language = view?.language ?? toLanguage(browserLanguages());
  const words = talkWords[language];
  const { page } = words;
  useEffect(() => {
    nameDocument(page.title, language);
  }, [page, language]);

  const read = useCallback(async () => {
    setFailed(null);
    const answer = await callScript(talkWords[toLanguage(browserLanguages())].pages, 'getTalkForm', about);
    if (!answer.ok) {
      setFailed({ failure: answer, retry: () => void read() });
      return;
    }
    setView(answer.value);
    setDraft((typed) => typed ?? toFirstDraft(answer.value));
  }, [about, setDraft]);
  useEffect(() => void read(), [read]);

  const issues = view && draft ? findTalkIssues(draft, view.todayOn) : null;
  const save = async () => {
    setChecked(true);
    if (!view || !draft || !issues || isBusy || Object.values(issues).includes(true)) return;
    setBusy(true);
    setFailed(null);
    const content = toTalkForm(draft, view);
    const requestId = requestIdFor(content);
    const answer = await callScript(words.pages, 'recordTalk', { requestId, ...content });
    setBusy(false);
    if (!answer.ok) {
      setFailed({ failure: answer, retry: again });
      return;
    }
    if (draft.signal === 'none' && draft.follow === 'next') closeWindow();
    setLoggedAs(requestId);
  };
  const again = useLatest(() => void save());
  const isUnsaved = draft !== null && loggedAs === null && hasWords(draft);
  const isFilledIn = view !== null && draft !== null;

  return (
    <ComponentWordsContext value={words.components}>
      <DialogShell
        title={page.title}
        at="log-talk"
        words={words}
        isUnsaved={isUnsaved}
        primary={
          loggedAs === null && isFilledIn && view.people.length > 0 ? { label: page.save, isBusy } : null
        }
        {...(loggedAs === null ? { onSubmit: () => void save() } : {})}
      >
        {failed && <FailureNotice failure={failed.failure} words={words.pages} onRetry={failed.retry} />}
        {!view && !failed && <Progress label={page.loading} />}
        {view?.people.length === 0 && <EmptyState title={page.nobodyYet} />}
        {isFilledIn && view.people.length > 0 && loggedAs === null && (
          <div class="talk">
            <div class="talk-form">
              <TalkFields
                {...{ view, draft, words }}
                issues={isChecked ? issues : null}
                edit={(change) => {
                  setDraft((typed) => typed && { ...typed, ...change });
                }}
              />
            </div>
            <TalkSide {...{ view, draft, words }} />
          </div>
        )}
        {isFilledIn && loggedAs !== null && <AfterTalk {...{ view, draft, words }} requestId={loggedAs} />}
      </DialogShell>
    </ComponentWordsContext>
  );
}

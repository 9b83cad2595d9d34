/** Terms and changes: what holds and what was changed at the left, the change under way at the right. */
import { useEffect, useState } from 'preact/hooks';
import type { ChangeAbout } from '../../src/changes/changes-api.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { useRequestId } from '../dialog/request-id.ts';
import { useDialog } from '../dialog/use-dialog.ts';
import { useKept } from '../frame/kept.ts';
import { useLatest } from '../frame/use-latest.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { ChangeFields } from './change-fields.tsx';
import { ChangeList } from './change-list.tsx';
import { hasTyped, toChangeForm, toFirstDraft, type ChangeDraft } from './draft.ts';
import { TermsNow } from './terms-now.tsx';
import { changesWords } from './words.ts';

const ABOUT_ALL: ChangeAbout = { pairingId: null, personId: null, term: null };
const read = (words: FailureWords) => callScript(words, 'getChanges');

export function ChangesDialog() {
  const state = useDialog(changesWords, read);
  const words = changesWords[state.language];
  const { page } = words;
  const { view } = state;
  const [about] = useKept<ChangeAbout>('about', ABOUT_ALL);
  const [draft, setDraft] = useKept<ChangeDraft | null>('change', null);
  const requestIdFor = useRequestId();
  useEffect(() => {
    if (view) setDraft((typed) => typed ?? toFirstDraft(view, about));
  }, [view, about, setDraft]);
  const [isTouched, setTouched] = useState(false);
  const edit = (change: Partial<ChangeDraft>) => {
    setTouched(true);
    setDraft((typed) => typed && { ...typed, ...change });
  };
  const save = async () => {
    if (!view || !draft) return;
    const content = toChangeForm(draft, view.todayOn);
    const form = { requestId: requestIdFor(content), ...content };
    const isDone = await state.run(() => callScript(words.pages, 'saveChange', form), page.saved, again);
    if (!isDone) return;
    setTouched(false);
    setDraft((typed) =>
      JSON.stringify(typed && toChangeForm(typed, view.todayOn)) === JSON.stringify(content)
        ? toFirstDraft(view, { ...about, term: content.term })
        : typed,
    );
  };
  const again = useLatest(() => void save());
  const failure = state.failure?.failure;
  const field = failure?.issues[0]?.field;
  return (
    <DialogPage
      state={state}
      at="changes"
      words={words}
      isUnsaved={isTouched && draft !== null && hasTyped(draft)}
      onSubmit={() => void save()}
      primary={view && { label: page.save, isBusy: state.isBusy }}
    >
      {view && draft && (
        <div class="two">
          <div class="stack">
            <TermsNow
              {...{ view, words }}
              chosen={draft.term}
              onChoose={(term) => {
                edit({ term, value: null });
              }}
            />
            <ChangeList {...{ view, words }} />
          </div>
          <ChangeFields
            {...{ view, draft, edit, words }}
            refused={failure && field ? { field, sentence: failure.sentence } : null}
          />
        </div>
      )}
    </DialogPage>
  );
}

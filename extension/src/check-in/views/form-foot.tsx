/** The end of the form, always in sight: who reads it, whether the draft is saved, and Send. */
import { useState } from 'preact/hooks';
import { Button, Icon } from '../../../../shared/components/index.ts';
import { hasInput } from '../../draft/draft.ts';
import { usePage } from '../context.ts';
import type { SessionState, View } from '../session-state.ts';
import { CopyWords } from './copy-words.tsx';

interface FormFootProps {
  view: Extract<View, { kind: 'form' }>;
  state: SessionState;
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

export function FormFoot({ view, state }: FormFootProps) {
  const { words, session } = usePage();
  const text = words.checkInForm;
  const count = view.draft.fields.pairingIds.value.length;
  return (
    <>
      <div class="ci-hint">
        <span>{text.shortcut(isMac() ? '⌘' : 'Ctrl')}</span>
        {hasOthers(view, state) && (
          <Button look="link" onClick={() => void session.showOthers()}>
            {text.others}
          </Button>
        )}
        {hasInput(view.draft) && <StartOver key={view.draft.id} />}
      </div>
      <div class="ci-foot">
        <div class="ci-foot-text">
          <FootState view={view} state={state} />
        </div>
        <Button type="submit" look="primary" busy={view.isSending}>
          {count > 1 ? text.sendMany(count) : text.send}
        </Button>
      </div>
    </>
  );
}

/** What was written goes only after a second word. */
function StartOver() {
  const { words, session } = usePage();
  const text = words.checkInForm;
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button look="link" onClick={() => setAsking(true)}>
        {text.clear}
      </Button>
    );
  return (
    <span class="ml-actions">
      <span>{text.clearQuestion}</span>
      <Button look="danger" onClick={() => void session.clearDraft()}>
        {text.clearSure}
      </Button>
      <Button onClick={() => setAsking(false)}>{words.common.cancel}</Button>
    </span>
  );
}

/** Whether there is another meeting to write about: on the page, or begun before. */
const hasOthers = ({ draft }: FormFootProps['view'], { facts, drafts }: SessionState): boolean =>
  (facts?.events.length ?? 0) > 1 || drafts.some(({ id }) => id !== draft.id);

/** What keeps it from being sent, else who reads it and that the draft is safe. */
function FootState({ view, state }: FormFootProps) {
  const { words } = usePage();
  const text = words.checkInForm;
  const owner = state.briefing?.program.ownerName ?? null;
  const fields = new Set(view.issues.map(({ field }) => field));
  if (state.saveState === 'no-room' || state.saveState === 'not-saved') {
    return (
      <>
        <p class="ml-issue" role="alert">
          <Icon name="error" />
          <span>
            {state.saveState === 'no-room' ? text.draftNotSaved : text.draftFailed} {text.keepCopy}
          </span>
        </p>
        <CopyWords draft={view.draft} />
      </>
    );
  }
  if (fields.size > 0) {
    return (
      <p class="ml-issue" role="alert">
        <Icon name="error" />
        <span>{text.fixFirst(fields.size)}</span>
      </p>
    );
  }
  return (
    <>
      <p class="ci-reads">
        {view.draft.fields.notePrivate.value
          ? text.readsFacts
          : owner === null
            ? text.reads
            : text.readsNamed(owner)}
      </p>
      <p class="ci-saved" role="status">
        {state.saveState === 'saved' && text.draftSaved}
      </p>
    </>
  );
}

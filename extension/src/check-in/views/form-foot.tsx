/** The end of the form, always in sight: who reads it, whether the draft is saved, and Send. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, Icon } from '../../../../shared/components/index.ts';
import { hasInput } from '../../draft/draft.ts';
import { usePage } from '../context.ts';
import { toIssueNames } from '../issue-sentences.ts';
import { handleKey } from '../keyboard.ts';
import type { SaveState, SessionState, View } from '../session-state.ts';
import type { CheckInWords } from '../words.ts';
import { CopyWords } from './copy-words.tsx';

/** Id of the form: its end stands outside of it, below what scrolls. */
export const FORM_ID = 'check-in-form';

/** As long "Draft saved" stands where a screen reader reads it from. */
const SAID_MS = 4_000;

interface FormFootProps {
  view: Extract<View, { kind: 'form' }>;
  state: SessionState;
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Below the last field: the keys, and the ways out. */
export function FormHint({ view, state }: FormFootProps) {
  const { words, session } = usePage();
  const text = words.checkInForm;
  return (
    <>
      <p class="ml-help ci-reads-inside">{toReads(view, state, words)}</p>
      <div class="ci-hint">
        <span>{text.shortcut(isMac() ? '⌘' : 'Ctrl')}</span>
        {hasOthers(view, state) && (
          <Button look="link" onClick={() => void session.showOthers()}>
            {text.others}
          </Button>
        )}
        {hasInput(view.draft) && <StartOver key={view.draft.id} />}
      </div>
    </>
  );
}

/** Outside of what scrolls: who reads it, how it stands, and Send. */
export function FormFoot({ view, state }: FormFootProps) {
  const { words, session } = usePage();
  const text = words.checkInForm;
  const count = view.draft.fields.pairingIds.value.length;
  const trouble = useTrouble(state.saveState);
  const isSaid = useSaidOnce(state.saveState);
  return (
    <footer
      class="ci-foot"
      onKeyDown={(event) => {
        const form = document.getElementById(FORM_ID);
        if (form) handleKey(event, form, () => void session.send());
      }}
    >
      <div class="ci-foot-text">
        <FootState view={view} state={state} trouble={trouble} />
        <p class="ml-unseen" role="status">
          {isSaid && text.draftSaved}
        </p>
      </div>
      <Button type="submit" form={FORM_ID} look="primary" busy={view.isSending}>
        {count > 1 ? text.sendMany(count) : text.send}
      </Button>
    </footer>
  );
}

type Trouble = Extract<SaveState, 'no-room' | 'not-saved'>;

/** What keeps the draft from being saved, also while that is tried again: it is told once. */
function useTrouble(saveState: SaveState): Trouble | null {
  const trouble = useRef<Trouble | null>(null);
  if (saveState !== 'saving')
    trouble.current = saveState === 'no-room' || saveState === 'not-saved' ? saveState : null;
  return trouble.current;
}

/** True for a while after the first saving, and after one that follows a failure: each input is saved, but that is no news. */
function useSaidOnce(saveState: SaveState): boolean {
  const [step, setStep] = useState<'to-say' | 'saying' | 'said'>('to-say');
  useEffect(() => {
    if (saveState === 'saved' && step === 'to-say') setStep('saying');
    if (saveState === 'no-room' || saveState === 'not-saved') setStep('to-say');
  }, [saveState, step]);
  useEffect(() => {
    if (step !== 'saying') return undefined;
    const timer = setTimeout(() => setStep('said'), SAID_MS);
    return () => clearTimeout(timer);
  }, [step]);
  return step === 'saying';
}

const toReads = (
  { draft }: FormFootProps['view'],
  { briefing }: SessionState,
  { checkInForm: text }: CheckInWords,
): string => {
  if (draft.fields.notePrivate.value) return text.readsFacts;
  const owner = briefing?.program.ownerName ?? null;
  return owner === null ? text.reads : text.readsNamed(owner);
};

/** What was written goes only after a second word. */
function StartOver() {
  const { words, session } = usePage();
  const text = words.checkInForm;
  const [isAsking, setAsking] = useState<boolean | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking !== null) next.current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <Button look="link" buttonRef={next} onClick={() => setAsking(true)}>
        {text.clear}
      </Button>
    );
  return (
    <span class="ml-actions">
      <span>{text.clearQuestion}</span>
      <Button look="danger" onClick={() => void session.clearDraft()}>
        {text.clearSure}
      </Button>
      <Button buttonRef={next} onClick={() => setAsking(false)}>
        {words.common.cancel}
      </Button>
    </span>
  );
}

/** Whether there is another meeting to write about: on the page, or begun before. */
const hasOthers = ({ draft }: FormFootProps['view'], { facts, drafts }: SessionState): boolean =>
  (facts?.events.length ?? 0) > 1 || drafts.some(({ id }) => id !== draft.id);

/** What keeps it from being sent, else who reads it and that the draft is safe. */
function FootState({ view, state, trouble }: FormFootProps & { trouble: Trouble | null }) {
  const { words } = usePage();
  const text = words.checkInForm;
  const names = toIssueNames(view.issues, words);
  if (trouble !== null) {
    return (
      <>
        <p class="ml-issue" role="alert">
          <Icon name="error" />
          <span>
            {trouble === 'no-room' ? text.draftNotSaved : text.draftFailed} {text.keepCopy}
          </span>
        </p>
        <CopyWords draft={view.draft} />
      </>
    );
  }
  if (view.issues.length > 0) {
    return (
      <p class="ml-issue" role="alert">
        <Icon name="error" />
        <span>
          {text.fixFirst(names.length)} {names.join(' · ')}
        </span>
      </p>
    );
  }
  return (
    <>
      <p class="ci-reads">{toReads(view, state, words)}</p>
      <p class="ci-saved">{state.saveState === 'saved' && text.draftSaved}</p>
    </>
  );
}

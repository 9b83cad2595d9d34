/** The end of the form, always in sight: who reads it, whether the draft is saved, and Send. */
import { Button, Icon } from '../../../../shared/components/index.ts';
import { hasInput } from '../../draft/draft.ts';
import { usePage } from '../context.ts';
import type { SessionState, View } from '../session-state.ts';

interface FormFootProps {
  view: Extract<View, { kind: 'form' }>;
  state: SessionState;
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

export function FormFoot({ view, state }: FormFootProps) {
  const { words, session } = usePage();
  const text = words.checkInForm;
  const owner = state.briefing?.program.ownerName ?? null;
  const count = view.draft.fields.pairingIds.value.length;
  const fields = new Set(view.issues.map(({ field }) => field));
  return (
    <div class="ci-foot">
      {state.saveState === 'no-room' && (
        <p class="ml-issue" role="alert">
          <Icon name="error" />
          <span>{text.draftNotSaved}</span>
        </p>
      )}
      {fields.size > 0 && (
        <p class="ml-issue" role="status">
          <Icon name="error" />
          <span>{text.fixFirst(fields.size)}</span>
        </p>
      )}
      <div class="ci-foot-row">
        <p class="ci-reads">{owner === null ? text.reads : text.readsNamed(owner)}</p>
        <Button type="submit" look="primary" busy={view.isSending}>
          {count > 1 ? text.sendMany(count) : text.send}
        </Button>
      </div>
      <div class="ci-foot-row ci-foot-quiet">
        <span>{text.shortcut(isMac() ? '⌘' : 'Ctrl')}</span>
        <span class="ci-saved" role="status">
          {state.saveState === 'saved' && text.draftSaved}
        </span>
        {hasInput(view.draft) && (
          <Button look="link" onClick={() => void session.clearDraft()}>
            {text.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

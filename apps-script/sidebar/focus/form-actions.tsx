/** The buttons at the end: on to the next section or record the decision, save, take back, close. */
import { useState } from 'preact/hooks';
import { Button } from '../../../shared/components/index.ts';
import { closeWindow } from '../platform/script.ts';
import { SECTIONS, type SectionName } from './section.ts';
import type { PrioritiesState } from './use-priorities.ts';
import type { PrioritiesWords } from './words.ts';

export interface FormActionsProps {
  state: PrioritiesState;
  section: SectionName;
  words: PrioritiesWords;
  /** Something typed would be lost by closing. */
  isUnsaved: boolean;
  onGo: (section: SectionName) => void;
  onSave: () => void;
}

export function FormActions({ state, section, words, isUnsaved, onGo, onSave }: FormActionsProps) {
  const { page } = words;
  const [isAsking, setAsking] = useState(false);
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  if (isAsking && isUnsaved) {
    return (
      <div class="asking" role="group" aria-label={page.discard}>
        <span>{page.discard}</span>
        <Button look="danger" onClick={closeWindow}>
          {page.discardYes}
        </Button>
        <Button
          onClick={() => {
            setAsking(false);
          }}
        >
          {page.discardNo}
        </Button>
      </div>
    );
  }
  const canSave = state.isEdited || state.isSuggested;
  return (
    <>
      {/* Two elements: one that became the submit button under the press would submit at once. */}
      {next ? (
        <Button
          key="next"
          look="primary"
          onClick={() => {
            onGo(next);
          }}
        >
          {page.next(page.sections[next])}
        </Button>
      ) : (
        <Button key="decide" type="submit" look="primary" busy={state.isBusy}>
          {page.decide}
        </Button>
      )}
      <Button busy={state.isBusy && next !== undefined} disabled={!canSave} onClick={onSave}>
        {page.save}
      </Button>
      <Button
        onClick={() => {
          if (isUnsaved) setAsking(true);
          else closeWindow();
        }}
      >
        {page.close}
      </Button>
      {isUnsaved && <span class="quiet unsaved">{page.unsaved}</span>}
      {!isUnsaved && state.view?.takeBack && (
        <span class="unsaved">
          <Button look="link" busy={state.isBusy} onClick={state.takeBack}>
            {page.takeBack(state.view.takeBack.what)}
          </Button>
        </span>
      )}
    </>
  );
}

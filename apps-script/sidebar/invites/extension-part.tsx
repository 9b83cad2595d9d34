/** Where mentors get the extension: said once by the owner, for every message. */
import { useState } from 'preact/hooks';
import { Button, TextLine } from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import type { InvitesState } from './use-invites.ts';
import type { InvitesWords } from './words.ts';

export function ExtensionPart({ state, words }: { state: InvitesState; words: InvitesWords }) {
  const { page } = words;
  const kept = state.view?.extensionAt ?? null;
  const [typed, setTyped] = useState(kept ?? '');
  return (
    <Fold
      title={page.extensionTitle}
      isOpen={kept === null}
      state={<span class="quiet">{kept ?? page.extensionNone}</span>}
    >
      <TextLine
        label={page.extensionTitle}
        labelUnseen
        help={page.extensionHelp}
        value={typed}
        onInput={setTyped}
      />
      <div>
        <Button
          busy={state.busyId === 'extension'}
          disabled={typed.trim() === '' || typed.trim() === kept}
          onClick={() => {
            state.saveExtension(typed, page.extensionSaved);
          }}
        >
          {page.extensionSave}
        </Button>
      </div>
    </Fold>
  );
}

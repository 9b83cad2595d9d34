/** Ends all connections at once, where a link or a connection is in wrong hands; asked about first, in place. */
import { useState } from 'preact/hooks';
import { Button, Notice } from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { useFocusOn } from '../use-focus.ts';
import type { InvitesState } from './use-invites.ts';
import type { InvitesWords } from './words.ts';

export interface SecretPartProps {
  state: InvitesState;
  words: InvitesWords;
}

export function SecretPart({ state, words }: SecretPartProps) {
  const { secret } = words.page;
  const [isAsked, setAsked] = useState(false);
  const question = useFocusOn<HTMLDivElement>(isAsked || null);
  return (
    <Fold title={secret.title}>
      <p>{secret.help}</p>
      {!isAsked && (
        <Button
          busy={state.busyId === 'secret'}
          onClick={() => {
            setAsked(true);
          }}
        >
          {secret.act}
        </Button>
      )}
      {isAsked && (
        <div class="question" ref={question} tabIndex={-1}>
          <Notice
            kind="warn"
            actions={
              <>
                <Button
                  look="danger"
                  onClick={() => {
                    setAsked(false);
                    state.changeSecret(secret.done);
                  }}
                >
                  {secret.act}
                </Button>
                <Button
                  onClick={() => {
                    setAsked(false);
                  }}
                >
                  {words.common.cancel}
                </Button>
              </>
            }
          >
            {secret.question}
          </Notice>
        </div>
      )}
    </Fold>
  );
}

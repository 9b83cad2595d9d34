/** What was done last on a page of the sidebar, with Undo for it, or why it failed. */
import { Button, Notice } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { CommonWords } from '../page-words.ts';
import { useFocusOn } from '../use-focus.ts';
import type { ActsState } from './use-acts.ts';

interface ActNoticesProps {
  state: Pick<ActsState<unknown>, 'done' | 'undo' | 'actFailure' | 'isBusy'>;
  undoWord: string;
  words: Pick<CommonWords, 'pages'>;
}

export function ActNotices({ state, undoWord, words }: ActNoticesProps) {
  const ref = useFocusOn<HTMLDivElement>(state.done);
  return (
    <div ref={ref} tabIndex={-1} class="done">
      {state.done !== null && (
        <Notice kind="success">
          <div class="done-line">
            <span>{state.done}</span>{' '}
            {state.undo && (
              <Button look="link" busy={state.isBusy} onClick={state.undo}>
                {undoWord}
              </Button>
            )}
          </div>
        </Notice>
      )}
      {state.actFailure && (
        <FailureNotice
          failure={state.actFailure.failure}
          words={words.pages}
          onRetry={state.actFailure.retry}
        />
      )}
    </div>
  );
}

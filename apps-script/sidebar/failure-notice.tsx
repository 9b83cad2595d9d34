/** A failure of the script with its sentence and the way on: try again, set up, or open the page again. */
import { useState } from 'preact/hooks';
import type { Failure } from '../src/calls/answers-api.ts';
import { Button, Notice } from '../../shared/components/index.ts';
import { callScript, openAgain, type FailureWords } from './platform/script.ts';

export interface FailureNoticeProps {
  failure: Failure;
  words: FailureWords;
  onRetry?: (() => void) | undefined;
}

/** Issues with a sentence beside their field are not repeated here. */
export function FailureNotice({ failure, words, onRetry }: FailureNoticeProps) {
  const [isStuck, setStuck] = useState(false);
  const open = async () => {
    setStuck(false);
    const answer = await openAgain(words);
    if (!answer.ok) setStuck(true);
  };
  const canRetry = failure.canRetry && onRetry !== undefined;
  return (
    <Notice
      kind={failure.needsSetUp ? 'info' : 'error'}
      actions={
        (canRetry || failure.needsSetUp || failure.isPassGone) && (
          <>
            {failure.isPassGone && (
              <Button look="primary" onClick={() => void open()}>
                {words.openAgain}
              </Button>
            )}
            {failure.needsSetUp && (
              <Button look="primary" onClick={() => void callScript(words, 'showDialog', 'set-up')}>
                {words.setUp}
              </Button>
            )}
            {canRetry && <Button onClick={onRetry}>{words.tryAgain}</Button>}
          </>
        )
      }
    >
      <p>{failure.sentence}</p>
      {isStuck && <p role="status">{words.openByHand}</p>}
    </Notice>
  );
}

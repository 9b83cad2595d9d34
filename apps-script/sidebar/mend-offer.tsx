/** The mend of a doubtful place: first what will be done, then one press. */
import { useState } from 'preact/hooks';
import type { Failure } from '../src/calls/answers-api.ts';
import type { MendView } from '../src/mend/mend-api.ts';
import { Button } from '../../shared/components/index.ts';
import { FailureNotice } from './failure-notice.tsx';
import { callScript, type FailureWords } from './platform/script.ts';

export interface MendOfferProps {
  mendKey: string;
  /** Of the issue, so that each button says what it is about. */
  sentence: string;
  words: FailureWords;
  onMended: () => void;
}

export function MendOffer({ mendKey, sentence, words, onMended }: MendOfferProps) {
  const [view, setView] = useState<MendView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const look = async () => {
    setBusy(true);
    const answer = await callScript(words, 'getMend', mendKey);
    setBusy(false);
    setFailure(answer.ok ? null : answer);
    setView(answer.ok ? answer.value : null);
  };
  const mend = async () => {
    setBusy(true);
    const answer = await callScript(words, 'mend', mendKey);
    setBusy(false);
    setFailure(answer.ok ? null : answer);
    if (answer.ok) onMended();
  };
  return (
    <>
      {view ? (
        <div class="mend">
          <p class="quiet">{view.sentence}</p>
          <Button look="primary" busy={isBusy} onClick={() => void mend()}>
            {words.mend}
          </Button>{' '}
          <Button
            disabled={isBusy}
            onClick={() => {
              setView(null);
            }}
          >
            {words.leaveIt}
          </Button>
        </div>
      ) : (
        <Button
          look="link"
          busy={isBusy}
          label={`${words.mendThis}: ${sentence}`}
          onClick={() => void look()}
        >
          {words.mendThis}
        </Button>
      )}
      {failure && <FailureNotice failure={failure} words={words} />}
    </>
  );
}

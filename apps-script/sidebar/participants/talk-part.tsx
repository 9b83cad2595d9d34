/** Logging a talk from a page: the button that opens its form, about whoever the page is about. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { TalkAbout } from '../../src/talks/talks-api.ts';
import { Button } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { callScript } from '../platform/script.ts';
import type { ParticipantsWords } from './words.ts';

export function TalkPart({ about, words }: { about: TalkAbout; words: ParticipantsWords }) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async () => {
    setBusy(true);
    setFailure(null);
    const answer = await callScript(words.pages, 'showTalkForm', about);
    setBusy(false);
    if (!answer.ok) setFailure(answer);
  };
  return (
    <>
      <Button look="primary" wide busy={isBusy} onClick={() => void open()}>
        {words.participants.logTalk}
      </Button>
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void open()} />}
    </>
  );
}

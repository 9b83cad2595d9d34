/** The latest import with its "Take back", asked about first; one that was never finished can be gone on with. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { ImportLine, ImportStart } from '../../src/records/records-api.ts';
import { Button, Notice, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toInstantDayText } from '../format.ts';
import { useFocusOn } from '../use-focus.ts';
import { takeBackAll } from './take-back.ts';
import type { ImportWords } from './words.ts';

export interface EarlierImportsProps {
  start: ImportStart;
  words: ImportWords;
  onChanged: (keptRows: number[]) => void;
}

export function EarlierImports({ start, words, onChanged }: EarlierImportsProps) {
  const { page } = words;
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const question = useFocusOn<HTMLDivElement>(isAsking || null);
  const line = start.unfinished ?? start.latest;
  if (!line) return null;
  const facts = toFacts(line, start);
  const takeBack = async () => {
    setAsking(false);
    setBusy(true);
    setFailure(null);
    const answer = await takeBackAll(line.importId, words.pages);
    setBusy(false);
    if (answer.ok) onChanged(answer.value);
    else setFailure(answer);
  };
  if (isBusy) return <Progress label={page.takingBack} delayMs={0} />;
  return (
    <>
      {start.unfinished ? (
        <Notice
          kind="warn"
          title={page.unfinishedTitle}
          actions={<Button onClick={() => void takeBack()}>{page.takeBack}</Button>}
        >
          <p>{page.unfinished({ ...facts, all: start.unfinished.toWrite })}</p>
          {start.unfinished.moreFiles.length > 0 && <p>{page.unfinishedFiles(start.unfinished.moreFiles)}</p>}
        </Notice>
      ) : (
        <p class="latest">
          <span>{page.latest(facts)}</span>{' '}
          <Button look="link" onClick={() => setAsking(true)}>
            {page.takeBack}
          </Button>
        </p>
      )}
      {isAsking && (
        <div class="question" ref={question} tabIndex={-1}>
          <Notice
            kind="warn"
            actions={
              <>
                <Button look="danger" onClick={() => void takeBack()}>
                  {page.takeBack}
                </Button>
                <Button onClick={() => setAsking(false)}>{words.common.cancel}</Button>
              </>
            }
          >
            {page.takeBackQuestion(facts)}
          </Notice>
        </div>
      )}
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void takeBack()} />}
    </>
  );
}

const toFacts = (line: ImportLine, { language }: ImportStart) => ({
  file: line.fileName,
  orders: line.orders,
  day: toInstantDayText(line.importedAt, language),
});

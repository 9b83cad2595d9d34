/** Lines that the owner put off or settled, each with the way back on the list: nothing put off is out of sight. */
import { useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import type { PutOffLine } from '../../../shared/rules/today/model.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, ListLine } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toWeekdayText } from '../format.ts';
import { callScript } from '../platform/script.ts';
import type { TodayWords } from './words.ts';

export interface PutOffListProps {
  putOff: readonly PutOffLine[];
  language: Language;
  words: TodayWords;
  onDone: (answer: Answer<TodayView>, message: string) => void;
}

export function PutOffList({ putOff, language, words, onDone }: PutOffListProps) {
  const { page } = words;
  const [busyKey, setBusyKey] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (putOff.length === 0) return null;
  const putBack = async ({ line, followUpIds }: PutOffLine) => {
    setBusyKey(line.key);
    setFailure(null);
    const answer = await callScript(words.pages, 'putBack', followUpIds);
    setBusyKey(null);
    if (answer.ok) onDone(answer, page.putOff.done(line.title));
    else setFailure(answer);
  };
  return (
    <details class="due">
      <summary>{page.putOff.title(putOff.length)}</summary>
      <ul class="ml-list">
        {putOff.map((one) => (
          <ListLine
            key={one.line.key}
            title={`${one.line.title}: ${page.states[one.line.state]}`}
            detail={
              one.untilOn === null
                ? page.putOff.settled(one.reason ?? '')
                : page.putOff.until(toWeekdayText(one.untilOn, language))
            }
          >
            <Button
              look="link"
              busy={busyKey === one.line.key}
              label={`${page.putOff.back}: ${one.line.title}`}
              onClick={() => void putBack(one)}
            >
              {page.putOff.back}
            </Button>
          </ListLine>
        ))}
      </ul>
      {failure && <FailureNotice failure={failure} words={words.pages} />}
    </details>
  );
}

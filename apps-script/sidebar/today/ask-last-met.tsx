/**
 * Pairings that began before the ledger: when did they last meet? Without an answer the meetings count from the day on
 * which the ledger first knew of them.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import type { TodayModel } from '../../../shared/rules/today/model.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, DateInput } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { useKept } from '../frame/kept.ts';
import { toDayText } from '../format.ts';
import { callScript } from '../platform/script.ts';
import type { TodayWords } from './words.ts';

type Asked = TodayModel['askLastMet'][number];

export interface AskLastMetProps {
  pairings: readonly Asked[];
  todayOn: string;
  language: Language;
  words: TodayWords;
  onEditing: (key: string, isEditing: boolean) => void;
  onDone: (answer: Answer<TodayView>, message: string) => void;
}

export function AskLastMet({ pairings, words, ...rest }: AskLastMetProps) {
  if (pairings.length === 0) return null;
  const { askLastMet } = words.page;
  return (
    <details class="due">
      <summary>
        {askLastMet.title} ({pairings.length})
      </summary>
      <p class="quiet">{askLastMet.help}</p>
      {pairings.map((pairing) => (
        <AskOne key={pairing.pairingId} {...{ pairing, words }} {...rest} />
      ))}
    </details>
  );
}

function AskOne(props: Omit<AskLastMetProps, 'pairings'> & { pairing: Asked }) {
  const { pairing, todayOn, language, words, onEditing, onDone } = props;
  const { askLastMet } = words.page;
  const [metOn, setMetOn] = useKept(`last-met:${pairing.pairingId}`, '');
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isWrong = metOn < pairing.startsOn || metOn > todayOn;
  const key = `last-met:${pairing.pairingId}`;
  useEffect(() => {
    onEditing(key, metOn !== '');
    return () => {
      onEditing(key, false);
    };
  }, [onEditing, key, metOn]);
  const save = async () => {
    setChecked(true);
    if (isWrong) return;
    setBusy(true);
    setFailure(null);
    const answer = await callScript(words.pages, 'tellLastMet', {
      pairingId: pairing.pairingId,
      lastMetOn: metOn,
    });
    setBusy(false);
    if (answer.ok) onDone(answer, askLastMet.saved(pairing.title));
    else setFailure(answer);
  };
  return (
    <div class="form">
      <p>
        {pairing.title}{' '}
        <span class="quiet">{askLastMet.began(toDayText(pairing.startsOn, todayOn, language))}</span>
      </p>
      <DateInput
        label={askLastMet.day}
        issue={isChecked && isWrong ? askLastMet.wrong : null}
        value={metOn}
        onInput={setMetOn}
      />
      <Button busy={isBusy} label={`${askLastMet.save}: ${pairing.title}`} onClick={() => void save()}>
        {askLastMet.save}
      </Button>
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void save()} />}
    </div>
  );
}

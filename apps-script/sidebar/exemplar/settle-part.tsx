/** Keeps who stands out, with a reason, or that nobody does; then the way on to Practices. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { SettledExemplar } from '../../src/exemplar/exemplar-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, Notice, Paragraph, Select } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toFullDayText } from '../format.ts';
import { useKept } from '../frame/kept.ts';
import { newRequestId } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import type { ExemplarPageWords } from './words.ts';

/** The act that the dialog's foot has a button for. */
export interface SettleAct {
  keep: () => Promise<boolean>;
  isBusy: boolean;
  /** A name or a reason was entered and not kept. */
  isUnsaved: boolean;
  isKept: boolean;
}

export interface SettlePartProps {
  /** Everybody compared, and who of them the figures name. */
  names: readonly string[];
  named: readonly string[];
  /** The answer's sentence, kept beside the name. */
  finding: string;
  settled: SettledExemplar | null;
  words: ExemplarPageWords;
  language: Language;
  /** Told whenever it changes; null when this is gone. */
  onAct: (act: SettleAct | null) => void;
}

const NOBODY = '';

export function SettlePart({ names, named, finding, settled, words, language, onAct }: SettlePartProps) {
  const { settle } = words.page;
  const [chosen, setName] = useKept<string | null>('settle-name', null);
  const proposed = named.length === 1 ? named[0]! : NOBODY;
  const name = chosen === NOBODY || (chosen !== null && names.includes(chosen)) ? chosen : proposed;
  const [reason, setReason] = useKept('settle-reason', '');
  const [requestId, setRequestId] = useState(newRequestId);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [kept, setKept] = useState<SettledExemplar | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isReasonMissing = name !== NOBODY && reason.trim() === '';
  const edit = (change: () => void) => {
    change();
    setKept(null);
    setRequestId(newRequestId());
  };
  const keep = async (): Promise<boolean> => {
    setAsked(true);
    if (isReasonMissing || isBusy) return false;
    setBusy(true);
    setFailure(null);
    const form = { requestId, personName: name === NOBODY ? null : name, reason: reason.trim(), finding };
    const answer = await callScript(words.pages, 'settleExemplar', form);
    setBusy(false);
    if (answer.ok) setKept(answer.value);
    else setFailure(answer);
    return answer.ok;
  };
  const isUnsaved = kept === null && (chosen !== null || reason.trim() !== '');
  const latest = useLatestAct(keep);
  useEffect(() => {
    onAct({ keep: latest, isBusy, isUnsaved, isKept: kept !== null });
  }, [onAct, latest, isBusy, isUnsaved, kept]);
  useEffect(
    () => () => {
      onAct(null);
    },
    [onAct],
  );
  const before = settled && !kept ? settled : null;
  return (
    <section class="panel" aria-labelledby="settle">
      <h2 id="settle" class="section-title">
        {settle.title}
      </h2>
      {before && (
        <p class="ml-help">
          {settle.before({ day: toFullDayText(before.settledOn, language), name: before.personName })}
        </p>
      )}
      <Select
        label={settle.who}
        required
        value={name}
        items={[
          { value: NOBODY, label: settle.nobody },
          ...names.map((each) => ({ value: each, label: each })),
        ]}
        onInput={(value) => {
          edit(() => {
            setName(value ?? NOBODY);
          });
        }}
      />
      {name !== NOBODY && !named.includes(name) && <Notice kind="warn">{settle.notNamed(name)}</Notice>}
      <Paragraph
        label={settle.reason}
        help={settle.reasonHelp}
        optional={name === NOBODY}
        issue={isAsked && isReasonMissing ? settle.reasonNeeded : null}
        value={reason}
        onInput={(value) => {
          edit(() => {
            setReason(value);
          });
        }}
      />
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void keep()} />}
      {kept && (
        <Notice
          kind="success"
          actions={
            kept.personName !== null && (
              <Button onClick={() => void callScript(words.pages, 'showDialog', 'practices')}>
                {settle.toPractices}
              </Button>
            )
          }
        >
          {kept.personName === null ? `${settle.keptNobody} ${settle.instead}` : settle.kept(kept.personName)}
        </Notice>
      )}
    </section>
  );
}

/** A lasting function that keeps what stands in the form then. */
function useLatestAct(keep: () => Promise<boolean>): () => Promise<boolean> {
  const latest = useRef(keep);
  latest.current = keep;
  return useCallback(() => latest.current(), []);
}

/** Choosing a measure of the owner's own: the Outcomes tab or any other, a share or an amount, its columns. */
import { useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { ExemplarReport, ExemplarStart } from '../../src/exemplar/exemplar-api.ts';
import { Button, ChoiceRow, EmptyState, Notice, Progress, Select } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { pause } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { readWholeTab } from '../records/read-tab.ts';
import { OwnResult } from './own-result.tsx';
import {
  countImpossible,
  readOutcomes,
  ROLES,
  toFigures,
  toGuessedColumns,
  toHeader,
  toMeasureNames,
  toRowsOf,
  type Figure,
  type MeasureKind,
  type OutcomeColumns,
  type OutcomesRead,
} from './read-outcomes.ts';
import type { SettleAct } from './settle-part.tsx';
import type { ExemplarPageWords } from './words.ts';

export interface OwnMeasureProps {
  start: ExemplarStart;
  words: ExemplarPageWords;
  onReport: (report: ExemplarReport | null) => void;
  onAct: (act: SettleAct | null) => void;
}

const OUTCOMES = 'outcomes';

export function OwnMeasure({ start, words, onReport, onAct }: OwnMeasureProps) {
  const { own } = words.page;
  const [source, setSource] = useState(OUTCOMES);
  const [kind, setKind] = useState<MeasureKind>('share');
  const [rows, setRows] = useState<string[][] | null>(null);
  const [columns, setColumns] = useState<OutcomeColumns>({});
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [chosenMeasure, setChosenMeasure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const choose = async (value: string) => {
    setSource(value);
    setRows(null);
    setAnswers({});
    setFailure(null);
    if (value === OUTCOMES) return;
    setBusy(true);
    const answer = await readWholeTab(
      (fromRow) => callScript(words.pages, 'readTab', Number(value), fromRow),
      { pause, onWaiting: () => undefined },
    );
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer);
      return;
    }
    setColumns(toGuessedColumns(answer.value[toHeader(answer.value)] ?? []));
    setRows(answer.value);
  };
  const headers = rows?.[toHeader(rows)] ?? [];
  const isComplete = ROLES[kind].every((role) => role === 'period' || columns[role] !== undefined);
  const read = useMemo(
    (): OutcomesRead | null =>
      rows && isComplete ? readOutcomes(rows, { kind, columns, answers, todayOn: start.todayOn }) : null,
    [rows, isComplete, kind, columns, answers, start.todayOn],
  );
  const measures = useMemo(() => toMeasureNames(start.outcomes, kind), [start.outcomes, kind]);
  const measure = measures.find((name) => name === chosenMeasure) ?? measures[0] ?? '';
  const ofMeasure = useMemo(() => toRowsOf(start.outcomes, measure), [start.outcomes, measure]);
  const figures = useMemo(
    (): readonly Figure[] =>
      source === OUTCOMES ? toFigures(ofMeasure, kind) : read?.kind === 'read' ? read.figures : [],
    [source, ofMeasure, kind, read],
  );
  const impossible = source === OUTCOMES && kind === 'share' ? countImpossible(ofMeasure) : 0;
  const tab = start.tabs.find(({ sheetId }) => String(sheetId) === source)?.title ?? own.outcomesTab;
  const figureColumn = columns[kind === 'share' ? 'successes' : 'amount'];
  const measured =
    source === OUTCOMES
      ? measure || own.kinds[kind]
      : ((figureColumn === undefined ? undefined : headers[figureColumn]?.trim()) ?? own.kinds[kind]);

  return (
    <>
      <div class="columns">
        <Select
          label={own.source}
          required
          value={source}
          items={[
            { value: OUTCOMES, label: own.outcomes(start.outcomes.length) },
            ...start.tabs.map(({ sheetId, title }) => ({ value: String(sheetId), label: title })),
          ]}
          onInput={(value) => void choose(value ?? OUTCOMES)}
        />
        <ChoiceRow
          label={own.kind}
          value={kind}
          items={(['share', 'amount'] as const).map((value) => ({ value, label: own.kinds[value] }))}
          onInput={setKind}
        />
      </div>
      {source === OUTCOMES && measures.length > 1 && (
        <Select
          label={own.measureName}
          required
          value={measure}
          items={measures.map((name) => ({ value: name, label: name || own.unnamed }))}
          onInput={setChosenMeasure}
        />
      )}
      {source === OUTCOMES && start.outcomeIssues.length > 0 && (
        <Notice kind="warn">
          {own.unreadable}
          <ul>
            {start.outcomeIssues.slice(0, 5).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {impossible > 0 && <Notice kind="warn">{own.impossible(impossible)}</Notice>}
      {isBusy && <Progress label={own.reading} />}
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void choose(source)} />}
      {rows && (
        <div class="columns">
          {ROLES[kind].map((role) => (
            <Select
              key={role}
              label={own.columns[role]}
              optional={role === 'period'}
              value={columns[role] === undefined ? null : String(columns[role])}
              items={headers.flatMap((header, index) =>
                header.trim() === '' ? [] : [{ value: String(index), label: header }],
              )}
              onInput={(value) => {
                const others = Object.entries(columns).filter(([name]) => name !== role);
                const next = Object.fromEntries(others) as OutcomeColumns;
                setColumns(value === null ? next : { ...next, [role]: Number(value) });
              }}
            />
          ))}
        </div>
      )}
      {rows && !isComplete && <Notice kind="info">{own.chooseColumns}</Notice>}
      {read?.kind === 'asking' &&
        read.questions.map(({ id, raw, answers: choices }) => (
          <ChoiceRow
            key={id}
            label={id === 'date-order' ? own.dateOrder(raw) : own.decimalMark(raw)}
            value={answers[id] ?? null}
            items={choices.map(({ value, reads }) => ({ value, label: String(reads) }))}
            onInput={(value) => {
              setAnswers({ ...answers, [id]: value });
            }}
          />
        ))}
      {read?.kind === 'refused' && (
        <Notice kind="error">{read.reason === 'mixed' ? own.mixed : own.nothing}</Notice>
      )}
      {read?.kind === 'read' && read.skippedLines.length > 0 && (
        <Notice kind="warn">
          {own.skipped({ rows: read.skippedLines.length, lines: read.skippedLines.slice(0, 5).join(', ') })}
        </Notice>
      )}
      {source === OUTCOMES && figures.length === 0 && (
        <EmptyState
          title={own.noneTitle}
          actions={
            <Button onClick={() => void callScript(words.pages, 'openTab', 'outcomes')}>
              {own.outcomes(start.outcomes.length)}
            </Button>
          }
        >
          {own.noneHelp}
        </EmptyState>
      )}
      {figures.length > 0 && (
        <OwnResult
          figures={figures}
          kind={kind}
          tab={tab}
          measure={measured}
          start={start}
          words={words}
          onReport={onReport}
          onAct={onAct}
        />
      )}
    </>
  );
}

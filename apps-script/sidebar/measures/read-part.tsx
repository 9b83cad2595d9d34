/** Reads figures into the draft: from the imported records, or from a tab of the owner's. Nothing is kept by it. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import { Button, ChoiceRow, Notice, Progress, Select } from '../../../shared/components/index.ts';
import { toFiguresFromOrders } from '../../../shared/rules/measure/from-orders.ts';
import { isShareKind, toMeasureWindows } from '../../../shared/rules/measure/model.ts';
import { readOutcomes, toGuessedColumns, toHeader } from '../exemplar/read-outcomes.ts';
import { toNames, toSalesOrder } from '../exemplar/sales-orders.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { pause } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { readAllOrders } from '../records/ledger-orders.ts';
import { readWholeTab } from '../records/read-tab.ts';
import { keyOf, toNameOf, type MeasureDraft } from './draft.ts';
import type { FiguresPartProps } from './figures-part.tsx';
import { takeOutcomes } from './take-outcomes.ts';
import { toPeriodText } from '../charts/period-text.ts';

type Asked = Extract<ReturnType<typeof readOutcomes>, { kind: 'asking' }>['questions'];

export function ReadPart(props: FiguresPartProps & { canReadRecords: boolean }) {
  const { view, draft, words, frozen, onInput, canReadRecords } = props;
  const { page } = words;
  const { form } = draft;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState<string[]>([]);
  const [tab, setTab] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState<Asked>([]);
  const patience = { pause, onWaiting: () => undefined };
  const nameOf = toNameOf(view);
  const people = draft.members
    .filter(({ part }) => part !== 'left-out')
    .map(({ personId }) => ({ id: personId, name: nameOf(personId) }));

  const take = (
    read: readonly {
      personId: string;
      fromOn: string;
      successes: number | null;
      trials: number | null;
      amount: number | null;
    }[],
    source: 'records' | 'tab',
    more: readonly string[],
  ) => {
    const figures: MeasureDraft['figures'] = { ...draft.figures };
    let count = 0;
    for (const { personId, fromOn, successes, trials, amount } of read) {
      const key = keyOf(personId, fromOn);
      if (frozen.has(key)) continue;
      figures[key] = { successes, trials, amount, source };
      count += 1;
    }
    setSaid([count > 0 ? page.readDone(count) : page.readNone, ...more]);
    if (count > 0) onInput({ ...draft, figures });
  };

  const readRecords = async () => {
    setBusy(true);
    setFailure(null);
    setSaid([]);
    const read = await readAllOrders(
      (fromRow, rowCount) => callScript(words.pages, 'readOrders', fromRow, rowCount),
      patience,
      () => undefined,
    );
    setBusy(false);
    if (!read.ok) {
      setFailure(read);
      return;
    }
    const { figures, uncovered, unknown } = toFiguresFromOrders(
      read.value.orders.map(toSalesOrder),
      form,
      people,
      toNames(read.value.orders),
      view.todayOn,
    );
    const wanted = new Set(people.map(({ id }) => id));
    take(
      figures.filter(({ personId }) => wanted.has(personId)),
      'records',
      [
        ...(uncovered.length > 0
          ? [page.uncovered(uncovered.map((window) => toPeriodText(window, page)))]
          : []),
        ...(unknown.length > 0 ? [page.unknown(unknown)] : []),
      ],
    );
  };

  const readTab = async (sheetId: string, given: Record<string, string>) => {
    setBusy(true);
    setFailure(null);
    setSaid([]);
    setAsked([]);
    const read = await readWholeTab(
      (fromRow) => callScript(words.pages, 'readTab', Number(sheetId), fromRow),
      patience,
    );
    setBusy(false);
    if (!read.ok) {
      setFailure(read);
      return;
    }
    const rows = read.value;
    const kind = isShareKind(form.kind) ? 'share' : 'amount';
    const columns = toGuessedColumns(rows[toHeader(rows)] ?? []);
    const outcomes = readOutcomes(rows, { kind, columns, answers: given, todayOn: view.todayOn });
    if (outcomes.kind === 'asking') setAsked(outcomes.questions);
    else if (outcomes.kind === 'refused')
      setSaid([outcomes.reason === 'mixed' ? page.refusedMixed : page.readNone]);
    else take(takeOutcomes(outcomes.figures, kind, people, toMeasureWindows(form)), 'tab', []);
  };

  return (
    <div class="stack">
      <div class="row">
        {canReadRecords && (
          <Button busy={isBusy} onClick={() => void readRecords()}>
            {page.readRecords}
          </Button>
        )}
        {view.tabs.length > 0 && (
          <>
            <Select
              label={page.tab}
              labelUnseen
              value={tab}
              items={view.tabs.map(({ sheetId, title }) => ({ value: String(sheetId), label: title }))}
              onInput={(value) => {
                setTab(value);
                setAnswers({});
                setAsked([]);
              }}
            />
            <Button
              busy={isBusy}
              disabled={tab === null}
              onClick={() => {
                if (tab !== null) void readTab(tab, answers);
              }}
            >
              {page.readTab}
            </Button>
          </>
        )}
      </div>
      {isBusy && <Progress label={page.reading} />}
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void readRecords()} />}
      {asked.map(({ id, raw, answers: choices }) => (
        <ChoiceRow
          key={id}
          label={page.questions[id](raw)}
          value={answers[id] ?? null}
          items={choices.map(({ value, reads }) => ({ value, label: String(reads) }))}
          onInput={(value) => {
            const next = { ...answers, [id]: value };
            setAnswers(next);
            if (tab !== null) void readTab(tab, next);
          }}
        />
      ))}
      {said.length > 0 && (
        <Notice kind="info">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}

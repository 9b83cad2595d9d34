/** The exemplar dialog: who stands out by the sales records or by a measure of the owner's own, and the report tab. */
import { useEffect, useState } from 'preact/hooks';
import type { ExemplarReport, ReportName } from '../../src/exemplar/exemplar-api.ts';
import type { Failure } from '../../src/calls/answers-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';
import {
  Button,
  ChoiceRow,
  ComponentWordsContext,
  EmptyState,
  Notice,
  Progress,
} from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { toFullDayText } from '../format.ts';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { Comparison } from './comparison.tsx';
import type { Measure } from './measure-words.ts';
import { OwnMeasure } from './own-measure.tsx';
import { SettlePart, type SettleAct } from './settle-part.tsx';
import { toReport } from './report.ts';
import { useExemplar, type ExemplarState } from './use-exemplar.ts';
import { WindowForm } from './window-form.tsx';
import { exemplarWords, type ExemplarPageWords } from './words.ts';

const wordsFor = (language: Language | null): ExemplarPageWords =>
  exemplarWords[language ?? toLanguage(browserLanguages())];

export function ExemplarPage() {
  const state = useExemplar(wordsFor);
  const [measure, setMeasure] = useState<Measure>('retention');
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState<Partial<Record<ReportName, string>>>({});
  const [ownReport, setOwnReport] = useState<ExemplarReport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [act, setAct] = useState<SettleAct | null>(null);
  const { start, retention } = state;
  const language = start?.language ?? null;
  const words = wordsFor(language);
  const { page } = words;
  useEffect(() => {
    nameDocument(words.names.exemplar, language ?? toLanguage(browserLanguages()));
  }, [words, language]);

  const toReportNow = (): ExemplarReport | null => {
    if (measure === 'own') return ownReport;
    if (!start || retention?.kind !== 'view') return null;
    const made = page.madeOn(toFullDayText(start.todayOn, start.language));
    return toReport(retention.view, { words, made, measure });
  };
  const write = async () => {
    const report = toReportNow();
    if (!report || isWriting) return;
    setWriting(true);
    setFailure(null);
    const answer = await callScript(words.pages, 'writeExemplarReport', report);
    setWriting(false);
    if (answer.ok) setWritten({ ...written, [report.name]: answer.value });
    else setFailure(answer);
  };
  const name: ReportName = measure === 'own' ? 'own-measure' : 'exemplar';
  const reportTitle = written[name] ?? start?.reportTitles[name] ?? null;
  const canWrite = measure === 'own' ? ownReport !== null : retention?.kind === 'view';

  return (
    <ComponentWordsContext value={words.components}>
      <DialogShell
        title={words.names.exemplar}
        lead={measure === 'own' ? page.ownLead : page.lead}
        at="exemplar"
        words={words}
        isUnsaved={act?.isUnsaved ?? false}
        onSave={act?.keep}
        primary={
          act && {
            label: page.settle.keep,
            isBusy: act.isBusy,
            offBecause: act.isKept ? words.frame.nothingChanged : null,
            onPress: () => void act.keep(),
          }
        }
      >
        {state.failure && (
          <FailureNotice failure={state.failure.failure} words={words.pages} onRetry={state.failure.retry} />
        )}
        {written[name] !== undefined && <Notice kind="success">{page.written(written[name])}</Notice>}
        {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void write()} />}
        {start && (
          <ChoiceRow
            label={page.measure}
            value={measure}
            items={(['retention', 'own'] as const).map((value) => ({ value, label: page.measures[value] }))}
            onInput={setMeasure}
          />
        )}
        {!start && !state.failure && <Progress label={page.loading} />}
        {start && measure === 'own' && (
          <OwnMeasure start={start} words={words} onReport={setOwnReport} onAct={setAct} />
        )}
        {start && measure === 'retention' && <Retention state={state} words={words} onAct={setAct} />}
        {canWrite && (
          <div class="ml-actions">
            <Button busy={isWriting} onClick={() => void write()}>
              {reportTitle === null ? page.writeReport : page.writeAgain(reportTitle)}
            </Button>
          </div>
        )}
      </DialogShell>
    </ComponentWordsContext>
  );
}

interface RetentionProps {
  state: ExemplarState;
  words: ExemplarPageWords;
  onAct: (act: SettleAct | null) => void;
}

function Retention({ state, words, onAct }: RetentionProps) {
  const { page } = words;
  const { start, ledger, retention, windows } = state;
  const openImport = () => void callScript(words.pages, 'showDialog', 'import-sales');
  if (!ledger)
    return state.failure ? null : (
      <Progress label={state.isWaiting ? page.waiting : page.loading} share={state.share} />
    );
  if (!retention) return <Progress label={page.working} />;
  return (
    <>
      {start?.unfinished && (
        <Notice kind="warn" actions={<Button onClick={openImport}>{page.importSales}</Button>}>
          {page.unfinished}
        </Notice>
      )}
      {ledger.unreadableRows > 0 && <Notice kind="warn">{page.unreadable(ledger.unreadableRows)}</Notice>}
      {retention.kind === 'none' ? (
        <EmptyState
          title={ledger.orders.length === 0 ? page.none : retention.sentence}
          actions={
            <Button look="primary" onClick={openImport}>
              {page.importSales}
            </Button>
          }
        >
          {page.noneHelp}
        </EmptyState>
      ) : (
        <>
          {retention.longerWindows && (
            <Notice
              kind="info"
              actions={
                <Button
                  onClick={() => {
                    state.chooseWindows(retention.longerWindows);
                  }}
                >
                  {page.compareLonger(retention.longerWindows.lengthMonths)}
                </Button>
              }
            >
              {page.longerWouldDo(retention.longerWindows.lengthMonths)}
            </Notice>
          )}
          {start && retention.askHandedOnSince !== null && (
            <ChoiceRow
              label={page.handedOn(toFullDayText(retention.askHandedOnSince, start.language))}
              help={page.handedOnHelp}
              value={state.areOwnersUnchanged ? 'no' : 'unknown'}
              items={(['unknown', 'no'] as const).map((value) => ({
                value,
                label: page.handedOnChoices[value],
              }))}
              onInput={(value) => {
                state.sayOwnersUnchanged(value === 'no');
              }}
            />
          )}
          <div class="halves">
            <Comparison view={retention.view} words={words} measure="retention" />
            <div class="aside">
              {start && (
                <SettlePart
                  names={retention.view.people.map(({ name }) => name)}
                  named={retention.view.named}
                  finding={retention.view.headline}
                  settled={start.settled}
                  words={words}
                  language={start.language}
                  onAct={onAct}
                />
              )}
              <WindowForm
                key={`${retention.windows.baseStartsOn} ${retention.windows.lengthMonths}`}
                windows={retention.windows}
                todayOn={start?.todayOn ?? ''}
                isOwnChoice={windows !== null}
                words={words}
                onChoose={state.chooseWindows}
              />
            </div>
          </div>
        </>
      )}
    </>
  );
}

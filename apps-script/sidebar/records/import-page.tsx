/** The import dialog from the choice of a file to the written orders, one step in sight at a time. */
import { useEffect, useState } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { ComponentWordsContext, Notice, Progress } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { toImportJob, type ImportJob, type ReadyImport, type WriteMode } from './order-cells.ts';
import { PreviewStep } from './preview-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { RefusedStep } from './refused-step.tsx';
import { SourceStep } from './source-step.tsx';
import { toLeftOutLines } from './summary-text.ts';
import { useImport } from './use-import.ts';
import { importWords } from './words.ts';
import { WritingStep } from './writing-step.tsx';

const wordsFor = (language: Language | null) => importWords[language ?? toLanguage(browserLanguages())];
const failureWordsFor = (language: Language | null) => wordsFor(language).pages;

export function ImportPage() {
  const state = useImport(failureWordsFor);
  const [job, setJob] = useState<ImportJob | null>(null);
  const [takenBack, setTakenBack] = useState<{ keptRows: number[] } | null>(null);
  const language = state.start?.language ?? null;
  const words = wordsFor(language);
  const { page } = words;
  useEffect(() => {
    nameDocument(words.names['import-sales'], language ?? toLanguage(browserLanguages()));
  }, [words, language]);

  const toJob = (ready: ReadyImport, mode: WriteMode): ImportJob =>
    toImportJob(ready, {
      endedImports: state.start?.endedImports ?? 0,
      fileName: state.source?.name ?? '',
      moreFiles: state.more.map(({ name }) => name),
      mode,
      leftOut: toLeftOutLines(ready.summary, words),
    });
  const begin = (mode: WriteMode) => {
    const result = state.prepared?.result;
    if (result?.kind !== 'ready' || state.isReading || !state.ledger || !state.start) return;
    setTakenBack(null);
    setJob(toJob(result, mode));
  };
  const startOver = () => {
    setJob(null);
    state.choose(null);
    state.reload();
  };

  return <ComponentWordsContext value={words.components}>{show()}</ComponentWordsContext>;

  function show() {
    const { start, source, prepared } = state;
    if (job) {
      return (
        <WritingStep
          job={job}
          fileName={job.form.fileName}
          words={words}
          onTakenBack={(keptRows) => {
            setTakenBack({ keptRows });
            startOver();
          }}
        />
      );
    }
    if (!start) {
      return (
        <DialogShell title={words.names['import-sales']} at="import-sales" words={words}>
          {state.failure ? (
            <FailureNotice
              failure={state.failure.failure}
              words={words.pages}
              onRetry={state.failure.retry}
            />
          ) : (
            <Progress label={state.isWaiting ? page.waiting : page.loading} share={state.share} />
          )}
        </DialogShell>
      );
    }
    if (!source) {
      return (
        <>
          {takenBack && (
            <Notice kind="success">
              {page.takenBack}
              {takenBack.keptRows.length > 0 && ` ${page.takenBackKept(takenBack.keptRows.join(', '))}`}
            </Notice>
          )}
          <SourceStep
            start={start}
            words={words}
            onRead={state.choose}
            onChanged={(keptRows) => {
              setTakenBack({ keptRows });
              startOver();
            }}
          />
        </>
      );
    }
    const result = prepared?.result;
    if (!result) {
      return (
        <DialogShell
          title={words.names['import-sales']}
          lead={source.name}
          words={words}
          back={{
            label: page.otherRecords,
            onPress: () => {
              state.choose(null);
            },
          }}
        >
          <Progress label={page.reading} delayMs={0} />
        </DialogShell>
      );
    }
    if (result.kind === 'refused') {
      return <RefusedStep refused={result} state={state} words={words} />;
    }
    if (result.kind === 'asking') {
      return (
        <QuestionsStep
          key={result.questions.map(({ id }) => id).join('|')}
          questions={result.questions}
          mapping={result.mapping}
          fileName={source.name}
          isReading={state.isReading}
          words={words}
          onAnswer={state.answer}
          lastFile={state.more.at(-1)?.name}
          onLeaveOut={() => {
            state.chooseMore(state.more.slice(0, -1));
          }}
          onBack={() => {
            state.choose(null);
          }}
        />
      );
    }
    return <PreviewStep state={state} ready={result} words={words} toJob={toJob} onWrite={begin} />;
  }
}

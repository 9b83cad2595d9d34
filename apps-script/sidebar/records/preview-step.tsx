/**
 * What would be written, before it is: counts, how columns were read, what stays out, look-alike customers, names.
 * Every part can be put right here; the file is read again with each change.
 */
import { useMemo, useState } from 'preact/hooks';
import { toImportId } from '../../../shared/imports/import-id.ts';
import type { UnfinishedImport } from '../../src/records/records-api.ts';
import { Button, ChoiceRow, Notice, Progress } from '../../../shared/components/index.ts';
import { toFullDayText } from '../format.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { ColumnsList } from './columns-list.tsx';
import { ContentPreview, isRecognized } from './content-preview.tsx';
import { HeaderRowField } from './header-row-field.tsx';
import { MoreFiles } from './more-files.tsx';
import { toWritten, type ImportJob, type ReadyImport, type WriteMode } from './order-cells.ts';
import { OwnerFields, PersonNames, toOwnerless } from './people-fields.tsx';
import { Part } from './part.tsx';
import { QuestionField } from './question-field.tsx';
import { StatusFields } from './status-fields.tsx';
import { toLeftOutLines, toSummaryLines, toWarnings } from './summary-text.ts';
import type { ImportState } from './use-import.ts';
import type { ImportWords } from './words.ts';

export interface PreviewStepProps {
  state: ImportState;
  ready: ReadyImport;
  words: ImportWords;
  /** What would be written. */
  toJob: (ready: ReadyImport, mode: WriteMode) => ImportJob;
  onWrite: (mode: WriteMode) => void;
}

export function PreviewStep({ state, ready, words, toJob, onWrite }: PreviewStepProps) {
  const { page, imports } = words;
  const { answers, ledger } = state;
  const [mode, setMode] = useState<WriteMode>(state.start?.unfinished?.mode ?? 'add');
  const unfinished = state.start?.unfinished ?? null;
  const isSame = useMemo(
    () => unfinished !== null && toImportId(toJob(ready, mode).form.requestId) === unfinished.importId,
    [unfinished, ready, mode],
  );
  const { summary, mapping } = ready;
  const earlier = ledger?.orders.length ?? 0;
  const orders = toWritten(ready, mode).length;
  const gone = mode === 'add' ? summary.gone : 0;
  const ownerless = toOwnerless(ready, answers).length;
  const leftOut = toLeftOutLines(summary, words);
  const leftOutRows = summary.leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const shared = { ready, answers, words, onAnswer: state.answer };
  return (
    <DialogShell
      title={page.previewTitle}
      isTitleSeen
      lead={[state.source?.name, mapping.exportLabel && imports.summary.known({ label: mapping.exportLabel })]
        .filter(Boolean)
        .join('. ')}
      words={words}
      isUnsaved={Object.keys(answers).length > 0}
      primary={{
        label: isSame
          ? page.goOnWriting(orders - (unfinished?.orders ?? 0))
          : orders === 0 && gone > 0
            ? page.writeGone(gone)
            : page.write(orders),
        isBusy: state.isReading,
        offBecause:
          orders === 0 && gone === 0
            ? page.nothingToWrite
            : unfinished !== null && !isSame
              ? page.otherImportTitle
              : null,
        onPress: () => {
          onWrite(mode);
        },
      }}
      back={{
        label: page.otherRecords,
        onPress: () => {
          state.choose(null);
        },
      }}
    >
      {unfinished && <UnfinishedNotice unfinished={unfinished} isSame={isSame} state={state} words={words} />}
      <ul class="facts" aria-label={page.previewTitle}>
        {toSummaryLines(summary, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {toWarnings(summary, words).map((line) => (
        <Notice key={line} kind="warn">
          {line}
        </Notice>
      ))}
      {earlier > 0 && (
        <section class="mode">
          <ChoiceRow
            label={page.modeTitle}
            value={mode}
            items={(['add', 'replace'] as const).map((value) => ({ value, label: page.modes[value] }))}
            onInput={setMode}
          />
          <p role="status">
            {mode === 'add' ? page.modeAdd(summary) : page.modeReplace({ earlier, orders: summary.orders })}
          </p>
          {orders === 0 && gone === 0 && <Notice kind="info">{page.nothingNew}</Notice>}
        </section>
      )}
      {(ledger?.unreadableRows ?? 0) > 0 && (
        <Notice kind="warn">{page.unreadable(ledger?.unreadableRows ?? 0)}</Notice>
      )}
      {state.isReading && <Progress label={page.reading} />}
      {leftOutRows === 0 ? (
        <p>{page.leftOutNone}</p>
      ) : (
        <Part title={page.leftOutTitle(leftOutRows)} isOpen>
          <ul class="facts">
            {leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      )}
      <ContentPreview mapping={mapping} words={words} />
      <Part title={page.columnsTitle} isOpen={!isRecognized(mapping)}>
        {mapping.rememberedOn && (
          <p class="ml-help">
            {page.rememberedOn(toFullDayText(mapping.rememberedOn, state.start?.language ?? 'en'))}
          </p>
        )}
        <HeaderRowField mapping={mapping} words={words} onAnswer={state.answer} />
        <ColumnsList mapping={mapping} words={words} onAnswer={state.answer} />
        {mapping.unread.length > 0 && <p class="ml-help">{page.unread(mapping.unread)}</p>}
        <ReadExamplesList ready={ready} words={words} />
        {isAnyAnswered(ready) && (
          <p>
            <Button look="link" onClick={state.askAgain}>
              {page.askAgain}
            </Button>
          </p>
        )}
      </Part>
      {ready.decisions.statuses.length > 0 && (
        <Part title={page.statusesTitle} isOpen={false}>
          <StatusFields statuses={ready.decisions.statuses} words={words} onAnswer={state.answer} />
        </Part>
      )}
      {ready.questions.length > 0 && (
        <Part title={page.sameTitle(ready.questions.length)} isOpen>
          <p class="ml-help">{page.sameHelp}</p>
          {ready.questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              value={answers[question.id] ?? question.proposal}
              words={words}
              issue={null}
              onInput={(value) => {
                state.answer({ [question.id]: value });
              }}
            />
          ))}
        </Part>
      )}
      <Part title={page.moreTitle} isOpen={ownerless > 0 || hasNumbers(ready) || state.more.length > 0}>
        <p class="ml-help">{page.moreHelp}</p>
        <MoreFiles state={state} ready={ready} words={words} />
      </Part>
      {ready.people.length > 0 && (
        <Part title={page.peopleTitle} isOpen={hasNumbers(ready)}>
          <p class="ml-help">{page.peopleHelp}</p>
          <PersonNames {...shared} />
        </Part>
      )}
      {ownerless > 0 && (
        <Part title={page.ownersTitle} isOpen>
          <OwnerFields {...shared} />
        </Part>
      )}
    </DialogShell>
  );
}

/** How a date and an amount of the file were read. */
function ReadExamplesList({ ready, words }: { ready: ReadyImport; words: ImportWords }) {
  const { page } = words;
  const { date, amount } = ready.examples;
  if (!date && !amount) return null;
  return (
    <ul class="facts">
      {date && <li>{page.readDate(date)}</li>}
      {amount && <li>{page.readAmount(amount)}</li>}
    </ul>
  );
}

/** Whether something was decided by an answer, now or for an earlier file. */
const isAnyAnswered = ({ answers }: ReadyImport): boolean =>
  Object.keys(answers).some((id) => !/^(?:person|owner|same|status):/.test(id));

/** Whether these are the records of the import that was not finished, and what may be missing. */
function UnfinishedNotice(props: {
  unfinished: UnfinishedImport;
  isSame: boolean;
  state: ImportState;
  words: ImportWords;
}) {
  const { unfinished, isSame, state } = props;
  const { page } = props.words;
  if (isSame) return <Notice kind="success">{page.sameImport({ orders: unfinished.orders })}</Notice>;
  const missing = unfinished.moreFiles.filter((name) => !state.more.some((file) => file.name === name));
  return (
    <Notice kind="warn" title={page.otherImportTitle}>
      <p>{page.otherImport({ file: unfinished.fileName, orders: unfinished.toWrite ?? 0 })}</p>
      {missing.length > 0 && <p>{page.missingFiles(missing)}</p>}
    </Notice>
  );
}

/** Whether somebody is known by a number only. */
const hasNumbers = ({ people }: ReadyImport): boolean => people.some(({ name }) => /^\d+$/.test(name));

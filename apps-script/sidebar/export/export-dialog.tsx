/** Out and in again: everything as one file, a tab as CSV, one person's data; and an empty ledger filled from a file. */
import { useState } from 'preact/hooks';
import {
  archiveTables,
  readArchive,
  toArchiveText,
  type ArchiveTable,
} from '../../../shared/rules/archive/archive.ts';
import { toCsv } from '../../../shared/rules/archive/csv.ts';
import { Button, Field, Notice, Progress, Select } from '../../../shared/components/index.ts';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { ExportPage, ExportView } from '../../src/archive/archive-api.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { Section } from '../dialog/parts.tsx';
import { useDialog } from '../dialog/use-dialog.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { pause, readFileBytes, saveFile } from '../platform/browser.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { collectTables } from './collect.ts';
import { toRefusalSentence } from './refusal-sentence.ts';
import { exportWords } from './words.ts';

const readView = (words: FailureWords) => callScript(words, 'getExport');
/** Orders of one call. */
const PART_ROWS = 10_000;

export function ExportDialog() {
  const state = useDialog<ExportView>(exportWords, readView);
  const { view, language } = state;
  const words = exportWords[language];
  const { page } = words;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ failure: Failure; again: () => void } | null>(null);
  const [said, setSaid] = useState<string[]>([]);
  const [tab, setTab] = useState<ArchiveTable['name']>('checkIns');
  const [person, setPerson] = useState<string | null>(null);
  const [found, setFound] = useState<readonly ArchiveTable[] | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const patience = { pause, onWaiting: () => undefined };

  const attempt = async (work: () => Promise<Failure | null>) => {
    setBusy(true);
    setFailure(null);
    setSaid([]);
    const failed = await work();
    setBusy(false);
    if (failed) setFailure({ failure: failed, again: () => void attempt(work) });
  };
  const stem = view ? `${view.program.name} ${view.todayOn}`.replace(/[\\/:*?"<>|]+/g, ' ').trim() : '';
  const saveAll = () =>
    attempt(async () => {
      const read = await collectTables(
        (names, fromRow) => callScript(words.pages, 'readExport', names, fromRow),
        patience,
      );
      if (!read.ok) return read;
      const { tables, unreadable } = read.value;
      saveFile(`${stem}.json`, toArchiveText(tables), 'application/json');
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      setSaid([page.saved(rows), ...(unreadable.length > 0 ? [page.leftOut, ...unreadable] : [])]);
      return null;
    });
  const saveTab = () =>
    attempt(async () => {
      const rows: ArchiveTable['rows'][number][] = [];
      for (let fromRow: number | null = 0; fromRow !== null;) {
        const from: number = fromRow;
        const read: Answer<ExportPage> = await callScript(words.pages, 'readExport', [tab], from);
        if (!read.ok) return read;
        rows.push(...read.value.tables[0]!.rows);
        fromRow = read.value.nextRow;
        if (fromRow === null) {
          const { title, columns } = words.tables[tab];
          const headers = columns as Record<string, { header: string }>;
          const table = { ...read.value.tables[0]!, rows };
          saveFile(
            `${title} ${view?.todayOn ?? ''}.csv`,
            toCsv(table, (name) => headers[name]?.header ?? name),
            'text/csv',
          );
        }
      }
      setSaid([page.saved(rows.length)]);
      return null;
    });
  const savePerson = () =>
    attempt(async () => {
      const read = await callScript(words.pages, 'readPersonExport', person ?? '');
      if (!read.ok) return read;
      const { tables } = read.value;
      const name = view?.people.find(({ id }) => id === person)?.name ?? '';
      saveFile(`${name} ${view?.todayOn ?? ''}.json`, toArchiveText(tables), 'application/json');
      setSaid([page.saved(tables.reduce((sum, { rows }) => sum + rows.length, 0))]);
      return null;
    });
  const choose = async (file: File | undefined) => {
    setFound(null);
    setRefused(null);
    if (!file) return;
    const read = readArchive(new TextDecoder().decode(await readFileBytes(file)));
    if (read.kind === 'archive') setFound(read.tables);
    else setRefused(toRefusalSentence(read.why, words));
  };
  const fill = async (): Promise<boolean> => {
    if (!found) return false;
    const orders = found.find(({ name }) => name === 'orders');
    const rest = found.filter(({ name }) => name !== 'orders');
    const rows = found.reduce((sum, table) => sum + table.rows.length, 0);
    return state.run(
      async () => {
        for (let from = 0; orders && from < orders.rows.length; from += PART_ROWS) {
          const part = { ...orders, rows: orders.rows.slice(from, from + PART_ROWS) };
          const sent = await callScript(words.pages, 'fillLedger', toForm([part], false, rows));
          if (!sent.ok) return sent;
        }
        const sent = await callScript(words.pages, 'fillLedger', toForm(rest, true, rows));
        if (sent.ok) setFound(null);
        return sent;
      },
      page.filled(rows),
      () => void fill(),
    );
  };
  const isEmpty = view !== null && view.rowsThere === 0;
  return (
    <DialogPage
      state={state}
      at="export"
      lead={page.lead}
      words={words}
      isUnsaved={false}
      onSubmit={() => void saveAll()}
      primary={{ label: page.saveAll, isBusy, onPress: () => void saveAll() }}
    >
      {isBusy && <Progress label={page.reading} />}
      {failure && <FailureNotice failure={failure.failure} words={words.pages} onRetry={failure.again} />}
      {said.length > 0 && (
        <Notice kind="success">
          {said.slice(0, 12).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <Section title={page.oneTab} lead={page.csvLead}>
        <div class="row">
          <Select
            label={page.tab}
            labelUnseen
            value={tab}
            items={archiveTables.map((value) => ({ value, label: words.tables[value].title }))}
            onInput={(value) => {
              if (value) setTab(value);
            }}
          />
          <Button onClick={() => void saveTab()}>{page.saveCsv}</Button>
        </div>
      </Section>
      <Section title={page.onePerson} lead={page.personLead}>
        <div class="row">
          <Select
            label={page.person}
            labelUnseen
            value={person}
            items={(view?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onInput={setPerson}
          />
          <Button disabled={person === null} onClick={() => void savePerson()}>
            {page.savePerson}
          </Button>
        </div>
      </Section>
      <Section title={page.backIn} lead={isEmpty ? page.backInLead : page.notEmpty}>
        <Field label={page.file} issue={refused}>
          {(control) => (
            <input
              {...control}
              class="ml-input"
              type="file"
              accept=".json,application/json"
              disabled={!isEmpty}
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        {found && (
          <>
            <ul class="sentences">
              {found
                .filter(({ rows }) => rows.length > 0)
                .map(({ name, rows }) => (
                  <li key={name}>{page.rowsOf({ tab: words.tables[name].title, rows: rows.length })}</li>
                ))}
            </ul>
            <Button busy={state.isBusy} onClick={() => void fill()}>
              {page.fill}
            </Button>
          </>
        )}
      </Section>
    </DialogPage>
  );
}

const toForm = (tables: readonly ArchiveTable[], isLast: boolean, rows: number) => ({
  tables: tables.map(({ name, columns, rows: all }) => ({
    name,
    columns: [...columns],
    rows: all.map((row) => [...row]),
  })),
  isLast,
  rows,
});

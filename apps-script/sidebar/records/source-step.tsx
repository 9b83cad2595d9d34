/** The first step: a file, pasted rows or a tab. What was chosen is read when the person says so. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { ImportStart } from '../../src/records/records-api.ts';
import { ChoiceRow, Paragraph, Progress, Select } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { pause } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { readWholeTab } from './read-tab.ts';
import { EarlierImports } from './earlier-imports.tsx';
import { FileField } from './file-field.tsx';
import type { Source } from './use-import.ts';
import type { ImportWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

type Kind = 'file' | 'paste' | 'tab';
const KINDS: readonly Kind[] = ['file', 'paste', 'tab'];

export interface SourceStepProps {
  start: ImportStart;
  words: ImportWords;
  onRead: (source: Source) => void;
  /** An earlier import was taken back: everything is read anew. */
  onChanged: (keptRows: number[]) => void;
}

export function SourceStep({ start, words, onRead, onChanged }: SourceStepProps) {
  const { page } = words;
  const [kind, setKind] = useKept<Kind>('source', 'file');
  const [file, setFile] = useState<Source | null>(null);
  const [pasted, setPasted] = useKept('pasted', '');
  // One tab alone is the one that is meant; it is read only when the person says so.
  const [tab, setTab] = useState(start.tabs.length === 1 ? String(start.tabs[0]!.sheetId) : null);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const hasChosen = { file: file !== null, paste: pasted.trim() !== '', tab: tab !== null };
  const issue = isAsked && !hasChosen[kind] ? page.nothingChosen[kind] : null;

  const readTab = async (sheetId: number) => {
    setBusy(true);
    setFailure(null);
    const answer = await readWholeTab((fromRow) => callScript(words.pages, 'readTab', sheetId, fromRow), {
      pause,
      onWaiting: setWaiting,
    });
    setBusy(false);
    if (!answer.ok) setFailure(answer);
    else {
      const title = start.tabs.find((each) => each.sheetId === sheetId)?.title ?? '';
      onRead({ name: title, content: { kind: 'cells', rows: answer.value } });
    }
  };
  const read = () => {
    setAsked(true);
    if (!hasChosen[kind] || isBusy) return;
    if (kind === 'file' && file) onRead(file);
    else if (kind === 'paste') onRead({ name: page.pastedName, content: { kind: 'text', text: pasted } });
    else if (tab !== null) void readTab(Number(tab));
  };

  return (
    <DialogShell
      title={words.names['import-sales']}
      lead={page.lead}
      at="import-sales"
      words={words}
      isUnsaved={pasted.trim() !== ''}
      onSubmit={read}
      primary={{ label: page.read, isBusy }}
    >
      <EarlierImports start={start} words={words} onChanged={onChanged} />
      <ChoiceRow
        label={page.source}
        value={kind}
        items={KINDS.map((value) => ({ value, label: page.sources[value] }))}
        onInput={setKind}
      />
      {kind === 'file' && (
        <FileField
          label={page.file}
          help={page.fileHelp}
          issue={issue}
          unreadable={page.fileUnreadable}
          onChosen={setFile}
        />
      )}
      {kind === 'paste' && (
        <Paragraph
          label={page.paste}
          help={page.pasteHelp}
          issue={issue}
          rows={8}
          value={pasted}
          onInput={setPasted}
        />
      )}
      {kind === 'tab' &&
        (start.tabs.length === 0 ? (
          <p>{page.noTabs}</p>
        ) : (
          <Select
            label={page.tab}
            issue={issue}
            required
            value={tab}
            items={start.tabs.map(({ sheetId, title }) => ({ value: String(sheetId), label: title }))}
            onInput={setTab}
          />
        ))}
      {isBusy && <Progress label={isWaiting ? page.waiting : page.readingTab} />}
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={read} />}
    </DialogShell>
  );
}

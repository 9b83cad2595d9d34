/** The first step: a file, a pasted list, one person, or somebody who has left. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PeopleView } from '../../src/people/people-api.ts';
import { Button, ChoiceRow, Notice, Paragraph } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FileField } from '../records/file-field.tsx';
import type { Source } from '../records/use-import.ts';
import type { Step } from './step.ts';
import type { PeopleWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

const KINDS = ['file', 'paste'] as const;

export interface StartStepProps {
  view: PeopleView;
  words: PeopleWords;
  /** The notice of a call that failed, or that one is under way. */
  failure: ComponentChildren;
  onStep: (step: Step) => void;
}

export function StartStep({ view, words, failure, onStep }: StartStepProps) {
  const { page } = words;
  const [kind, setKind] = useKept<(typeof KINDS)[number]>('source', 'file');
  const [file, setFile] = useState<Source | null>(null);
  const [pasted, setPasted] = useKept('pasted', '');
  const [isAsked, setAsked] = useState(false);
  const read = () => {
    setAsked(true);
    if (kind === 'file' && file) onStep({ kind: 'review', source: file });
    else if (kind === 'paste' && pasted.trim() !== '')
      onStep({ kind: 'review', source: { name: '', content: { kind: 'text', text: pasted } } });
  };
  const active = view.people.filter(({ status }) => status === 'active').length;
  return (
    <DialogShell
      title={words.names.people}
      at="people"
      words={words}
      isUnsaved={pasted.trim() !== ''}
      onSubmit={read}
      primary={{ label: page.read }}
    >
      {failure}
      <p class="quiet">{page.inLedger(active)}</p>
      {view.issues.length > 0 && (
        <Notice kind="warn">
          {view.issues.map((issue) => (
            <p key={issue.sentence}>{issue.sentence}</p>
          ))}
        </Notice>
      )}
      <ChoiceRow
        label={page.source}
        value={kind}
        items={KINDS.map((value) => ({ value, label: page.sources[value] }))}
        onInput={(next) => {
          setAsked(false);
          setKind(next);
        }}
      />
      {kind === 'file' && (
        <FileField
          label={page.file}
          help={page.fileHelp}
          issue={isAsked && !file ? page.nothingChosen.file : null}
          unreadable={page.fileUnreadable}
          onChosen={setFile}
        />
      )}
      {kind === 'paste' && (
        <Paragraph
          label={page.paste}
          help={page.pasteHelp}
          issue={isAsked && pasted.trim() === '' ? page.nothingChosen.paste : null}
          rows={8}
          value={pasted}
          onInput={setPasted}
        />
      )}
      <section class="rows by-hand" aria-label={page.byHand}>
        <h2>{page.byHand}</h2>
        <div class="ml-actions">
          {(['hand', 'leave'] as const).map((next) => (
            <Button
              key={next}
              onClick={() => {
                onStep({ kind: next });
              }}
            >
              {page.sources[next]}
            </Button>
          ))}
        </div>
      </section>
    </DialogShell>
  );
}

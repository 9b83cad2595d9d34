/** What goes and what stays, then the name typed to confirm. The deed cannot be taken back, and says so before. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ErasedTab, ErasePreview } from '../../src/people/people-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Checkbox, Notice, Progress, TextLine } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { toHoursText } from '../format.ts';
import { useFocusOn } from '../use-focus.ts';
import type { EraseWords } from './words.ts';
import { useLatest } from '../frame/use-latest.ts';
import { useKept } from '../frame/kept.ts';

export interface ConfirmStepProps {
  preview: ErasePreview;
  language: Language;
  words: EraseWords;
  isBusy: boolean;
  failure: ComponentChildren;
  /** `again` is the whole act as the form then stands, for "Try again". */
  onErase: (typedName: string, singleNames: string[], again: () => void) => void;
  onBack: () => void;
}

/** Whose words they are and how many, where the table is known; else how many rows of the tab. */
function toEmptiedText({ table, title, rows }: ErasedTab, { page }: EraseWords): string {
  const { other, ...known } = page.emptied;
  const say = (known as Readonly<Record<string, ((count: number) => string) | undefined>>)[table ?? ''];
  return say ? say(rows) : other(rows, title);
}

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

export function ConfirmStep(props: ConfirmStepProps) {
  const { preview, words, isBusy } = props;
  const { page } = words;
  const ref = useFocusOn<HTMLElement>(preview);
  const [typed, setTyped] = useKept('typed-name', '');
  const [isAsked, setAsked] = useState(false);
  // None is ticked beforehand: each may be another word, and only a person can tell.
  const [singleNames, setSingleNames] = useState<string[]>([]);
  const isTyped = fold(typed) === fold(preview.name);
  const goes = [
    page.replacement(preview.replacement),
    ...preview.emptied.map((tab) => toEmptiedText(tab, words)),
    ...(preview.renamed.length > 0
      ? [
          page.renamed(
            preview.renamed.reduce((sum, { cells }) => sum + cells, 0),
            preview.renamed.map(({ title }) => title),
          ),
        ]
      : []),
    ...preview.objects.map(({ kind, count }) => page.objects(page.objectKinds[kind], count)),
    ...(preview.devices > 0 ? [page.devices(preview.devices)] : []),
    ...(preview.invites > 0 ? [page.invites(preview.invites)] : []),
    ...(preview.openPairings.length > 0 ? [page.openPairings(preview.openPairings.join(', '))] : []),
  ];
  const { stays } = preview;
  const save = () => {
    setAsked(true);
    if (isTyped && !isBusy) props.onErase(typed, singleNames, again);
  };
  const again = useLatest(save);
  return (
    <DialogShell
      title={preview.name}
      isTitleSeen
      lead={preview.email ?? undefined}
      words={words}
      isUnsaved={typed !== '' || singleNames.length > 0}
      onSubmit={save}
      primary={{ label: page.erase, isBusy, isDangerous: true }}
      back={{ label: page.back, onPress: props.onBack }}
    >
      <section ref={ref} tabIndex={-1} class="section done" aria-labelledby="goes">
        <h2 id="goes">{page.goes}</h2>
        <ul>
          {goes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section class="section" aria-labelledby="stays">
        <h2 id="stays">{page.stays}</h2>
        <p>{page.staysText({ ...stays, hours: toHoursText(stays.minutes, props.language) })}</p>
      </section>
      {preview.words.length > 0 && (
        <section class="section" aria-labelledby="words">
          <h2 id="words">{page.words}</h2>
          <p class="quiet">{page.wordsHelp}</p>
          {preview.words.map(({ word, cells, isShared }) => (
            <Checkbox
              key={word}
              label={page.word(word, cells)}
              help={isShared ? page.wordShared : undefined}
              checked={singleNames.includes(word)}
              onInput={(isIn) => {
                setSingleNames(isIn ? [...singleNames, word] : singleNames.filter((one) => one !== word));
              }}
            />
          ))}
        </section>
      )}
      <Notice kind="warn" title={page.warning}>
        <p>{page.warningText}</p>
      </Notice>
      <TextLine
        label={page.confirm(preview.name)}
        required
        issue={isAsked && !isTyped ? page.mismatch(preview.name) : null}
        value={typed}
        onInput={setTyped}
      />
      {isBusy && <Progress label={page.searching} />}
      {props.failure}
    </DialogShell>
  );
}

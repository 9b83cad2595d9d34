/**
 * Why the records cannot be imported as they were read, and the way on: where they are a table at all, its header row
 * and every column can be pointed at by hand.
 */
import type { SalesImport } from '../../../shared/imports/prepare-sales-import.ts';
import { Button, Notice, Progress } from '../../../shared/components/index.ts';
import { ColumnsList } from './columns-list.tsx';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { HeaderRowField } from './header-row-field.tsx';
import { Part } from './part.tsx';
import type { ImportState } from './use-import.ts';
import type { ImportWords } from './words.ts';

export interface RefusedStepProps {
  refused: Extract<SalesImport, { kind: 'refused' }>;
  state: ImportState;
  words: ImportWords;
}

export function RefusedStep({ refused, state, words }: RefusedStepProps) {
  const { page, imports } = words;
  const { mapping } = refused;
  return (
    <DialogShell
      title={page.refusedTitle}
      lead={state.source?.name ?? ''}
      isTitleSeen
      words={words}
      primary={{
        label: page.otherRecords,
        onPress: () => {
          state.choose(null);
        },
      }}
    >
      {refused.refusals.map(({ code, params }) => (
        <Notice key={code} kind="error">
          <p>{imports.refusal[code](params)}</p>
          <p>{page.nothingWritten}</p>
        </Notice>
      ))}
      {state.isReading && <Progress label={page.reading} />}
      {mapping && (
        <Part title={page.byHandTitle} isOpen>
          <p class="ml-help">{page.byHandHelp}</p>
          <HeaderRowField mapping={mapping} words={words} onAnswer={state.answer} />
          <ColumnsList mapping={mapping} words={words} onAnswer={state.answer} />
          <p>
            <Button look="link" onClick={state.askAgain}>
              {page.askAgain}
            </Button>
          </p>
        </Part>
      )}
    </DialogShell>
  );
}

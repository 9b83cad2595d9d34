/** Further files: owners by customer, names by number, amounts by order. Each says what it was taken for and how much of it fits. */
import { Button, Notice } from '../../../shared/components/index.ts';
import { FileField } from './file-field.tsx';
import type { ReadyImport } from './order-cells.ts';
import type { SecondFile } from './prepare.ts';
import type { ImportState } from './use-import.ts';
import type { ImportWords } from './words.ts';

export interface MoreFilesProps {
  state: ImportState;
  ready: ReadyImport;
  words: ImportWords;
}

export function MoreFiles({ state, ready, words }: MoreFilesProps) {
  const { page } = words;
  const { more } = state;
  return (
    <>
      {more.map((source, index) => (
        <div key={`${source.name} ${index}`} class="second">
          <p>
            <strong>{source.name}</strong>{' '}
            <Button
              look="link"
              label={`${page.removeFile}: ${source.name}`}
              onClick={() => {
                state.chooseMore(more.filter((each) => each !== source));
              }}
            >
              {page.removeFile}
            </Button>
          </p>
          <Fit file={state.prepared?.more[index]} ready={ready} words={words} />
        </div>
      ))}
      <FileField
        key={more.length}
        label={page.moreFile}
        unreadable={page.fileUnreadable}
        onChosen={(source) => {
          if (source) state.chooseMore([...more, source]);
        }}
      />
    </>
  );
}

function Fit({
  file,
  ready,
  words,
}: {
  file: SecondFile | undefined;
  ready: ReadyImport;
  words: ImportWords;
}) {
  const { page, imports } = words;
  if (file?.kind === 'customers') {
    const { matched, unmatched } = ready.summary.joined ?? { matched: 0, unmatched: 0 };
    return <p role="status">{page.customersJoined({ matched, all: matched + unmatched })}</p>;
  }
  if (file?.kind === 'people') {
    const matched = ready.people.filter(({ key }) => file.names.has(key)).length;
    return <p role="status">{page.peopleJoined({ matched, all: ready.people.length })}</p>;
  }
  if (file?.kind === 'lines') {
    const { priced, orders } = ready.summary;
    return (
      <p role="status">
        {page.amountsJoined({ matched: priced, all: orders })}
        {file.unreadable > 0 && ` ${page.linesUnreadable(file.unreadable)}`}
      </p>
    );
  }
  if (file?.kind !== 'refused') return null;
  return (
    <>
      {file.refusals.map(({ code, params }) => (
        <Notice key={code} kind="error">
          {imports.refusal[code](params)}
        </Notice>
      ))}
    </>
  );
}

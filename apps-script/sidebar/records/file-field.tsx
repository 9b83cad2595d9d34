/** A file chosen from the computer and read in the page: its bytes never leave the browser. */
import { useState } from 'preact/hooks';
import { Field } from '../../../shared/components/index.ts';
import { readFileBytes } from '../platform/browser.ts';
import type { Source } from './use-import.ts';

export interface FileFieldProps {
  label: string;
  help?: string;
  issue?: string | null;
  /** What is said when the browser cannot open it. */
  unreadable: string;
  onChosen: (source: Source | null) => void;
}

export function FileField({ label, help, issue, unreadable, onChosen }: FileFieldProps) {
  const [isUnreadable, setUnreadable] = useState(false);
  const read = async (file: File | undefined) => {
    setUnreadable(false);
    if (!file) {
      onChosen(null);
      return;
    }
    try {
      onChosen({ name: file.name, content: { kind: 'bytes', bytes: await readFileBytes(file) } });
    } catch (error) {
      // Moved or deleted since it was chosen.
      console.warn('file', error);
      setUnreadable(true);
      onChosen(null);
    }
  };
  return (
    <Field label={label} help={help} issue={isUnreadable ? unreadable : issue}>
      {(control) => (
        <input
          {...control}
          class="ml-input file-input"
          type="file"
          accept=".csv,.tsv,.txt,.tab,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      )}
    </Field>
  );
}

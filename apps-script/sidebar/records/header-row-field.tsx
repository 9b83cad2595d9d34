/** Another row as the one that names the columns: wherever a file was read, this can be put right by hand. */
import type { SalesMapping } from '../../../shared/imports/prepare-sales-import.ts';
import { Select } from '../../../shared/components/index.ts';
import { toEffectText } from './question-words.ts';
import type { ImportWords } from './words.ts';

export interface HeaderRowFieldProps {
  mapping: Pick<SalesMapping, 'headerRows' | 'headerRow'>;
  words: Pick<ImportWords, 'imports'>;
  onAnswer: (answers: Record<string, string>) => void;
}

export function HeaderRowField({ mapping, words, onAnswer }: HeaderRowFieldProps) {
  const { headerRows, headerRow } = mapping;
  return (
    <Select
      label={words.imports.question[headerRows.code](headerRows.params)}
      required
      value={headerRow}
      items={headerRows.answers.map((answer) => ({
        value: answer.value,
        label: [toEffectText(answer, words), answer.samples.join(' · ').slice(0, 80)]
          .filter(Boolean)
          .join(': '),
      }))}
      onInput={(value) => {
        if (value !== null && value !== headerRow) onAnswer({ [headerRows.id]: value });
      }}
    />
  );
}

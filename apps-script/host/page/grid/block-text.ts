/**
 * Blocks of cells as tab-separated text, with the quoting that spreadsheets use for line breaks. What one side writes
 * the other must read back.
 */
import Papa from 'papaparse';

/** Rows of text from a pasted block; one cell's text stays as it is. */
export function parseBlock(text: string): string[][] {
  if (text === '') return [];
  const { data } = Papa.parse(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  return data.length > 0 ? data : [['']];
}

/** Tab-separated text of a block. Only what needs quotes gets them. */
export function toBlockText(values: string[][]): string {
  return values
    .map((row) =>
      row.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'),
    )
    .join('\n');
}

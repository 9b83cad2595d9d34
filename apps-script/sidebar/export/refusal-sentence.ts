/** Why a file is refused, as a sentence with its place. */
import type { ArchiveRefusal } from '../../../shared/rules/archive/archive.ts';
import type { ExportWords } from './words.ts';

export function toRefusalSentence(why: ArchiveRefusal, { page, tables }: ExportWords): string {
  const { refused } = page;
  switch (why.code) {
    case 'not-an-archive':
    case 'damaged':
    case 'half':
      return refused[why.code];
    case 'newer':
      return refused.newer({ version: why.version });
    case 'unknown-table':
      return refused['unknown-table']({ name: why.table });
    default:
      return refused[why.code]({ tab: tables[why.table].title, row: why.row, column: why.column });
  }
}

/** What the file holds, as it was understood: its first rows under the names that the ledger has for them. */
import type { SalesMapping } from '../../../shared/imports/prepare-sales-import.ts';
import type { ImportWords } from './words.ts';

const SHOWN = ['date', 'customer', 'rep', 'owner', 'amount', 'orderId'] as const;
/** Longer values are cut: it is a look, not the data. */
const LONGEST = 28;

/** Whether what the comparison needs was found: when, who bought, who sold or looks after them. */
export function isRecognized({ columns }: SalesMapping): boolean {
  const { byRole } = columns;
  const has = (role: (typeof SHOWN)[number]) => byRole[role] !== undefined;
  return has('date') && has('customer') && (has('rep') || has('owner'));
}

export function ContentPreview({ mapping, words }: { mapping: SalesMapping; words: ImportWords }) {
  const { byRole } = mapping.columns;
  const roles = SHOWN.filter((role) => byRole[role] !== undefined);
  const rows = mapping.sample.slice(0, 3);
  if (roles.length === 0 || rows.length === 0) return null;
  const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  return (
    <div class="content-preview" role="region" aria-label={words.page.firstRows} tabIndex={0}>
      <table>
        <caption>{words.page.firstRows}</caption>
        <thead>
          <tr>
            {roles.map((role) => (
              <th key={role} scope="col">
                {words.imports.role[role] ?? role}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {roles.map((role) => (
                <td key={role}>{cut((cells[byRole[role]!] ?? '').trim())}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

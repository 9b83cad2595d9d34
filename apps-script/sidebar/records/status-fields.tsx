/** Status values of the file and whether orders with them count; each can be decided otherwise. */
import type { StatusUse } from '../../../shared/imports/decide-statuses.ts';
import { ChoiceRow } from '../../../shared/components/index.ts';
import type { ImportWords } from './words.ts';

export interface StatusFieldsProps {
  statuses: readonly StatusUse[];
  words: ImportWords;
  onAnswer: (answers: Record<string, string>) => void;
}

/** Values shown at most. */
const MOST_STATUSES = 30;

export function StatusFields({ statuses, words, onAnswer }: StatusFieldsProps) {
  const { page } = words;
  const labels = { counts: page.statusCounts, 'left-out': page.statusLeftOut, refund: page.statusRefund };
  return (
    <div class="pairs">
      {statuses.slice(0, MOST_STATUSES).map(({ status, rows, meaning }) => (
        <ChoiceRow
          key={status}
          label={page.statusLabel(status, rows)}
          value={meaning}
          items={(meaning === 'refund'
            ? (['refund', 'counts', 'left-out'] as const)
            : (['counts', 'left-out'] as const)
          ).map((value) => ({ value, label: labels[value] }))}
          onInput={(value) => {
            onAnswer({ [`status:${status}`]: value });
          }}
        />
      ))}
    </div>
  );
}

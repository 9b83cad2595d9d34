/** Quiet rows that open a page each: a title, and under it what matters most. */
import type { ComponentChildren } from 'preact';

export interface Row {
  id: string;
  title: string;
  detail: ComponentChildren;
}

export function Rows({ rows, onOpen }: { rows: readonly Row[]; onOpen: (id: string) => void }) {
  return (
    <ul class="rows">
      {rows.map(({ id, title, detail }) => (
        <li key={id}>
          <button
            type="button"
            class="row"
            data-row={id}
            onClick={() => {
              onOpen(id);
            }}
          >
            <span class="row-title">{title}</span>
            <span class="row-detail">{detail}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

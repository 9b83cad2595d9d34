/** The frame of a page in a window of its own (dialog, popup, web page): title, lead, content, and actions at the end. */
import type { ComponentChildren } from 'preact';

export interface DialogFrameProps {
  title: string;
  /** The window around the page shows the same title: here it is for screen readers alone. */
  isTitleUnseen?: boolean;
  /** One sentence under the title. */
  lead?: ComponentChildren;
  children: ComponentChildren;
  /** Buttons, the primary one first in reading order; they stay in sight while the content scrolls. */
  actions?: ComponentChildren;
  /** Pressing Enter in a line of text does the same as the submit button; in a search or number field it does nothing. */
  onSubmit?: () => void;
}

/** Enter after a search or a number ends the typing, no more: nobody means to save with it. */
const isForLooking = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement &&
  (['search', 'number'].includes(target.type) ||
    ['decimal', 'numeric', 'search'].includes(target.inputMode) ||
    target.getAttribute('role') === 'combobox');

/** Use once per page, around everything. */
export function DialogFrame(props: DialogFrameProps) {
  const inside = (
    <>
      <div class="ml-frame-content">
        <header class="ml-frame-head">
          <h1 class={props.isTitleUnseen ? 'ml-title ml-unseen' : 'ml-title'}>{props.title}</h1>
          {props.lead && <p class="ml-lead">{props.lead}</p>}
        </header>
        {props.children}
      </div>
      {props.actions && <footer class="ml-frame-actions">{props.actions}</footer>}
    </>
  );
  return (
    <main class="ml-frame">
      {props.onSubmit ? (
        <form
          class="ml-frame-inside"
          noValidate
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isForLooking(event.target)) event.preventDefault();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            props.onSubmit?.();
          }}
        >
          {inside}
        </form>
      ) : (
        <div class="ml-frame-inside">{inside}</div>
      )}
    </main>
  );
}

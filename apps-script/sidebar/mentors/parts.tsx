/** Small parts that these dialogs share: sections one press away, and a part that opens and closes. */
import type { ComponentChildren } from 'preact';
import { useFocusOn } from '../use-focus.ts';

export interface SectionsProps<N extends string> {
  label: string;
  names: readonly N[];
  titles: Readonly<Record<N, string>>;
  current: N;
  onGo: (name: N) => void;
}

/** The sections in order; the open one says so. */
export function Sections<N extends string>({ label, names, titles, current, onGo }: SectionsProps<N>) {
  return (
    <nav aria-label={label}>
      <ol class="sections">
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="section-link"
              aria-current={name === current ? 'step' : undefined}
              onClick={() => {
                onGo(name);
              }}
            >
              {titles[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A titled section; `token` moves the focus to its title when it changes. */
export function Section(props: {
  title: string;
  lead?: string;
  token?: unknown;
  children: ComponentChildren;
}) {
  const ref = useFocusOn<HTMLHeadingElement>(props.token ?? null);
  return (
    <section class="section">
      <h2 ref={ref} tabIndex={-1} class="section-title">
        {props.title}
      </h2>
      {props.lead && <p class="quiet">{props.lead}</p>}
      {props.children}
    </section>
  );
}

/** A part that opens and closes: the browser's own, so that search in the page opens it too. */
export function Fold(props: {
  title: ComponentChildren;
  state?: ComponentChildren;
  isOpen?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" open={props.isOpen ?? false}>
      <summary>
        <span class="fold-title">{props.title}</span>
        {props.state}
      </summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}

/** A titled section, as these dialogs share it. */
import type { ComponentChildren } from 'preact';
import { useFocusOn } from '../use-focus.ts';

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

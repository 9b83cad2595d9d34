/**
 * The sections of a dialog in order, each one press away; the open one says so. Imported by its file, not from the
 * index: pages without sections carry no style of them.
 */
import './sections.css';

export interface SectionsProps<N extends string> {
  label: string;
  names: readonly N[];
  titles: Readonly<Record<N, string>>;
  current: N;
  /** The sections are steps, one after the other. */
  isNumbered?: boolean;
  onGo: (name: N) => void;
}

/** Navigation by name. */
export function Sections<N extends string>(props: SectionsProps<N>) {
  const { label, names, titles, current, isNumbered, onGo } = props;
  return (
    <nav aria-label={label}>
      <ol class="sections">
        {names.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              class="section-link"
              aria-current={name === current ? 'step' : undefined}
              onClick={() => {
                onGo(name);
              }}
            >
              {isNumbered && (
                <span class="section-number" aria-hidden="true">
                  {index + 1}
                </span>
              )}
              {titles[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

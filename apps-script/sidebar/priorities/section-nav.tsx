/** The sections in order, each one press away; the open one says so. */
import { SECTIONS, type SectionName } from './section.ts';
import type { PrioritiesWords } from './words.ts';

export interface SectionNavProps {
  section: SectionName;
  words: PrioritiesWords;
  onGo: (section: SectionName) => void;
}

export function SectionNav({ section, words, onGo }: SectionNavProps) {
  return (
    <nav aria-label={words.page.sectionsLabel}>
      <ol class="sections">
        {SECTIONS.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              class="section-link"
              aria-current={name === section ? 'step' : undefined}
              onClick={() => {
                onGo(name);
              }}
            >
              <span class="section-number" aria-hidden="true">
                {index + 1}
              </span>
              {words.page.sections[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

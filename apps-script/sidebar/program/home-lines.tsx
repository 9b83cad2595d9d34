/** The homes of one group, each one line that leads on: its name, and what is known of it. */
import { useId } from 'preact/hooks';
import type { DesignView } from '../../src/program/program-api.ts';
import { Icon } from '../../../shared/components/index.ts';
import { HOMES, type HomeGroup, type HomePlace } from './homes.ts';
import type { ProgramWords } from './words.ts';

interface HomeLinesProps {
  group: HomeGroup;
  view: DesignView;
  words: ProgramWords;
  onOpen: (place: HomePlace) => void;
}

export const hasHomes = (group: HomeGroup): boolean => HOMES.some((home) => home.group === group);

export function HomeLines({ group, view, words, onOpen }: HomeLinesProps) {
  const id = useId();
  return (
    <ul class="home-lines">
      {HOMES.filter((home) => home.group === group).map((home) => {
        const fact = home.fact?.(view, words) ?? null;
        return (
          <li key={home.id}>
            <button
              type="button"
              class="home-line"
              data-row={home.id}
              aria-labelledby={`${id}-${home.id}`}
              aria-describedby={fact === null ? undefined : `${id}-${home.id}-fact`}
              onClick={() => {
                onOpen(home.leads);
              }}
            >
              <span class="home-text">
                <span id={`${id}-${home.id}`}>{words.homes.homes[home.id]}</span>
                {fact !== null && (
                  <span class="quiet" id={`${id}-${home.id}-fact`}>
                    {fact}
                  </span>
                )}
              </span>
              <Icon name="next" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

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
          <li key={home.id} class="home-line">
            <span class="home-text">
              <button
                type="button"
                class="line-button"
                data-row={home.id}
                aria-describedby={fact === null ? undefined : `${id}-${home.id}`}
                onClick={() => {
                  onOpen(home.leads);
                }}
              >
                {words.homes.homes[home.id]}
              </button>
              {fact !== null && (
                <span class="quiet" id={`${id}-${home.id}`}>
                  {fact}
                </span>
              )}
            </span>
            <Icon name="next" />
          </li>
        );
      })}
    </ul>
  );
}

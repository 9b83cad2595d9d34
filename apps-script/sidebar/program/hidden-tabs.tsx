/** The tabs that are kept out of sight, one press away each: dialogs fill them, and nobody has to look for them. */
import { Button } from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { callScript } from '../platform/script.ts';
import type { DesignPageState } from './use-design.ts';
import type { DesignWords } from './words.ts';

export function HiddenTabs({ state, words }: { state: DesignPageState; words: DesignWords }) {
  const hidden = state.view?.hiddenTabs ?? [];
  if (hidden.length === 0) return null;
  return (
    <Fold title={words.page.tabsTitle}>
      <p class="quiet">{words.page.tabsHelp}</p>
      <ul class="tabs">
        {hidden.map((name) => (
          <li key={name}>
            <Button
              look="link"
              onClick={() => {
                state.open(() => callScript(words.pages, 'openTab', name));
              }}
            >
              {words.tables[name].title}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The tabs that are kept out of sight, one press away each: dialogs fill them, and nobody has to look for them. */
import { Button } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { InsidePageProps } from '../inside/inside-page.ts';
import { PageFrame } from '../inside/page-frame.tsx';
import { callScript } from '../platform/script.ts';
import { useOpenCall } from '../inside/use-open-call.ts';
import { useProgram } from './use-program.ts';

export function TabsPage(props: InsidePageProps) {
  const { state, words } = useProgram();
  const { open, failure } = useOpenCall();
  return (
    <PageFrame
      {...props}
      {...{ state, words, loading: words.page.loading }}
      titleOf={() => words.homes.homes.tabs}
    >
      {({ hiddenTabs }) => (
        <>
          <p class="quiet">{words.page.tabsHelp}</p>
          {failure && <FailureNotice failure={failure} words={words.pages} />}
          <ul class="tabs">
            {hiddenTabs.map((name) => (
              <li key={name}>
                <Button
                  look="link"
                  onClick={() => {
                    open(() => callScript(words.pages, 'openTab', name));
                  }}
                >
                  {words.tables[name].title}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </PageFrame>
  );
}

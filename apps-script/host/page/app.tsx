/** The owner's page as a whole: title, menus, formula bar, grid with sidebar, tabs. */
import { FormulaBar } from './chrome/formula-bar.tsx';
import { MenuBar } from './chrome/menu-bar.tsx';
import { RunStrip, Toasts } from './chrome/status.tsx';
import { Tabs } from './chrome/tabs.tsx';
import { SheetGrid } from './grid/sheet-grid.tsx';
import { useObservable } from './state/observable.ts';
import { activeSheetId, book, say } from './state/page-state.ts';
import { OwnQuestion } from './windows/question-dialog.tsx';
import { ScriptDialogs, Sidebar } from './windows/script-windows.tsx';

export function App() {
  const shown = useObservable(book);
  const active = useObservable(activeSheetId);
  const sheet = shown?.sheets.find((each) => each.sheetId === active);
  return (
    <div class="page">
      <header class="title-bar">
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
          <rect x="3" y="2" width="18" height="20" rx="2" />
          <path d="M7 9h10M7 13h10M7 17h10M12 9v8" />
        </svg>
        <div>
          <h1>{shown?.title ?? ''}</h1>
          <MenuBar />
        </div>
        <RunStrip />
      </header>
      {sheet ? <FormulaBar sheet={sheet} /> : null}
      <main class="work">
        <div class="grid-area" id="sheet-panel" role="tabpanel" aria-labelledby={`tab-${active}`}>
          {sheet ? <SheetGrid sheet={sheet} /> : <p class="loading">{say('grid.loading')}</p>}
        </div>
        <Sidebar />
      </main>
      <Tabs />
      <ScriptDialogs />
      <OwnQuestion />
      <Toasts />
    </div>
  );
}

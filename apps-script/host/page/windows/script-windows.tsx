/** Sidebar, dialogs and questions that scripts opened. The sidebar is 300 px wide, as in the editor. */
import type { UiWindow } from '../../owner-page/protocol.ts';
import { useObservable } from '../state/observable.ts';
import { say, windows } from '../state/page-state.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { ScriptQuestion } from './question-dialog.tsx';
import { dismiss, ScriptFrame } from './script-frame.tsx';

type FrameWindow = Extract<UiWindow, { frameUrl: string }>;

export function Sidebar() {
  const shown = useObservable(windows).find((each): each is FrameWindow => each.kind === 'sidebar');
  if (!shown) return null;
  return (
    <aside class="sidebar" aria-label={shown.title}>
      <header>
        <h2>{shown.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={say('window.close')}
          onClick={() => dismiss(shown.id)}
        >
          ×
        </button>
      </header>
      <ScriptFrame
        key={shown.id}
        id={shown.id}
        title={shown.title}
        url={shown.frameUrl}
        width={null}
        height={null}
      />
    </aside>
  );
}

export function ScriptDialogs() {
  const shown = useObservable(windows);
  return (
    <>
      {shown.map((each) => {
        if (each.kind === 'alert' || each.kind === 'prompt')
          return <ScriptQuestion key={each.id} window={each} />;
        if (each.kind === 'sidebar') return null;
        return (
          <DialogFrame
            key={each.id}
            title={each.title}
            modal={each.kind === 'modal'}
            onClose={() => dismiss(each.id)}
            className="script-dialog"
          >
            <ScriptFrame
              id={each.id}
              title={each.title}
              url={each.frameUrl}
              width={each.width}
              height={each.height}
            />
          </DialogFrame>
        );
      })}
    </>
  );
}

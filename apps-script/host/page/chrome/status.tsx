/**
 * Strips that say what goes on: a script that runs or stopped, a lost connection, toasts. Spoken politely, and never
 * in the way of the grid.
 */
import { useObservable } from '../state/observable.ts';
import { cancelRun } from '../state/api.ts';
import { connected, dropToast, run, say, toasts } from '../state/page-state.ts';

export function RunStrip() {
  const state = useObservable(run);
  const live = useObservable(connected);
  return (
    <div class="strips" role="status" aria-live="polite">
      {live ? null : <div class="strip is-problem">{say('live.lost')}</div>}
      {state ? (
        <div class={`strip is-${state.state}`}>
          <span>{toSentence(state)}</span>
          {state.state === 'running' ? (
            <button type="button" class="link" onClick={() => void cancelRun(state.id)}>
              {say('button.CANCEL')}
            </button>
          ) : null}
          {state.state === 'failed' || state.state === 'cancelled' ? (
            <button type="button" class="link" onClick={() => run.set(null)}>
              {say('window.close')}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function toSentence({
  state,
  functionName,
  message,
}: {
  state: string;
  functionName: string;
  message: string;
}): string {
  if (state === 'running') return say('run.running');
  if (state === 'done') return say('run.done');
  if (state === 'cancelled') return say('run.cancelled', { name: functionName });
  return say('run.failed', { name: functionName, message });
}

export function Toasts() {
  const shown = useObservable(toasts);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.key} class="toast">
          <div>
            {toast.title ? <strong>{toast.title}</strong> : null}
            <p>{toast.message}</p>
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={say('window.close')}
            onClick={() => dropToast(toast.key)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}

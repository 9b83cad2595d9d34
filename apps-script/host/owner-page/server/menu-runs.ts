/** Runs the function of a menu line and tells the page how it goes, as the editor's strip does. */
import type { ScriptPort } from '../ports.ts';
import type { PageEvent } from '../protocol.ts';

export interface MenuRuns {
  start(functionName: string): boolean;
  cancel(id: string): boolean;
}

export interface MenuRunsOptions {
  script(): ScriptPort | null;
  activeUser: string;
  send(event: PageEvent): void;
  newId(): string;
}

export function createMenuRuns({ script, activeUser, send, newId }: MenuRunsOptions): MenuRuns {
  const running = new Map<string, string>();
  return {
    start(functionName) {
      const port = script();
      if (!port) return false;
      const id = newId();
      running.set(id, functionName);
      const tell = (state: 'running' | 'done' | 'failed' | 'cancelled', message = '') =>
        send({ kind: 'run', id, functionName, state, message });
      tell('running');
      void port.run({ functionName, kind: 'menu', activeUser }).then((result) => {
        running.delete(id);
        if (result.ok) tell('done');
        else if (result.end === 'killed') tell('cancelled');
        else tell('failed', toSentence(result.error));
      });
      return true;
    },
    cancel(id) {
      const functionName = running.get(id);
      const own = script()
        ?.running()
        .find((each) => each.functionName === functionName && each.kind === 'menu');
      own?.kill();
      return own !== undefined;
    },
  };
}

function toSentence(error: { name: string; message: string } | null): string {
  if (!error) return '';
  return error.name === 'Error' || error.name === '' ? error.message : `${error.name}: ${error.message}`;
}

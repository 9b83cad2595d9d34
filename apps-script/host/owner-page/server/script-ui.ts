/**
 * What scripts show: questions, sidebar, dialogs, toasts, menus. A question waits until the person answers, also over
 * a reload of the page; the newest question is told again to every page that connects.
 */
import type { Menu, UiAnswer, UiBroker, UiQuestion, UiSelection, UiView } from '../../runtime/ui-broker.ts';
import type { FramesPort } from '../ports.ts';
import type { PageEvent, UiButton, UiWindow } from '../protocol.ts';

export interface ScriptUiOptions {
  spreadsheetId: string;
  activeUser: string;
  frames(): FramesPort | null;
  send(event: PageEvent): void;
  newId(): string;
  isPageOpen(): boolean;
}

export interface ScriptUi {
  ui: UiBroker;
  /** Tells a page that has just connected what is open. */
  replay(send: (event: PageEvent) => void): void;
  answer(id: string, button: UiButton, text: string): boolean;
  close(id: string): boolean;
  frameIdOf(id: string): string | null;
  select(selection: UiSelection): void;
  menus(): Menu[];
}

interface OpenWindow {
  view: UiWindow;
  frameId: string | null;
  settle: ((answer: UiAnswer) => void) | null;
}

const dialogSize = { width: 600, height: 400 };
const closeAnswer: UiAnswer = { button: 'CLOSE', text: '' };

export function createScriptUi({
  spreadsheetId,
  activeUser,
  frames,
  send,
  newId,
  isPageOpen,
}: ScriptUiOptions): ScriptUi {
  const open = new Map<string, OpenWindow>();
  let menus: Menu[] = [];
  let selected: UiSelection | null = null;

  function drop(id: string): OpenWindow | null {
    const held = open.get(id);
    if (!held) return null;
    open.delete(id);
    if (held.frameId !== null) frames()?.closeFrame(held.frameId);
    send({ kind: 'close', id });
    return held;
  }

  function showFrame(view: Extract<UiView, { kind: 'sidebar' | 'dialog' }>): void {
    const published = frames()?.publishFrame(view.content, activeUser);
    if (!published) return;
    const kind = view.kind === 'sidebar' ? 'sidebar' : view.modal ? 'modal' : 'modeless';
    for (const [id, held] of [...open]) {
      const replaces =
        kind === 'sidebar'
          ? held.view.kind === 'sidebar'
          : held.view.kind === 'modal' || held.view.kind === 'modeless';
      if (replaces) drop(id);
    }
    const id = newId();
    const title = view.kind === 'dialog' ? view.title : view.content.title;
    const { widthPx, heightPx } = view.content;
    const shown: UiWindow = {
      kind,
      id,
      title,
      frameUrl: published.url,
      width: widthPx ?? dialogSize.width,
      height: heightPx ?? dialogSize.height,
    };
    open.set(id, { view: shown, frameId: published.frameId, settle: null });
    send({ kind: 'open', window: shown });
  }

  const ui: UiBroker = {
    ask: ({ kind, title, prompt, buttons }: UiQuestion) =>
      new Promise((settle) => {
        const view: UiWindow = { kind, id: newId(), title, message: prompt, buttons };
        open.set(view.id, { view, frameId: null, settle });
        send({ kind: 'open', window: view });
      }),
    show(view) {
      if (view.kind === 'sidebar' || view.kind === 'dialog') showFrame(view);
      else if (view.kind === 'toast') {
        send({ kind: 'toast', title: view.title, message: view.message, timeoutSeconds: view.seconds });
      } else if (view.spreadsheetId === spreadsheetId) {
        const area = view.kind === 'activate-range' ? view.area : null;
        const sheetId = view.kind === 'activate-range' ? view.area.sheetId : view.sheetId;
        const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = area ?? {};
        const range = {
          startRow: startRowIndex,
          endRow: endRowIndex,
          startColumn: startColumnIndex,
          endColumn: endColumnIndex,
        };
        send({ kind: 'activate', sheetId, range });
      }
    },
    setMenus(next) {
      menus = next;
      send({ kind: 'menus' });
    },
    selection: () => (isPageOpen() ? selected : null),
  };

  return {
    ui,
    replay(sendOne) {
      for (const { view } of open.values()) sendOne({ kind: 'open', window: view });
    },
    answer(id, button, text) {
      const held = drop(id);
      held?.settle?.({ button, text });
      return held !== null;
    },
    close(id) {
      const held = drop(id);
      held?.settle?.(closeAnswer);
      return held !== null;
    },
    frameIdOf: (id) => open.get(id)?.frameId ?? null,
    select: (next) => (selected = next),
    menus: () => menus,
  };
}

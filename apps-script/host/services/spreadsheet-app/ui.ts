/**
 * Ui: questions, panels and menus. A question lets the execution stand still until the person has answered;
 * locks do not outlive that (documented).
 */
import type { JsonValue } from '../../runtime/json.ts';
import type { DialogButton, HtmlContent, Menu, MenuEntry, UiAnswer } from '../../runtime/ui-broker.ts';
import type { Bridge } from '../layer/bridge.ts';
import { exception } from '../layer/bridge.ts';
import { mismatch, requireSignature } from '../layer/parameters.ts';
import { requirePermission } from '../layer/permissions.ts';
import { enumeration, sealed, type EnumMember } from '../layer/sealed.ts';
import type { HtmlState } from '../html/script-side.ts';

const Button = enumeration(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

const buttonsOf: Record<keyof typeof ButtonSet, DialogButton[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const menus = new WeakMap<object, Menu>();

/** The user interface of the open document. */
export function createUi(bridge: Bridge, readHtml: (value: object) => HtmlState | null): object {
  const ask = (kind: 'alert' | 'prompt', args: unknown[]): UiAnswer => {
    // (prompt), (prompt, buttons) or (title, prompt, buttons)
    const last = args.at(-1);
    const hasButtons = Object.values(ButtonSet).includes(last as EnumMember);
    const texts = hasButtons ? args.slice(0, -1) : args;
    const good = texts.length === 1 || (texts.length === 2 && hasButtons);
    if (!good || !texts.every((text) => typeof text === 'string')) throw mismatch(`Ui.${kind}`, args);
    const set = hasButtons ? ((last as EnumMember).name() as keyof typeof ButtonSet) : 'OK';
    const question = {
      kind,
      title: texts.length === 2 ? texts[0] : '',
      prompt: texts.at(-1),
      buttons: buttonsOf[set],
    };
    return bridge.remote('Ui.ask', [question as JsonValue]) as unknown as UiAnswer;
  };
  const contentOf = (method: string, args: unknown[]): HtmlContent => {
    const state = typeof args[0] === 'object' && args[0] !== null ? readHtml(args[0]) : null;
    if (!state) throw mismatch(method, args);
    const { html, title, widthPx, heightPx, metaTags } = state;
    return { html, title, widthPx, heightPx, metaTags };
  };
  const showDialog = (method: string, modal: boolean, args: unknown[]) => {
    requirePermission(bridge.environment, method);
    const content = contentOf(method, args);
    if (typeof args[1] !== 'string' || args.length !== 2) throw mismatch(method, args);
    bridge.remote('Ui.show', [{ kind: 'dialog', modal, title: args[1], content } as unknown as JsonValue]);
  };
  return sealed('Ui', {
    alert: (...args: unknown[]) => Button[ask('alert', args).button],
    prompt(...args: unknown[]) {
      const answer = ask('prompt', args);
      return sealed('PromptResponse', {
        getSelectedButton: () => Button[answer.button],
        getResponseText: () => answer.text,
      });
    },
    showSidebar(...args: unknown[]) {
      requirePermission(bridge.environment, 'Ui.showSidebar');
      const content = contentOf('Ui.showSidebar', args);
      bridge.remote('Ui.show', [{ kind: 'sidebar', content } as unknown as JsonValue]);
    },
    showModalDialog: (...args: unknown[]) => showDialog('Ui.showModalDialog', true, args),
    showModelessDialog: (...args: unknown[]) => showDialog('Ui.showModelessDialog', false, args),
    createMenu(...args: unknown[]) {
      requireSignature('Ui.createMenu', args, ['string']);
      return createMenu(bridge, { title: args[0] as string, addOnMenu: false, entries: [] });
    },
    createAddonMenu: () => createMenu(bridge, { title: '', addOnMenu: true, entries: [] }),
    Button,
    ButtonSet,
  });
}

function createMenu(bridge: Bridge, state: Menu): object {
  const add = (entry: MenuEntry) => {
    state.entries.push(entry);
    return menu;
  };
  const menu: object = sealed('Menu', {
    addItem(...args: unknown[]) {
      requireSignature('Menu.addItem', args, ['string', 'string']);
      const [caption, functionName] = args as [string, string];
      return add({ kind: 'item', caption, functionName });
    },
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu(...args: unknown[]) {
      const sub = menus.get(Object(args[0]) as object);
      if (!sub) throw mismatch('Menu.addSubMenu', args);
      return add({ kind: 'submenu', menu: sub });
    },
    addToUi() {
      if (state.entries.length === 0) throw exception('The menu has no entries.');
      bridge.remote('Ui.addMenu', [state as unknown as JsonValue]);
    },
  });
  menus.set(menu, state);
  return menu;
}

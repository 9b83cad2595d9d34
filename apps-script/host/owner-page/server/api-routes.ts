/**
 * The page's JSON API. Reads answer from the workbook as it stands; writes go through the person. Each route checks
 * its own input: what can't be understood is refused with a sentence and changes nothing.
 */
import type { JsonObject, JsonValue } from '../../runtime/json.ts';
import type { UiSelection } from '../../runtime/ui-broker.ts';
import type { HostClock } from '../../runtime/clock.ts';
import { isActionKind } from '../actions/registry.ts';
import type { Person } from '../edits/person.ts';
import type { BookPort, FramesPort, ScriptPort } from '../ports.ts';
import type { Action, UiButton } from '../protocol.ts';
import { toBlockValues, toColumnValues } from '../views/block-values.ts';
import { toBookView } from '../views/book-view.ts';
import { toConditionWorld } from '../views/conditions.ts';
import { toDataEdge } from '../views/data-edge.ts';
import { mostRows, toRowsView } from '../views/rows-view.ts';
import { sayIn } from '../words/words.ts';
import type { MenuRuns } from './menu-runs.ts';
import type { ScriptUi } from './script-ui.ts';

export interface ApiWorld {
  book: BookPort;
  clock: HostClock;
  activeUser: string;
  person: Person;
  scriptUi: ScriptUi;
  menuRuns: MenuRuns;
  script(): ScriptPort | null;
  frames(): FramesPort | null;
  /** Counts up with every write. */
  revision(): number;
}

export interface ApiCall {
  url: URL;
  body: JsonObject;
  language: string;
}

export type ApiRoute = (world: ApiWorld, call: ApiCall) => unknown;

const integer = (url: URL, name: string): number => {
  const value = Number(url.searchParams.get(name) ?? '0');
  return Number.isInteger(value) && value >= 0 ? value : 0;
};
const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

function worldNow({ book, clock }: ApiWorld) {
  return toConditionWorld(book.workbook(), new Date(clock.now()));
}

function sheetIn(world: ApiWorld, { url }: ApiCall) {
  const sheetId = Number(/\/api\/sheets\/(\d+)\//.exec(url.pathname)?.[1]);
  const sheet = world.book.workbook().sheets.find((each) => each.sheetId === sheetId);
  if (!sheet) throw new NotThere();
  return sheet;
}

/** Answered with 404. */
export class NotThere extends Error {
  constructor() {
    super('There is no such sheet.');
  }
}

/** Routes by method and last part of the path; sheet routes stand below `/api/sheets/<id>/`. */
export const apiRoutes: Record<string, ApiRoute> = {
  'GET book': (world) => toBookView(worldNow(world), world.scriptUi.menus(), world.person.history()),
  'GET rows': (world, call) => {
    const from = integer(call.url, 'from');
    const to = Math.min(integer(call.url, 'to'), from + mostRows);
    return toRowsView(sheetIn(world, call), from, to, world.revision(), worldNow(world));
  },
  'GET values': (world, call) => ({
    values: toColumnValues(sheetIn(world, call), integer(call.url, 'column'), worldNow(world)),
  }),
  'GET edge': (world, call) =>
    toDataEdge(
      sheetIn(world, call),
      integer(call.url, 'row'),
      integer(call.url, 'column'),
      call.url.searchParams.get('direction') ?? '',
    ),
  'GET block': (world, call) => {
    const [startRow = 0, endRow = 0, startColumn = 0, endColumn = 0] = (
      call.url.searchParams.get('range') ?? ''
    )
      .split(',')
      .map(Number);
    const rect = { startRow, endRow, startColumn, endColumn };
    return { values: toBlockValues(sheetIn(world, call), rect, worldNow(world)) };
  },
  'POST open': async ({ script, activeUser }) => {
    await script()?.fire({ type: 'open', activeUser });
    return { ok: true };
  },
  'POST act': ({ person }, { body, language }) => {
    const say = sayIn(language);
    const action = body['action'];
    const kind =
      typeof action === 'object' && action !== null && !Array.isArray(action) ? action['kind'] : null;
    if (!isActionKind(kind)) return { status: 'refused', message: say('action.unreadable') };
    return person.act(action as unknown as Action, body['confirmed'] === true, say);
  },
  'POST undo': ({ person }, { language }) => person.takeBack('undo', sayIn(language)),
  'POST redo': ({ person }, { language }) => person.takeBack('redo', sayIn(language)),
  'POST menu': ({ menuRuns }, { body }) => ({ ok: menuRuns.start(text(body['functionName'])) }),
  'POST cancel': ({ menuRuns }, { body }) => ({ ok: menuRuns.cancel(text(body['id'])) }),
  'POST answer': ({ scriptUi }, { body }) => ({
    ok: scriptUi.answer(text(body['id']), text(body['button']) as UiButton, text(body['text'])),
  }),
  'POST close': ({ scriptUi }, { body }) => ({ ok: scriptUi.close(text(body['id'])) }),
  'POST run': async ({ scriptUi, frames }, { body }) => {
    const frameId = scriptUi.frameIdOf(text(body['id']));
    const args = Array.isArray(body['args']) ? body['args'] : [];
    const port = frames();
    if (frameId === null || !port)
      return { ok: false, name: 'ScriptError', message: 'This window was closed.' };
    const reply = await port.runFromFrame(frameId, text(body['functionName']), args);
    return reply.ok ? { ok: true, value: reply.value } : reply;
  },
  'POST selection': ({ scriptUi }, { body }) => {
    const at = (name: string): number => (typeof body[name] === 'number' ? body[name] : 0);
    const selection: UiSelection = {
      sheetId: at('sheetId'),
      rowIndex: at('row'),
      columnIndex: at('column'),
      area: {
        sheetId: at('sheetId'),
        startRowIndex: at('startRow'),
        endRowIndex: at('endRow'),
        startColumnIndex: at('startColumn'),
        endColumnIndex: at('endColumn'),
      },
    };
    scriptUi.select(selection);
    return { ok: true };
  },
};

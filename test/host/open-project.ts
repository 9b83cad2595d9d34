/**
 * Opens a small fixture bundle on the real runtime, with a recorded user interface and a two-tab spreadsheet.
 */
import { fileURLToPath } from 'node:url';
import { createSystemClock, type HostClock } from '../../apps-script/host/runtime/clock.ts';
import type {
  HostState,
  ScriptProject,
  ScriptProjectOptions,
} from '../../apps-script/host/runtime/contracts.ts';
import { createScriptProject } from '../../apps-script/host/runtime/script-project.ts';
import type { JsonValue } from '../../apps-script/host/runtime/json.ts';
import type {
  Menu,
  UiAnswer,
  UiBroker,
  UiQuestion,
  UiView,
} from '../../apps-script/host/runtime/ui-broker.ts';
import { createMemoryState } from '../../apps-script/host/store/memory-state.ts';

export const bundlePath = (name: string) =>
  fileURLToPath(new URL(`../fixtures/bundles/${name}`, import.meta.url));

export interface RecordedUi extends UiBroker {
  views: UiView[];
  questions: UiQuestion[];
  menus: Menu[];
  answer: (question: UiQuestion) => Promise<UiAnswer>;
}

export function createRecordedUi(): RecordedUi {
  const ui: RecordedUi = {
    views: [],
    questions: [],
    menus: [],
    answer: () => Promise.resolve({ button: 'OK', text: '' }),
    ask(question) {
      ui.questions.push(question);
      return ui.answer(question);
    },
    show: (view) => void ui.views.push(view),
    setMenus(menus) {
      ui.menus = menus;
    },
    selection: () => ({
      ...{ sheetId: 7, rowIndex: 1, columnIndex: 2 },
      area: { sheetId: 7, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 2, endColumnIndex: 28 },
    }),
  };
  return ui;
}

const sheets = {
  methods: ['Spreadsheets.get', 'Spreadsheets.batchUpdate', 'Spreadsheets.Values.get'],
  call(method: string, args: JsonValue[]): JsonValue {
    const gridProperties = { rowCount: 10, columnCount: 30 };
    if (method === 'Spreadsheets.get')
      return {
        spreadsheetId: args[0] ?? '',
        properties: { title: 'Book', timeZone: 'Europe/Rome', locale: 'it_IT' },
        sheets: [
          { properties: { sheetId: 0, title: 'One', gridProperties } },
          { properties: { sheetId: 7, title: 'Two', index: 1, gridProperties } },
        ],
      };
    if (args[1] === 'Nowhere!A1')
      throw Object.assign(new Error('Unable to parse range: Nowhere!A1'), {
        code: 400,
        status: 'INVALID_ARGUMENT',
      });
    return { range: String(args[1]), majorDimension: 'ROWS', values: [['a', 1]] };
  },
};

export interface OpenedProject {
  project: ScriptProject;
  ui: RecordedUi;
  state: HostState;
  clock: HostClock;
}

export function openProject(bundleName: string, options: Partial<ScriptProjectOptions> = {}): OpenedProject {
  const ui = createRecordedUi();
  const state = options.state ?? createMemoryState();
  const clock = options.clock ?? createSystemClock();
  const project = createScriptProject({
    bundleDir: bundlePath(bundleName),
    ...{ sheets, state, clock, ui },
    setting: {
      spreadsheetId: 'book',
      spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/book/edit',
      webAppUrl: () => 'https://script.google.com/macros/s/deployment/exec',
      ownerEmail: 'owner@example.com',
      userLocale: 'en',
      scriptName: 'Fixture',
    },
    ...options,
  });
  return { project, ui, state, clock };
}

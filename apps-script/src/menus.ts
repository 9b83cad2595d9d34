/**
 * The menu, one row for each item. Made by onOpen, which before authorization may not even read properties: so the
 * words are in the language of the person at the keyboard, and no row depends on the program's state.
 */
import { catalogs } from './words.ts';
import { toLanguage } from '../../shared/messages/to-language.ts';
import type { Messages } from '../../shared/messages/registry.ts';
import { toState } from './ledger/state.ts';
import type { Platform } from './platform/ports.ts';
import { toFailure } from './calls/answer.ts';
import type { Answer } from './calls/answers-api.ts';
import { makePass } from './calls/pass.ts';
import type { DialogName, Draft, OwnerPageModel, PageName, SidebarPlace } from './pages.ts';

interface MenuRow {
  words: keyof Messages['script']['menu'];
  functionName: string;
}

export const menuRows: readonly (MenuRow | 'separator')[] = [
  { words: 'today', functionName: 'showToday' },
  { words: 'participants', functionName: 'showParticipants' },
  { words: 'design', functionName: 'showDesign' },
  'separator',
  { words: 'selectedRow', functionName: 'showSelectedRow' },
  { words: 'talk', functionName: 'showLogTalk' },
  { words: 'logReward', functionName: 'showLogReward' },
  { words: 'report', functionName: 'showReport' },
  'separator',
  { words: 'settings', functionName: 'showSettings' },
];

type DialogTitle = keyof Pick<
  Messages['script']['titles'],
  | 'people'
  | 'erase'
  | 'invites'
  | 'setUp'
  | 'priorities'
  | 'importSales'
  | 'exemplar'
  | 'measures'
  | 'report'
  | 'export'
  | 'practices'
  | 'problem'
  | 'candidates'
  | 'pairings'
  | 'rewardsPlan'
  | 'logReward'
  | 'course'
  | 'talk'
  | 'changes'
>;

/** With the title that Google puts above, 520 px high: it fits a laptop's screen at usual zoom. */
const WIDE = { widthPx: 720, heightPx: 470 };
const NARROW = { widthPx: 480, heightPx: 470 };

/** The dialogs: their page, their title, their size in CSS pixels. */
export const dialogs: Readonly<
  Record<DialogName, { page: PageName; title: DialogTitle; widthPx: number; heightPx: number }>
> = {
  'set-up': { page: 'set-up', title: 'setUp', ...NARROW },
  priorities: { page: 'priorities', title: 'priorities', ...WIDE },
  people: { page: 'people', title: 'people', ...WIDE },
  erase: { page: 'erase', title: 'erase', ...NARROW },
  invites: { page: 'invites', title: 'invites', ...WIDE },
  'import-sales': { page: 'import-sales', title: 'importSales', ...WIDE },
  practices: { page: 'practices', title: 'practices', ...WIDE },
  problem: { page: 'problem', title: 'problem', ...WIDE },
  candidates: { page: 'candidates', title: 'candidates', ...WIDE },
  pairings: { page: 'pairings', title: 'pairings', ...WIDE },
  'rewards-plan': { page: 'rewards-plan', title: 'rewardsPlan', ...WIDE },
  reward: { page: 'reward', title: 'logReward', ...WIDE },
  course: { page: 'course', title: 'course', ...WIDE },
  measures: { page: 'measures', title: 'measures', ...WIDE },
  'log-talk': { page: 'log-talk', title: 'talk', ...WIDE },
  changes: { page: 'changes', title: 'changes', ...WIDE },
  exemplar: { page: 'exemplar', title: 'exemplar', ...WIDE },
  report: { page: 'report', title: 'report', ...WIDE },
  export: { page: 'export', title: 'export', ...WIDE },
};

const wordsFor = (platform: Platform) => catalogs[toLanguage([platform.session.locale()])].script;

/** Makes the menu. */
export function addMenu(platform: Platform): void {
  const { menu } = wordsFor(platform);
  const items = menuRows.map((row) =>
    row === 'separator' ? row : { caption: menu[row.words], functionName: row.functionName },
  );
  platform.ui.addMenu(menu.title, items);
}

/** Opens the sidebar at a place, with a new pass. */
export function openSidebar(platform: Platform, opens: SidebarPlace, draft: Draft | null = null): void {
  const model: OwnerPageModel = { page: 'owner', opens, pass: makePass(platform), draft };
  platform.ui.showSidebar('sidebar', wordsFor(platform).titles.today, model);
}

/** Opens a dialog, with a new pass. */
export function openDialog(platform: Platform, name: DialogName, draft: Draft | null = null): void {
  const { page, title, widthPx, heightPx } = dialogs[name];
  const model: OwnerPageModel = { page: 'owner', opens: { dialog: name }, pass: makePass(platform), draft };
  platform.ui.showDialog(page, wordsFor(platform).titles[title], { widthPx, heightPx }, model);
}

/** Does what an entry of the menu is for; before set-up each of them leads to it. */
export function openFromMenu(platform: Platform, show: (platform: Platform) => void): void {
  if (toState(platform.properties.readAll()).settings) show(platform);
  else openDialog(platform, 'set-up');
}

/** Opens a panel on behalf of a page, with a failure as a value. */
export function tryShow(platform: Platform, show: (platform: Platform) => void): Answer<null> {
  try {
    show(platform);
    return { ok: true, value: null };
  } catch (error) {
    return toFailure(platform, error, toLanguage([platform.session.locale()]));
  }
}

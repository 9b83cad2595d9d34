/** The states of every page that are looked at: what the script answers, what is pressed, how large the window is. */
import type { InvitePageModel } from '../../../apps-script/src/invites/invites-api.ts';
import { dialogs } from '../../../apps-script/src/menus.ts';
import type { OwnerPageModel, PageName } from '../../../apps-script/src/pages.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { FakeAnswers } from './fake-run.ts';
import { toPairingPage, toParticipantsView, toPersonPage } from './participants-views.ts';
import { toMeasuresScenes } from './measures-scenes.ts';
import { toMentorsScenes } from './mentors-scenes.ts';
import { toExportScenes } from './export-scenes.ts';
import { toReportScenes } from './report-scenes.ts';
import { toPeopleScenes } from './people-scenes.ts';
import { toDesignScenes } from './design-scenes.ts';
import { toRewardsScenes } from './rewards-scenes.ts';
import { toSalesScenes } from './sales-scenes.ts';
import { toTalkScenes } from './talk-scenes.ts';
import { toInvitesView, toLink, toSetUpView, toTodayView, toUnreadable } from './sample-views.ts';

export interface Scene {
  name: string;
  page: PageName;
  width: number;
  height: number;
  answers: FakeAnswers;
  model?: InvitePageModel | OwnerPageModel;
  /** The page is there once this is. */
  waitFor: string;
  /** Pressed in order. */
  press?: string[];
  until?: string;
}

/** A dialog is as large as the menu opens it, or narrower; the sidebar and pages of the web app as they say. */
function toDialogSize(scene: Scene): Scene {
  const size = Object.values(dialogs).find(({ page }) => page === scene.page);
  return size ? { ...scene, width: Math.min(scene.width, size.widthPx), height: size.heightPx } : scene;
}

const ok = (value: unknown) => ({ ok: true, value });
const peopleModel: OwnerPageModel = { page: 'owner', opens: { sidebar: 'people' }, pass: '', draft: null };

/** All scenes in a language. */
export function toScenes(language: Language): Scene[] {
  const today: TodayView = {
    ...toTodayView(language),
    issues: [toUnreadable(language, 14), toUnreadable(language, 22)],
  };
  const empty: TodayView = {
    ...toTodayView(language, (facts) => ({ ...facts, pairings: [], checkIns: [] })),
    counts: { people: 5, mentors: 2, pairings: 0, connectedMentors: 0 },
  };
  const calm: TodayView = {
    ...today,
    issues: [],
    today: { ...today.today, lines: [], onTrackCount: today.today.activeCount, needsYouCount: 0 },
  };
  const invites = toInvitesView(language);
  const setUp = toSetUpView(language, false);
  const done = {
    language,
    created: setUp.tabs.map(({ title }) => title),
    repaired: [],
    issues: [],
    webAppUrl: null,
  };
  const model: InvitePageModel = {
    page: 'invite',
    state: 'open',
    language,
    programName: today.programName,
    ownerName: 'Elena Ferri',
    personName: 'Harriet',
    link: toLink('P-02', 'Harriet').link,
    extensionAt: 'https://example.com/mentor-ledger',
    expiresOn: '2026-12-08',
  };
  const sidebar = { page: 'sidebar' as const, width: 300, height: 900 };
  const dialog = { width: 720, height: 470 };
  const phone = { page: 'invite' as const, width: 320, height: 640, answers: {}, waitFor: 'h1' };
  const scenes: Scene[] = [
    { ...sidebar, name: 'today', answers: { getToday: ok(today) }, waitFor: '.card' },
    {
      ...sidebar,
      name: 'today-open',
      height: 1400,
      answers: { getToday: ok(today) },
      waitFor: '.card',
      press: ['.questions summary', '.issues summary'],
      until: '.questions[open]',
    },
    {
      ...sidebar,
      name: 'today-dismiss',
      answers: { getToday: ok(today) },
      waitFor: '.card',
      press: ['.card-quiet-actions > :last-child', '.form button[type="submit"]'],
      until: '[aria-invalid="true"]',
    },
    {
      ...{ ...sidebar, height: 1400, name: 'people-lists', model: peopleModel, waitFor: '.row' },
      answers: { getParticipants: ok(toParticipantsView(language)) },
    },
    {
      ...{ ...sidebar, height: 1800, name: 'people-pairing', model: peopleModel, waitFor: '.row' },
      answers: {
        getParticipants: ok(toParticipantsView(language)),
        getPairingPage: ok(toPairingPage(language)),
      },
      ...{ press: ['[data-row="P-2"]'], until: '.timeline' },
    },
    {
      ...{ ...sidebar, height: 1600, name: 'people-person', model: peopleModel, waitFor: '.row' },
      answers: {
        getParticipants: ok(toParticipantsView(language)),
        getPersonPage: ok(toPersonPage(language)),
      },
      ...{ press: ['[data-row="Z"]'], until: '.timeline' },
    },
    { ...sidebar, name: 'today-empty', answers: { getToday: ok(empty) }, waitFor: 'ol' },
    { ...sidebar, name: 'today-calm', height: 400, answers: { getToday: ok(calm) }, waitFor: '.ml-empty' },
    {
      ...sidebar,
      name: 'today-unreachable',
      height: 400,
      answers: { getToday: { throws: 'NetworkError: Connection failure due to HTTP 0' } },
      waitFor: '[role="alert"]',
    },
    { ...dialog, page: 'set-up', name: 'set-up', answers: { getSetUp: ok(setUp) }, waitFor: 'form' },
    {
      ...dialog,
      page: 'set-up',
      name: 'set-up-issue',
      answers: { getSetUp: ok(setUp) },
      waitFor: 'form',
      press: ['button[type="submit"]'],
      until: '[aria-invalid="true"]',
    },
    {
      ...dialog,
      page: 'set-up',
      name: 'set-up-done',
      answers: { getSetUp: ok(toSetUpView(language, true)), setUp: ok(done) },
      waitFor: 'form',
      press: ['button[type="submit"]'],
      until: 'ol',
    },
    {
      ...dialog,
      page: 'invites',
      name: 'invites',
      answers: { getInvites: ok(invites) },
      waitFor: '.ml-line',
    },
    {
      ...dialog,
      page: 'invites',
      name: 'invites-link',
      height: 900,
      answers: {
        getInvites: ok(invites),
        inviteMentors: ok({ links: [toLink('P-02', 'Harriet Lindqvist')], view: invites }),
      },
      waitFor: '.ml-line',
      press: ['.devices button', '.ml-line .ml-button-quiet'],
      until: '.links',
    },
    { ...phone, name: 'invite', model },
    { ...phone, name: 'invite-wide', width: 900, model },
    {
      ...phone,
      name: 'invite-used',
      model: { page: 'invite', state: 'used', language, programName: catalogs[language].common.appName },
    },
    ...toRewardsScenes(language),
    ...toTalkScenes(language),
    ...toMeasuresScenes(language),
    ...toReportScenes(language),
    ...toExportScenes(language),
    ...toMentorsScenes(language),
    ...toPeopleScenes(language),
    ...toSalesScenes(language),
  ];
  return [...scenes, ...toDesignScenes(language)].map((scene) => ({
    ...toDialogSize(scene),
    name: `${scene.name}-${language}`,
  }));
}

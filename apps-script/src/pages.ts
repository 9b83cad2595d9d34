/** The pages of the script by name: sidebars, dialogs, the html files that they are built to, and what opens with them. */
import * as v from 'valibot';

/** The views of the sidebar: three in the order of its switch, and the one behind the gear. */
export const sidebarNames = ['today', 'people', 'design', 'settings'] as const;
export type SidebarName = (typeof sidebarNames)[number];

/** The pages inside Program and Settings, each with a way back; drawn by `sidebar/program/pages.ts`. */
export const sidebarPages = ['health', 'rewards', 'spread', 'tabs', 'done'] as const;
export type SidebarPage = (typeof sidebarPages)[number];

/** A place in the sidebar: a view, and what is opened in it. */
export const sidebarPlace = v.strictObject({
  sidebar: v.picklist(sidebarNames),
  page: v.optional(v.picklist(sidebarPages)),
  about: v.optional(
    v.strictObject({ kind: v.picklist(['pairing', 'person']), id: v.pipe(v.string(), v.maxLength(60)) }),
  ),
});
export type SidebarPlace = v.InferOutput<typeof sidebarPlace>;

export const dialogNames = [
  'set-up',
  'priorities',
  'invites',
  'import-sales',
  'exemplar',
  'practices',
  'problem',
  'candidates',
  'rewards-plan',
  'reward',
  'course',
  'pairings',
  'people',
  'log-talk',
  'changes',
  'erase',
  'measures',
  'report',
  'export',
] as const;
export type DialogName = (typeof dialogNames)[number];

/** Names of the html files that the pages are built to, without the ending. */
export const pageNames = [
  'sidebar',
  'priorities',
  'set-up',
  'invites',
  'invite',
  'phone',
  'import-sales',
  'exemplar',
  'practices',
  'problem',
  'candidates',
  'rewards-plan',
  'reward',
  'course',
  'pairings',
  'people',
  'log-talk',
  'changes',
  'erase',
  'measures',
  'report',
  'export',
] as const;

export type PageName = (typeof pageNames)[number];

/** What was typed in a page, part by part, as JSON texts: handed on when the page is opened again. */
export const draft = v.record(
  v.pipe(v.string(), v.maxLength(60)),
  v.pipe(v.string(), v.maxLength(1_000_000)),
);
export type Draft = v.InferOutput<typeof draft>;

/** What the script puts into a page that it opens for the owner. */
export interface OwnerPageModel {
  page: 'owner';
  /** Which page this is, to open it again. */
  opens: { dialog: DialogName } | SidebarPlace;
  pass: string;
  /** What was typed before it was opened again. */
  draft: Draft | null;
}

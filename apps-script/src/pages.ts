/** The pages of the script by name: sidebars, dialogs, the html files that they are built to, and what opens with them. */
import * as v from 'valibot';

/** The views of the sidebar, in the order of its switch. */
export const sidebarNames = ['today', 'people', 'design'] as const;
export type SidebarName = (typeof sidebarNames)[number];

export const dialogNames = [
  'set-up',
  'priorities',
  'invites',
  'import-sales',
  'exemplar',
  'practices',
  'problem',
  'candidates',
  'pairings',
  'people',
  'erase',
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
  'pairings',
  'people',
  'erase',
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
  opens: { dialog: DialogName } | { sidebar: SidebarName };
  pass: string;
  /** What was typed before it was opened again. */
  draft: Draft | null;
}

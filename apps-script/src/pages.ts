/** The pages of the script by name: sidebars, dialogs, and the html files that they are built to. */

/** The pages that share the sidebar. */
export type SidebarName = 'today' | 'design';

export type DialogName =
  | 'set-up'
  | 'priorities'
  | 'invites'
  | 'import-sales'
  | 'exemplar'
  | 'practices'
  | 'problem'
  | 'candidates'
  | 'pairings'
  | 'people'
  | 'erase';

/** Names of the html files that the pages are built to, without the ending. */
export const pageNames = [
  'sidebar',
  'design',
  'priorities',
  'set-up',
  'invites',
  'invite',
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

/** The words of the sidebar's switch in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const shellWords = toPageWords({
  sidebar: import.meta.glob<Messages['sidebar']>('../../../shared/messages/??/sidebar.ts', {
    eager: true,
    import: 'sidebar',
  }),
});

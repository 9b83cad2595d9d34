/** The words of the end of a view in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const footWords = toPageWords({
  sidebar: import.meta.glob<Messages['sidebar']>('../../../shared/messages/??/sidebar.ts', {
    eager: true,
    import: 'sidebar',
  }),
});

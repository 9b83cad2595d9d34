/** The words of program health in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const healthWords = toPageWords({
  health: import.meta.glob<Messages['healthPage']>('../../../shared/messages/??/health-page.ts', {
    eager: true,
    import: 'healthPage',
  }),
});

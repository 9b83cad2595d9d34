/** The few words that the worker shows itself, on the toolbar button. */
import { inEveryLanguage } from '../../../shared/messages/in-every-language.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';

const areas = inEveryLanguage({
  delivery: import.meta.glob<Messages['delivery']>('../../../shared/messages/??/delivery.ts', {
    eager: true,
    import: 'delivery',
  }),
});

/** The words for a BCP 47 tag; English when we do not have its language. */
export const toWorkerWords = (languageTag: string): Messages['delivery'] =>
  areas[toLanguage([languageTag])].delivery;

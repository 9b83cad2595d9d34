/** The words of the People view in every language, with those of the list of the day that it repeats. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { todayWords, type TodayWords } from '../today/words.ts';
import { toPageWords } from '../page-words.ts';

const own = toPageWords({
  participants: import.meta.glob<Messages['participants']>('../../../shared/messages/??/participants.ts', {
    eager: true,
    import: 'participants',
  }),
});

export interface ParticipantsWords extends TodayWords {
  participants: Messages['participants'];
}

const known = new Map<keyof typeof own, ParticipantsWords>();

/** The same object each time: pages ask anew when their words change. */
export function toParticipantsWords(language: keyof typeof own): ParticipantsWords {
  const words = known.get(language) ?? { ...todayWords[language], ...own[language] };
  known.set(language, words);
  return words;
}

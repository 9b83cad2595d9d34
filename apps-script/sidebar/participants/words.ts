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

export const toParticipantsWords = (language: keyof typeof own): ParticipantsWords => ({
  ...todayWords[language],
  ...own[language],
});

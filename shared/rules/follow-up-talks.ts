/**
 * What was agreed in a talk with a day to look at it again. It stands from that day on until the owner has talked with
 * that person on it or later; another talk before the day does not settle it.
 */
import type { TalkFact } from './today/model.ts';

/** One person's part of a talk whose day has come. */
export interface FollowUpTalk {
  talkId: string;
  personId: string;
  pairingId: string | null;
  talkedOn: string;
  followOn: string;
  agreed: string | null;
}

/** What is to be followed up on a day (`YYYY-MM-DD`), the earliest day first. */
export function toFollowUpTalks(talks: readonly TalkFact[], dayOn: string): FollowUpTalk[] {
  const made = talks.filter(({ talkedOn }) => talkedOn <= dayOn);
  return made
    .flatMap(({ id, personId, pairingId, talkedOn, followOn, agreed }): FollowUpTalk[] => {
      if (!followOn || followOn > dayOn || followOn <= talkedOn) return [];
      const isDone = made.some((other) => other.personId === personId && other.talkedOn >= followOn);
      return isDone ? [] : [{ talkId: id, personId, pairingId, talkedOn, followOn, agreed: agreed ?? null }];
    })
    .sort((a, b) => (a.followOn < b.followOn ? -1 : a.followOn > b.followOn ? 1 : 0));
}

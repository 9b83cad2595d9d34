/** What was said of the program and of whom, in public and in private. */
import {
  choice,
  date,
  defineTable,
  id,
  instant,
  longText,
  reference,
  text,
  type RecordOf,
} from '../schema/index.ts';

/** Where somebody else hears or reads it, and where only the person does. */
export const PUBLIC_PLACES = ['meeting', 'newsletter', 'wall', 'customer-letter', 'other-public'] as const;
export const PRIVATE_PLACES = ['face-to-face', 'letter', 'other-private'] as const;
export type PromotionPlace = (typeof PUBLIC_PLACES)[number] | (typeof PRIVATE_PLACES)[number];

/** Whether others than the person hear or read it there. */
export const isPublicPlace = (place: PromotionPlace): boolean =>
  (PUBLIC_PLACES as readonly string[]).includes(place);

export const promotions = defineTable({
  name: 'promotions',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    saidOn: date({ required: true }),
    place: choice([...PUBLIC_PLACES, ...PRIVATE_PLACES], { required: true }),
    /** Blank: about the program or the group, nobody is named. */
    personId: reference('people'),
    personName: text({ maxLength: 120 }),
    about: text({ maxLength: 200, width: 220 }),
    words: longText({ maxLength: 4000 }),
    /** The fact it was drawn from, so that it is not proposed again. */
    factKey: text({ maxLength: 200 }),
    recordedAt: instant({ hidden: true }),
  },
});

export type Promotion = RecordOf<typeof promotions>;

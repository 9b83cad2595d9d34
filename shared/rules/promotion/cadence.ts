/** When something is to be said again, in public and in private. */
import { addDays, daysBetween } from '../../time/serial-dates.ts';
import { isPublicPlace, type Promotion } from '../../tables/promotions.ts';

export const PUBLIC_EVERY_DAYS = 14;
export const PRIVATE_EVERY_DAYS = 30;

export interface Cadence {
  everyDays: number;
  lastOn: string | null;
  /** Counted from the first day of the program where nothing was said yet. */
  dueOn: string;
  isDue: boolean;
  sinceDays: number;
}

/** Both cadences on a day. */
export function toCadences(
  promotions: readonly Pick<Promotion, 'saidOn' | 'place'>[],
  program: { startsOn: string; publicEveryDays: number | null; privateEveryDays: number | null },
  todayOn: string,
): Record<'public' | 'private', Cadence> {
  const one = (isPublic: boolean, everyDays: number): Cadence => {
    const lastOn =
      promotions
        .filter(({ place, saidOn }) => isPublicPlace(place) === isPublic && saidOn <= todayOn)
        .map(({ saidOn }) => saidOn)
        .sort()
        .pop() ?? null;
    const from = lastOn ?? program.startsOn;
    const dueOn = addDays(from, everyDays);
    return { everyDays, lastOn, dueOn, isDue: dueOn <= todayOn, sinceDays: daysBetween(from, todayOn) };
  };
  return {
    public: one(true, program.publicEveryDays ?? PUBLIC_EVERY_DAYS),
    private: one(false, program.privateEveryDays ?? PRIVATE_EVERY_DAYS),
  };
}

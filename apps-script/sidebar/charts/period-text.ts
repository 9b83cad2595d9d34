/** A period as it stands under the picture: its first and its last month. */
import { addDays } from '../../../shared/time/serial-dates.ts';
import type { Messages } from '../../../shared/messages/registry.ts';

/** "Jul–Oct". */
export const toPeriodText = (
  { fromOn, beforeOn }: { fromOn: string; beforeOn: string },
  page: Pick<Messages['measuresPage'], 'period'>,
): string => page.period({ fromOn, lastOn: addDays(beforeOn, -1) });

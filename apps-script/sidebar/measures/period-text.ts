/** A period as it stands under the picture: its first and its last month. */
import { addDays } from '../../../shared/time/serial-dates.ts';
import type { MeasuresWords } from './words.ts';

/** "Jul–Oct". */
export const toPeriodText = (
  { fromOn, beforeOn }: { fromOn: string; beforeOn: string },
  page: Pick<MeasuresWords['page'], 'period'>,
): string => page.period({ fromOn, lastOn: addDays(beforeOn, -1) });

/** What every part of the demonstration works with. */
import type { Language } from '../../../shared/tables/program.ts';
import type { Built } from './build-all.ts';
import type { Ending } from './ending.ts';

export interface Demo {
  built: Built;
  language: Language;
  /** IANA zone of this computer. */
  timeZone: string;
  ownerEmail: string;
  say: (text: string) => void;
  ending: Ending;
}

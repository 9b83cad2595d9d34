/** Types of options.mjs. */
import type { SamplePhase } from '../../../shared/sample/at-phase.ts';
import type { Language } from '../../../shared/tables/program.ts';

export interface DemoOptions {
  /** Begin with an empty workbook and lead through set-up. */
  isFresh: boolean;
  /** Begin again with the sample firm. */
  isSample: boolean;
  /** Play the sample path and exit. */
  isTour: boolean;
  /** Serve only; no browser is opened. */
  isHeadless: boolean;
  isHelp: boolean;
  /** Null when none was given. */
  language: Language | null;
  /** First port; the following one is used for the content origin. 0 takes free ones. */
  port: number;
  /** Folder that keeps the state; null for `.state`. */
  stateDir: string | null;
  /** The phase of the sample firm; null for its run. */
  at: SamplePhase | null;
}

export const phases: readonly SamplePhase[];
export const languages: readonly Language[];
export const usage: string;
export function parseDemoOptions(words: readonly string[]): DemoOptions | string;

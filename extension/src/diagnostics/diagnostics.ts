/**
 * The file that "Save diagnostics" gives: how the reading went, step by step, and the page without its people. One
 * command of the repository turns it into a fixture.
 * It would break if a raw fact stood in it: only the names of what was found do.
 */
import type { PageReading, ReadingNote, TraceLine } from '../../../shared/capture/page-reading.ts';
import type { PageExcerpt } from './excerpt.ts';

export const DIAGNOSTICS_KIND = 'mentor-ledger-diagnostics';

/** A reading without what it read. */
export interface ReadingOutline {
  extractor: string;
  isEventOpen: boolean;
  notes: ReadingNote[];
  trace: TraceLine[];
  /** Per event, e.g. `title from bubble-heading`. */
  found: { place: string; facts: string[] }[];
}

/** What the injected script brings back. */
export interface PageDiagnosis {
  reading: ReadingOutline;
  excerpt: PageExcerpt;
}

export interface Diagnostics {
  kind: typeof DIAGNOSTICS_KIND;
  version: 1;
  extension: string;
  browser: string;
  /** Instant with offset. */
  madeAt: string;
  /** IANA name of the computer's zone. */
  timeZone: string;
  reading: ReadingOutline;
  /** The markup in lines, for whoever looks through it. */
  excerpt: Omit<PageExcerpt, 'markup'> & { markup: string[] };
}

const MAX_EVENTS = 20;

/** The outline of a reading. */
export function toOutline(reading: PageReading): ReadingOutline {
  return {
    extractor: reading.extractor,
    isEventOpen: reading.isEventOpen,
    notes: reading.notes,
    trace: reading.trace.map(({ step, found, note }) => ({
      step,
      found,
      ...(note !== undefined && { note: /^[A-Za-z ]{1,40}$/.test(note) ? note : 'failure' }),
    })),
    found: reading.events.slice(0, MAX_EVENTS).map(({ place, facts }) => ({
      place,
      facts: facts.slice(0, 60).map(({ field, source }) => `${field} from ${source}`),
    })),
  };
}

/** The whole file. */
export const toDiagnostics = (
  diagnosis: PageDiagnosis,
  about: Pick<Diagnostics, 'extension' | 'browser' | 'madeAt' | 'timeZone'>,
): Diagnostics => ({
  kind: DIAGNOSTICS_KIND,
  version: 1,
  ...about,
  reading: diagnosis.reading,
  excerpt: { ...diagnosis.excerpt, markup: diagnosis.excerpt.markup.split('\n') },
});

/** The text that is shown and saved. */
export const toDiagnosticsText = (diagnostics: Diagnostics): string =>
  `${JSON.stringify(diagnostics, null, 2)}\n`;

/**
 * Gathers facts field by field, so that one changed corner of a page costs one field and not the reading.
 * It would break if a step's failure were rethrown, or if the trace repeated what the page says: diagnostics
 * leave the browser and must hold no guest's address.
 */
import type { RawFact, RawFieldName, TraceLine } from '../../../shared/capture/page-reading.ts';

/** Longer texts are no facts; a calendar file has a limit of its own. */
const MAX_RAW_LENGTH = 2_000;
const MAX_FILE_LENGTH = 500_000;

export interface FactCollector {
  facts: RawFact[];
  /** Runs one step; a failure becomes a trace line with the error's kind. */
  collect(step: string, find: () => (RawFact | undefined)[]): void;
}

/** @returns a collector that writes into the given trace. */
export function createFactCollector(trace: TraceLine[]): FactCollector {
  const facts: RawFact[] = [];
  return {
    facts,
    collect(step, find) {
      try {
        const found = find().filter((fact) => fact !== undefined);
        facts.push(...found);
        trace.push({ step, found: found.length });
      } catch (error) {
        trace.push({ step, found: 0, note: error instanceof Error ? error.name : 'unknown failure' });
      }
    },
  };
}

/** @returns the fact, or undefined when there is nothing to tell. */
export function toFact(
  field: RawFieldName,
  raw: string | null | undefined,
  source: string,
  label?: string,
): RawFact | undefined {
  const text = raw?.trim();
  const limit = field === 'calendar-file' ? MAX_FILE_LENGTH : MAX_RAW_LENGTH;
  if (!text || text.length > limit) return undefined;
  return label ? { field, raw: text, source, label: label.slice(0, 200) } : { field, raw: text, source };
}

/** Counts of right, missing and wrong facts, per field and per state and language, as the test run prints them. */

import { isDeepStrictEqual } from 'node:util';
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import type { EventTruth } from './page-templates/page.ts';

export type Verdict = 'right' | 'missing' | 'wrong';
type Count = Record<Verdict, number>;

const FIELDS = [
  'title',
  'startsAt',
  'endsAt',
  'startsOn',
  'endsOn',
  'isAllDay',
  'timeZone',
  'guests',
  'organizer',
  'organizerName',
  'meetingUrl',
  'eventId',
  'calendarId',
] as const;

/** The facts in the shape of the truth: sources left out, doubt kept. */
export function toTruth(event: EventFacts): EventTruth {
  const entries = Object.entries(event).map(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || !('certainty' in value)) return [key, value];
    const field = value as { value: string; certainty: string };
    return [key, field.certainty === 'confirmed' ? field.value : { check: field.value }];
  });
  return Object.fromEntries(entries) as EventTruth;
}

function toField(event: EventTruth | undefined, field: (typeof FIELDS)[number]): unknown {
  if (field === 'organizer') return event?.guests.find(({ isOrganizer }) => isOrganizer)?.email;
  return event?.[field];
}

export class FactCounts {
  readonly #byField = new Map<string, Count>();
  readonly #byPage = new Map<string, Map<string, Count>>();

  add(state: string, language: string, field: string, verdict: Verdict): void {
    const languages = this.#byPage.get(state) ?? new Map<string, Count>();
    this.#byPage.set(state, languages);
    addTo(this.#byField, field, verdict);
    addTo(languages, language, verdict);
  }

  /** Counts every field of a page's events and names those that are not right, e.g. `0.title`. */
  compare(
    state: string,
    language: string,
    events: readonly EventTruth[],
    truths: readonly EventTruth[],
  ): Record<'wrong' | 'missing', string[]> {
    const found: Record<'wrong' | 'missing', string[]> = { wrong: [], missing: [] };
    for (let index = 0; index < Math.max(events.length, truths.length); index += 1) {
      for (const field of FIELDS) {
        const [expected, actual] = [toField(truths[index], field), toField(events[index], field)];
        if (expected === undefined && actual === undefined) continue;
        const isRight = isDeepStrictEqual(actual, expected);
        const verdict = actual === undefined ? 'missing' : isRight ? 'right' : 'wrong';
        this.add(state, language, field, verdict);
        if (verdict !== 'right') found[verdict].push(`${String(index)}.${field}`);
      }
    }
    return found;
  }

  ofField(field: string): Readonly<Count> {
    return this.#byField.get(field) ?? { right: 0, missing: 0, wrong: 0 };
  }

  get wrong(): number {
    return [...this.#byField.values()].reduce((sum, count) => sum + count.wrong, 0);
  }

  /** Two tables: the fields, then states by languages as right/missing/wrong. */
  toText(title: string): string {
    const fields = [...this.#byField].map(
      ([field, { right, missing, wrong }]) =>
        `  ${field.padEnd(14)}${[right, missing, wrong].map((count) => String(count).padStart(9)).join('')}`,
    );
    const languages = [...new Set([...this.#byPage.values()].flatMap((line) => [...line.keys()]))];
    const cell = (count: Count | undefined) =>
      count ? [count.right, count.missing, count.wrong].map(String).join('/') : '';
    const widest = Math.max(
      9,
      ...[...this.#byPage.values()].flatMap((line) => [...line.values()].map((count) => cell(count).length)),
    );
    const head = Math.max(...[...this.#byPage.keys()].map((state) => state.length));
    const pages = [...this.#byPage].map(
      ([state, line]) =>
        `  ${state.padEnd(head)}${languages.map((language) => cell(line.get(language)).padStart(widest + 1)).join('')}`,
    );
    return [
      `${title}:`,
      `  ${'field'.padEnd(14)}    right  missing    wrong`,
      ...fields,
      `${title}, right/missing/wrong for each state and language:`,
      `  ${''.padEnd(head)}${languages.map((language) => language.padStart(widest + 1)).join('')}`,
      ...pages,
    ].join('\n');
  }
}

function addTo(counts: Map<string, Count>, name: string, verdict: Verdict): void {
  const count = counts.get(name) ?? { right: 0, missing: 0, wrong: 0 };
  count[verdict] += 1;
  counts.set(name, count);
}

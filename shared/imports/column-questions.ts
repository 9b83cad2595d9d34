/**
 * The questions on columns: what is likely stands first, and every other column can be chosen too, so that a person who
 * knows the file is never without a true answer.
 */
import { toCellText } from './cell-text.ts';
import type { ColumnKind } from './column-kinds.ts';
import type { ImportAnswer, ImportQuestion, QuestionCode } from './import-question.ts';
import type { RawRow } from './read-table.ts';
import type { RosterRole } from './roster-columns.ts';
import type { SalesRole } from './sales-columns.ts';

type Role = SalesRole | RosterRole;

export const NO_COLUMN = 'none';

type Is = (column: number) => boolean;

export class ColumnQuestions {
  readonly questions: ImportQuestion[] = [];

  constructor(
    private readonly headers: readonly string[],
    private readonly rows: readonly RawRow[],
    private readonly kinds: readonly ColumnKind[],
  ) {}

  has(role: Role): boolean {
    return this.questions.some(({ id }) => id === `column:${role}`);
  }

  /** Several names fit. */
  whichFits(role: Role, columns: readonly number[]): void {
    this.#ask(role, 'column', columns.map((column) => this.#toAnswer(column)));
  } // prettier-ignore

  /** No name fits and there must be one: those whose values fit first, of these the ones without a known name. */
  needed(role: Role, isLikely: Is, isOpen: Is): void {
    this.#ask(role, 'column-missing', this.#sorted(isLikely, isOpen).map((column) => this.#toAnswer(column)));
  } // prettier-ignore

  /** No name fits; asked only where a column could be it. */
  missing(role: Role, isCandidate: Is): void {
    const columns = this.#every().filter(isCandidate);
    if (columns.length === 0) return;
    const none: ImportAnswer = { value: NO_COLUMN, effect: 'no-other-column', params: {}, samples: [] };
    const code = role === 'orderId' ? 'number-missing' : 'column-missing';
    this.#ask(role, code, [...columns.map((column) => this.#toAnswer(column)), none]);
  }

  /** One of some columns or none; not asked where there is none to choose. */
  choice(role: Role, code: QuestionCode, columns: readonly number[]): void {
    if (columns.length === 0) return;
    const none: ImportAnswer = { value: NO_COLUMN, effect: 'no-other-column', params: {}, samples: [] };
    this.#ask(role, code, [...columns.map((column) => this.#toAnswer(column)), none]);
  }

  person(isLikely: Is, isOpen: Is): void {
    const none: ImportAnswer = { value: NO_COLUMN, effect: 'owners-later', params: {}, samples: [] };
    const columns = this.#sorted(isLikely, isOpen).map((column) => this.#toAnswer(column));
    this.#ask('rep', 'rep-missing', [none, ...columns]);
  }

  /** Which of some columns tells that an order does not count; `id` tells a second such question apart. */
  status(id: string, code: 'status-missing' | 'status-more', columns: readonly number[]): void {
    const none: ImportAnswer = { value: NO_COLUMN, effect: 'uses-no-column', params: {}, samples: [] };
    const own = code === 'status-more' ? { ...none, effect: 'no-other-column' as const } : none;
    const answers = [...columns.map((column) => this.#toAnswer(column)), own];
    this.questions.push({ id, code, isRequired: true, params: { role: 'status' }, answers });
  }

  #ask(role: Role, code: QuestionCode, answers: readonly ImportAnswer[]): void {
    this.questions.push({ id: `column:${role}`, code, isRequired: true, params: { role }, answers });
  }

  #every(): number[] {
    return this.headers.flatMap((header, column) =>
      header === '' && (this.kinds[column]?.filled ?? 0) === 0 ? [] : [column],
    );
  }

  #sorted(isLikely: Is, isOpen: Is): number[] {
    const rank = (column: number): number => (isLikely(column) ? 0 : 2) + (isOpen(column) ? 0 : 1);
    return this.#every().sort((a, b) => rank(a) - rank(b) || a - b);
  }

  #toAnswer(column: number): ImportAnswer {
    return {
      value: String(column),
      effect: 'uses-column',
      params: { column: this.headers[column] ?? '' },
      samples: this.#toSamples(column),
    };
  }

  /** First different values: a status column that says "Paid" three times says little. */
  #toSamples(column: number): string[] {
    const samples = new Set<string>();
    for (const { cells } of this.rows) {
      const text = toCellText(cells[column]);
      if (text !== '') samples.add(text);
      if (samples.size === 3) break;
    }
    return [...samples];
  }
}

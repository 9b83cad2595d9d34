/** What a question of an import is shown with, and what each of its answers would do, in words. */
import type { ImportAnswer, ImportQuestion } from '../../../shared/imports/import-question.ts';
import type { ImportWords } from './words.ts';

/** The words that a question needs, of any page that imports a file. */
export interface QuestionWords {
  imports: Pick<ImportWords['imports'], 'question' | 'effect'>;
  page: Pick<ImportWords['page'], 'samples'>;
}

export interface QuestionFieldProps {
  question: ImportQuestion;
  value: string | undefined;
  words: QuestionWords;
  issue: string | null;
  onInput: (value: string) => void;
}

export const toEffectText = (answer: ImportAnswer, { imports }: Pick<QuestionWords, 'imports'>): string =>
  imports.effect[answer.effect](answer.params);

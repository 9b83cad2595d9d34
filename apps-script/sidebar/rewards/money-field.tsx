/** An amount as it is typed: what stands there stays; whether it will do is said beside it. */
import { TextLine } from '../../../shared/components/index.ts';
import { parseMoney } from '../../../shared/rules/rewards/money.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { RewardsWords } from './words.ts';

export interface MoneyFieldProps {
  label: string;
  labelUnseen?: boolean;
  help?: string;
  placeholder?: string;
  value: string;
  currency: string;
  language: Language;
  words: RewardsWords;
  onInput: (value: string) => void;
}

/** What is wrong with a typed amount; null when it holds or is blank. */
export function toMoneyIssue(
  typed: string,
  currency: string,
  language: Language,
  { page }: RewardsWords,
): string | null {
  const parsed = parseMoney(typed, currency, language);
  if (parsed.ok) return null;
  const { issues } = page.reward;
  return parsed.issue === 'other-currency' ? issues['other-currency'](currency) : issues[parsed.issue];
}

export function MoneyField({ currency, language, words, ...props }: MoneyFieldProps) {
  return <TextLine {...props} issue={toMoneyIssue(props.value, currency, language, words)} />;
}

/**
 * Every sentence with parameters, in every language, called with numbers, days and names that are said differently: no
 * article, plural or decimal mark of the wrong kind, no parameter that is left out; and over all words, none of those
 * that the glossary has replaced.
 */
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../shared/messages/registry.ts';
import * as italian from '../../../shared/messages/it/wording.ts';
import { toListText } from '../../../apps-script/sidebar/format.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { RETIRED, WRONG } from './retired-words.ts';
import { collectWords, type Sentence } from './collect-words.ts';
import { callInEveryWay } from './call-sentence.ts';
import { toSamples } from './sentence-samples.ts';

const languages = Object.keys(catalogs) as Language[];

const found = (text: string, patterns: readonly RegExp[]): string[] =>
  patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${String(pattern)} in “${text}”`);

describe.each(languages)('the sentences in %s', (language) => {
  const { sentences, texts } = collectWords(catalogs[language]);
  const samples = toSamples(language);
  const spoken = sentences.map((sentence: Sentence) => ({
    path: sentence.path,
    ...callInEveryWay(sentence, samples),
  }));

  it('are all called', () => {
    expect(sentences.length).toBeGreaterThan(250);
    expect(spoken.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('agree with every number, day and name that they are given', () => {
    const wrong = spoken.flatMap(({ path, outputs }) =>
      [...new Set(outputs)].flatMap((text) => found(text, WRONG[language]).map((what) => `${path}: ${what}`)),
    );
    expect(wrong).toEqual([]);
  });

  it('say every parameter', () => {
    expect(spoken.flatMap(({ path, unsaid }) => unsaid.map((name) => `${path} leaves out ${name}`))).toEqual(
      [],
    );
  });

  it('bring no word back that the glossary has replaced', () => {
    const all = [...texts, ...spoken.flatMap(({ path, outputs }) => outputs.map((text) => ({ path, text })))];
    const back = all.flatMap(({ path, text }) =>
      found(text, RETIRED[language]).map((what) => `${path}: ${what}`),
    );
    expect([...new Set(back)]).toEqual([]);
  });
});

describe('Italian', () => {
  it.each([
    ['il', '8 agosto', 'l’8 agosto'],
    ['al', '11 nov', 'all’11 nov'],
    ['dal', '1º agosto', 'dal 1º agosto'],
    ['del', '18 agosto', 'del 18 agosto'],
    ['sul', '8', 'sull’8'],
  ] as const)('joins %s and %s', (preposition, day, expected) => {
    expect(italian.withArticle(preposition, day)).toBe(expected);
  });

  it.each([
    ['0%', 'lo 0%'],
    ['1%', 'l’1%'],
    ['5%', 'il 5%'],
    ['8,5%', 'l’8,5%'],
    ['11%', 'l’11%'],
    ['15%', 'il 15%'],
    ['80%', 'l’80%'],
    ['100%', 'il 100%'],
  ])('puts the article before %s', (figure, expected) => {
    expect(italian.withPercentArticle(figure)).toBe(expected);
  });

  it.each([
    ['8', 'degli 8'],
    ['11', 'degli 11'],
    ['11.000', 'degli 11.000'],
    ['110', 'dei 110'],
    ['80', 'degli 80'],
    ['5', 'dei 5'],
  ])('puts the plural article before %s', (figure, expected) => {
    expect(italian.withPluralArticle('dei', figure)).toBe(expected);
  });

  it('keeps vowels apart', () => {
    expect(italian.inList(['Anna', 'Elena'])).toBe('Anna ed Elena');
    expect(toListText(['Anna', 'Elena'], 'it')).toBe('Anna ed Elena');
    expect(toListText(['Elena', 'Anna'], 'it')).toBe('Elena e Anna');
    expect(italian.toName('Anna')).toBe('ad Anna');
    expect(italian.toName('Elena')).toBe('a Elena');
  });

  it('writes numbers with a comma and points', () => {
    expect(italian.plural(1.5, 'ora', 'ore')).toBe('1,5 ore');
    expect(italian.pluralLarge(1000, 'riga', 'righe')).toBe('1.000 righe');
    expect(italian.grouped(1234567.5)).toBe('1.234.567,5');
  });
});

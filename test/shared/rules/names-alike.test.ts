import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNamedIn, isFirstNameIn, isNamedIn } from '../../../shared/rules/names-alike.ts';

/** One name as several people write it. */
const ALIKE: readonly (readonly string[])[] = [
  ['Søren Kjær', 'Soren Kjaer', 'Soeren Kjær', 'SØREN KJÆR', 'Sören Kjaer', 'Soeren Kjaer'],
  ['Jürgen Groß', 'Jurgen Gross', 'Juergen Gross', 'JÜRGEN GROSS', 'Ju\u0308rgen Groß'],
  ['Łukasz Żółć', 'Lukasz Zolc', 'ŁUKASZ ŻÓŁĆ'],
  ['Đorđe Đurić', 'Dorde Duric', 'Djordje Djuric', 'Djordje Đurić'],
  ['Işıl İnce', 'Isil Ince', 'ISIL INCE', 'ışıl ince'],
  ['Þóra Guðmundsdóttir', 'Thora Gudmundsdottir', 'Þora Guðmundsdottir'],
  ['Åsa Nyström', 'Aasa Nystroem', 'Asa Nystrom'],
  ['Nguyễn Văn Đức', 'Nguyen Van Duc'],
  ['José Muñoz', 'Jose Munoz', 'Jose\u0301 Mun\u0303oz'],
  ['Siobhán O’Neill', "Siobhan O'Neill", 'Siobhan ONeill'],
  ['Алёна Королёва', 'Алена Королева'],
  ['Γιώργος Παππάς', 'ΓΙΩΡΓΟΣ ΠΑΠΠΑΣ'],
  ['أحمد الحسيني', 'احمد الحسيني'],
  ['अनिल शर्मा', 'अनिल शर्मा'],
  ['田中 太郎', '田中太郎', '田中　太郎'],
  ['สมชาย ใจดี', 'สมชายใจดี'],
];
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['1:1 ', ''],
  ['Mentoring: ', ' / Anna'],
  ['Anna & ', ' (weekly)'],
];

describe('names in titles', () => {
  it('are found however each of two people writes their letters', () => {
    const pair = fc
      .constantFrom(...ALIKE)
      .chain((ways) => fc.tuple(fc.constantFrom(...ways), fc.constantFrom(...ways)));
    fc.assert(
      fc.property(pair, fc.constantFrom(...AROUND), ([written, kept], [before, after]) => {
        expect(isNamedIn(`${before}${written}${after}`, kept), `${written} / ${kept}`).toBe(true);
        expect(isFirstNameIn(`${before}${written}${after}`, kept)).toBe(true);
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  it('are another’s where they only look alike', () => {
    const others = fc.uniqueArray(fc.nat({ max: ALIKE.length - 1 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(others, ([one, other]) => {
        expect(isNamedIn(`1:1 ${ALIKE[one!]![0]!}`, ALIKE[other!]![0]!)).toBe(false);
      }),
    );
  });

  it.each([
    ['田中太郎さんとの1on1', '田中太郎', true],
    ['1on1：田中さん', '田中太郎', false],
    ['王明老师 例会', '王明', true],
    ['王明华 例会', '王明', false],
    ['김민수님과 멘토링', '김민수', true],
    ['คุยกับสมชาย ใจดี', 'สมชาย ใจดี', true],
    ['राम कुमार', 'रिम कुमार', false],
    ['Sam', 'Sam Green', false],
    ['Annalee Parker', 'Anna Lee', false],
    ['Sam Green', 'Sam', false],
    ['', 'Sam Green', false],
  ])('“%s” names %s: %s', (title, name, isThere) => {
    expect(isNamedIn(title, name)).toBe(isThere);
  });

  it('count for the longest of those that contain each other', () => {
    const people = ['Ann Lee', 'Ann Lee Park', '王小明', '王小明明'];
    const named = (title: string) => findNamedIn(title, people, (name) => name);
    expect(named('1:1 Ann Lee Park')).toEqual(['Ann Lee Park']);
    expect(named('Ann Lee / Ann Lee Park')).toEqual(['Ann Lee', 'Ann Lee Park']);
    expect(named('王小明明 例会')).toEqual(['王小明明']);
  });
});

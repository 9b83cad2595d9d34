import { describe, expect, it } from 'vitest';
import { toSpokenLanguages, toStatedLevels } from '../../../../shared/rules/pairings/stated-topics.ts';
import { catalogs } from '../../../../shared/messages/registry.ts';
import { toChain, toCurrentRows } from '../../../../shared/rules/current-rows.ts';

describe('topics as people write them in one cell', () => {
  it('are apart by comma, semicolon or line, with the usual level unless told', () => {
    expect(toStatedLevels('Follow-up  calls (3), prices;\nhandover (1), , prices (3)')).toEqual([
      { topic: 'Follow-up calls', key: 'follow up calls', level: 3 },
      { topic: 'prices', key: 'prices', level: 3 },
      { topic: 'handover', key: 'handover', level: 1 },
    ]);
    expect(toStatedLevels(null)).toEqual([]);
  });
  it.each(['follow-up calls (3)', 'follow-up calls 3', 'Follow-up calls: 3', 'follow up calls(3)'])(
    'have their level behind them: %s',
    (text) => {
      expect(toStatedLevels(text)).toMatchObject([{ key: 'follow up calls', level: 3 }]);
    },
  );
  it.each(Object.values(catalogs))('are read as the tab’s own help writes them', ({ tables }) => {
    const [, example = ''] = /: ([^:]+)\.$/.exec(tables.people.columns.strengths.help) ?? [];
    const levels = toStatedLevels(example);
    expect(levels.map(({ level }) => level)).toEqual([3, 2]);
    expect(levels.every(({ topic }) => !/\d/.test(topic))).toBe(true);
  });
  it('keep a number in parentheses that is no level', () => {
    expect(toStatedLevels('ISO (9001)')).toEqual([{ topic: 'ISO (9001)', key: 'iso 9001', level: 2 }]);
  });
});

describe('languages as people write them', () => {
  it('meet whatever the language of their name, the preferred one first', () => {
    expect(toSpokenLanguages('it', 'Inglese, Français, italiano, Sardu')).toEqual([
      'it',
      'en',
      'fr',
      'sardu',
    ]);
    expect(toSpokenLanguages(null, 'English')).toEqual(toSpokenLanguages('en', null));
  });
});

describe('rows that supersede', () => {
  const row = (id: string, supersedesId: string | null = null) => ({ id, supersedesId });
  it('hide what they replace, and tell it as their history', () => {
    const rows = [row('A'), row('B', 'A'), row('C', 'B'), row('D')];
    expect(toCurrentRows(rows).map(({ id }) => id)).toEqual(['C', 'D']);
    expect(toChain(rows, rows[2]!).map(({ id }) => id)).toEqual(['C', 'B', 'A']);
  });
  it('never hide everything, whatever a person typed', () => {
    expect(toCurrentRows([row('A', 'A')])).toHaveLength(1);
    const circle = [row('A', 'B'), row('B', 'A')];
    expect(toCurrentRows(circle)).toHaveLength(2);
    expect(toChain(circle, circle[0]!)).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../shared/messages/registry.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { tables } from '../../../shared/tables/registry.ts';

const shapeOf = (value: unknown): unknown =>
  typeof value === 'function'
    ? 'function'
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, shapeOf(inner)]),
        )
      : typeof value;

describe('the catalogs', () => {
  it('have the same areas and names in every language', () => {
    for (const catalog of Object.values(catalogs))
      expect(shapeOf({ ...catalog })).toEqual(shapeOf({ ...catalogs.en }));
  });

  it.each(Object.keys(catalogs))(
    'name every table, column and choice in %s, and nothing that is gone',
    (language) => {
      const words = catalogs[language as keyof typeof catalogs].tables as unknown as Record<
        string,
        {
          title: string;
          columns: Record<string, { header: string }>;
          choices: Record<string, Record<string, string>>;
        }
      >;
      expect(Object.keys(words).sort()).toEqual(Object.keys(tables).sort());
      for (const table of Object.values(tables)) {
        const of = words[table.name]!;
        expect(of.title).not.toBe('');
        expect(Object.keys(of.columns), `${table.name}: columns and their words differ`).toEqual(
          Object.keys(table.columns),
        );
        const headers = Object.values(of.columns).map((column) => column.header.toLowerCase());
        expect(new Set(headers).size, `${table.name}: two columns share a header`).toBe(headers.length);
        for (const [name, column] of Object.entries(table.columns)) {
          if (column.choices)
            expect(Object.keys(of.choices[name] ?? {}), `${table.name}.${name}`).toEqual(column.choices);
        }
      }
    },
  );

  it('are picked by the first wish we have, English otherwise', () => {
    expect(toLanguage(['de-AT', 'it-CH', 'en'])).toBe('it');
    expect(toLanguage([null, undefined, 'xx'])).toBe('en');
  });

  it('shout at nobody and leave no blank sentence', () => {
    const visit = (value: unknown, path: string): void => {
      if (typeof value === 'string' && !path.endsWith('.help') && !path.endsWith('roles.participant')) {
        expect(value.trim(), path).not.toBe('');
        expect(value, path).not.toMatch(/!(?!=)/);
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
      }
    };
    for (const [language, catalog] of Object.entries(catalogs)) visit({ ...catalog }, language);
  });
});

import { expect, it } from 'vitest';
import { catalogs } from '../../../shared/messages/registry.ts';
import { describeTable } from '../../../shared/schema/describe-table.ts';
import { tableNames, tableOf } from '../../../shared/tables/registry.ts';

it('the documentation of the tables says what their files say (`npm run test:watch -- -u` writes it anew)', async () => {
  const sections = tableNames.map((name) => describeTable(tableOf(name), catalogs.en.tables[name]));
  const text = `# The tabs of the ledger\n\nMade from the table files; see test/shared/tables.\n\n${sections.join('\n')}`;
  await expect(text).toMatchFileSnapshot('../../../shared/tables/README.md');
});

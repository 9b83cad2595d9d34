/**
 * Begins a reader for another calendar: its file, its line in the registry, a page with expected facts, a hostile page,
 * and the gap that it is known in one language only. What it begins works and passes; then it is made true.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toExpected, toHostilePage, toPage, toReader } from './extractor-templates.ts';

const REGISTRY = 'extension/src/extractors/registry.ts';
const PAGES_TEST = 'test/extension/extractors/pages.test.ts';
const READER_NAMES = 'shared/capture/page-readers.ts';

export interface Begun {
  /** What was done and what comes next. */
  lines: string[];
  /** Sources to be formatted. */
  sources: string[];
}

/** Writes the files. Throws with a sentence when something is in the way. */
export function makeExtractor(root: string, name: string, host = `${name}.example`): Begun {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new Error('Give the name in kebab-case, e.g. zoho-calendar.');
  const at = (file: string) => path.join(root, file);
  const reader = `extension/src/extractors/${name}.ts`;
  if (existsSync(at(reader))) throw new Error(`${reader} exists already.`);
  const constant = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const edit = (file: string, changes: [from: string | RegExp, to: string][]) => {
    let text = readFileSync(at(file), 'utf8');
    for (const [from, to] of changes) {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} no longer has “${from}”: add the reader there by hand.`);
      text = changed;
    }
    return () => writeFileSync(at(file), text);
  };
  const edits = [
    edit(REGISTRY, [
      [`import { generic } from`, `import { ${constant} } from './${name}.ts';\nimport { generic } from`],
      // On one line, or, with many readers, on lines of their own.
      [/,(\s+)generic(,?\s*\];)/, `,$1${constant},$1generic$2`],
    ]),
    edit(PAGES_TEST, [
      [
        'const GAPS: Readonly<Record<string, string>> = {',
        `const GAPS: Readonly<Record<string, string>> = {\n    '${name}': 'seen in English only so far',`,
      ],
    ]),
    edit(READER_NAMES, [[`  'generic',\n`, `  '${name}',\n  'generic',\n`]]),
  ];
  for (const write of edits) write();
  const files: [file: string, text: string][] = [
    [reader, toReader(name, constant, host)],
    [`test/fixtures/pages/${name}--event--en.html`, toPage(host)],
    [`test/expected/pages/${name}--event--en.json`, toExpected('Mentoring, week 7')],
    [`test/fixtures/pages/${name}--hostile-script-in-title--en.html`, toHostilePage(host)],
    [
      `test/expected/pages/${name}--hostile-script-in-title--en.json`,
      toExpected('</span><script>document.title="taken"</script> =HYPERLINK("x")'),
    ],
  ];
  for (const [file, text] of files) writeFileSync(at(file), text);
  const lines = [
    ...files.map(([file]) => `new      ${file}`),
    `changed  ${REGISTRY}, ${READER_NAMES} (its name), ${PAGES_TEST} (GAPS)`,
    'Next: replace the page by a real one (npm run new -- fixture <diagnostics.json>), then make the reader true.',
  ];
  return { lines, sources: [reader, REGISTRY, PAGES_TEST, READER_NAMES] };
}

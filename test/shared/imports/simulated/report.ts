/** Prints how many simulated files come out how: `node --import tsx test/shared/imports/simulated/report.ts [files] [shown]`. */
import { OUTCOMES, trySales } from './try-sales.ts';
import type { Tried } from './try-sales.ts';
import { tryRoster } from './try-roster.ts';
import type { TriedRoster } from './try-roster.ts';

const [files = 3000, shown = 10] = process.argv.slice(2).map(Number);

type Row = Record<string, string | number>;

const toRow = (name: string, some: readonly Tried[]): Row => ({
  name,
  files: some.length,
  ...Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, some.filter((one) => one.outcome === outcome).length]),
  ),
  'questions a file': (
    some.reduce((sum, { questions }) => sum + questions.length, 0) / Math.max(1, some.length)
  ).toFixed(2),
});

const tried = Array.from({ length: files }, (_, index) => trySales(index + 1));
const by = (of: (one: Tried) => string): Row[] =>
  [...new Set(tried.map(of))].sort().map((name) =>
    toRow(
      name,
      tried.filter((one) => of(one) === name),
    ),
  );
console.table([toRow('all sales files', tried)]);
console.table(by(({ file }) => file.truth.language));
console.table(by(({ file }) => file.truth.system));

const asked = new Map<string, number>();
for (const id of tried.flatMap(({ questions }) => questions)) {
  const kind = id.startsWith('column:') ? id : id.split(':')[0]!;
  asked.set(kind, (asked.get(kind) ?? 0) + 1);
}
console.table([...asked].sort((a, b) => b[1] - a[1]).map(([question, times]) => ({ question, times })));

const bad = tried.filter(({ outcome }) => outcome === 'wrong silently' || outcome === 'misleadingly refused');
for (const { outcome, why, file } of bad.slice(0, shown)) {
  console.log(`${outcome}: ${file.truth.system} (${file.truth.language}): ${why}`);
  console.log(file.text.split(/\r?\n/).slice(0, 5).join('\n'));
}

const rosters = Array.from({ length: Math.ceil(files * 0.4) }, (_, index) => tryRoster(index + 1));
const toRosterRow = (name: string, some: readonly TriedRoster[]): Row => ({
  name,
  files: some.length,
  ...Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, some.filter((one) => one.outcome === outcome).length]),
  ),
  'questions a file': (
    some.reduce((sum, { questions }) => sum + questions.length, 0) / Math.max(1, some.length)
  ).toFixed(2),
});
console.table([toRosterRow('all rosters', rosters)]);
for (const of of [(one: TriedRoster) => one.truth.language, (one: TriedRoster) => one.truth.system]) {
  const names = [...new Set(rosters.map(of))].sort();
  console.table(
    names.map((name) =>
      toRosterRow(
        name,
        rosters.filter((one) => of(one) === name),
      ),
    ),
  );
}
const badRosters = rosters.filter(
  ({ outcome }) => outcome === 'wrong silently' || outcome === 'misleadingly refused',
);
for (const { outcome, why, truth, text, questions } of badRosters.slice(0, shown)) {
  console.log(`${outcome}: ${truth.system} (${truth.language}): ${why} | ${questions.join(' ')}`);
  console.log(text.split(/\r?\n/).slice(0, 4).join('\n'));
}

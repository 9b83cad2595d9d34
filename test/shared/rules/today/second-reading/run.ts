/** `npx tsx test/shared/rules/today/second-reading/run.ts <lives> <seed>`: compares many lives and prints where the two differ. */
import { compareLife } from './compare.ts';

const [lives = 200, seed = 1] = process.argv.slice(2).map(Number);
const kinds = new Map<string, number>();
let [pairingDays, lines, wrong] = [0, 0, 0];
for (let index = 0; index < lives; index++) {
  const compared = compareLife(seed + index, 10);
  pairingDays += compared.pairingDays;
  lines += compared.lines;
  for (const { what, only, text, ...where } of compared.disagreements) {
    wrong += 1;
    const state = /"state":"([^"]+)"/.exec(text)?.[1] ?? '';
    const kind = `${what} ${state} only in the ${only}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if ((kinds.get(kind) ?? 0) <= 3) console.log(where.seed, where.dayOn, kind, text);
  }
}
console.log([...kinds].sort((a, b) => b[1] - a[1]));
console.log(`${lives} lives, ${pairingDays} pairing-days, ${lines} lines: ${wrong} disagreements`);

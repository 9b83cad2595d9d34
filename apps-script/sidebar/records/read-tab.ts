/** All rows of a tab as texts, in as many calls as it takes. */
import type { Answer } from '../../src/calls/answers-api.ts';
import type { OwnerApi } from '../../src/owner-calls.ts';
import type { TabPage } from '../../src/records/records-api.ts';
import { patiently, type Patience } from './patience.ts';

/** Reads a tab from its first row to its last. */
export async function readWholeTab(
  read: (fromRow: number) => Promise<ReturnType<OwnerApi['readTab']>>,
  patience: Patience,
): Promise<Answer<string[][]>> {
  const rows: string[][] = [];
  for (let fromRow: number | null = 0; fromRow !== null;) {
    const from: number = fromRow;
    const answer: Answer<TabPage> = await patiently(() => read(from), patience);
    if (!answer.ok) return answer;
    for (const cells of answer.value.rows) rows.push(cells);
    fromRow = answer.value.nextRow;
  }
  return { ok: true, value: rows };
}

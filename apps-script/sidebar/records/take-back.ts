/** Takes an import back in as many calls as it takes. */
import type { Answer } from '../../src/calls/answers-api.ts';
import { pause } from '../platform/browser.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { patiently } from './patience.ts';

/** Every call removes a part; the import does not count from the first of them on. Answers the rows that stay. */
export async function takeBackAll(importId: string, words: FailureWords): Promise<Answer<number[]>> {
  for (;;) {
    const answer = await patiently(() => callScript(words, 'takeBackImport', importId), {
      pause,
      onWaiting: () => undefined,
    });
    if (!answer.ok) return answer;
    if (!answer.value.isMore) return { ok: true, value: answer.value.keptRows };
  }
}

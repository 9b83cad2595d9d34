/**
 * A process that writes without end and prints each number once it is acknowledged. Started by the kill test only.
 * Both keys of a group always hold the same number; the growing texts make the file be written anew often.
 */
import { openFileState } from '../../../apps-script/host/store/file-state.ts';

const state = await openFileState(process.argv[2] ?? '');
const text = 'x'.repeat(60_000);
for (let number = Number(state.get('first') ?? 0) + 1; ; number++) {
  state.put('first', number);
  state.put(`text ${number % 5}`, `${number}${text}`);
  state.put('second', number);
  await state.commit();
  process.stdout.write(`${number}\n`);
}

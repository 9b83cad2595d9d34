/**
 * Sends an import in chunks and goes on by itself where Google asks for patience. The script's answer, not the page's
 * own count, says how much is written; so a chunk whose answer was lost is neither lost nor doubled.
 */
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { ImportBegun, ImportForm, OrderCells, Replaced } from '../../src/records/records-api.ts';
import { patiently, type Patience } from './patience.ts';
import type { ImportJob } from './order-cells.ts';

export interface WritePorts extends Patience {
  begin(form: ImportForm): Promise<Answer<ImportBegun>>;
  write(importId: string, from: number, cells: OrderCells[]): Promise<Answer<{ written: number }>>;
  finish(importId: string, total: number, replaced: Replaced): Promise<Answer<null>>;
  isStopped(): boolean;
  onWritten(done: number): void;
}

export type WriteOutcome =
  | { kind: 'done'; importId: string }
  | { kind: 'stopped'; importId: string | null }
  | { kind: 'failed'; importId: string | null; failure: Failure };

/** Orders in one call, and characters, so that a batch stays below the two megabytes that Google advises. */
export const CHUNK_ORDERS = 3000;
const CHUNK_CHARACTERS = 700_000;

/** Writes the whole job, or says how far it came. The same job can be written again: it goes on. */
export async function writeImport(job: ImportJob, ports: WritePorts): Promise<WriteOutcome> {
  const begun = await patiently(() => ports.begin(job.form), ports);
  if (!begun.ok) return { kind: 'failed', importId: null, failure: begun };
  const { importId } = begun.value;
  let done = begun.value.written;
  ports.onWritten(done);
  while (done < job.cells.length) {
    if (ports.isStopped()) return { kind: 'stopped', importId };
    const from = done;
    const chunk = toChunk(job.cells, from);
    const written = await patiently(() => ports.write(importId, from, chunk), ports);
    if (!written.ok) return { kind: 'failed', importId, failure: written };
    done = written.value.written;
    ports.onWritten(done);
  }
  if (ports.isStopped()) return { kind: 'stopped', importId };
  const finished = await patiently(() => ports.finish(importId, job.cells.length, job.replaced), ports);
  return finished.ok ? { kind: 'done', importId } : { kind: 'failed', importId, failure: finished };
}

function toChunk(cells: readonly OrderCells[], from: number): OrderCells[] {
  let characters = 0;
  let to = from;
  while (to < cells.length && to - from < CHUNK_ORDERS && characters < CHUNK_CHARACTERS) {
    for (const cell of cells[to]!) characters += typeof cell === 'string' ? cell.length + 3 : 8;
    to += 1;
  }
  return cells.slice(from, to);
}

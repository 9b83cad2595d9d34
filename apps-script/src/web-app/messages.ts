/**
 * The messages of one POST: those that write are handled under the lock with one read and one write; those that only
 * read follow without it. Each is answered on its own; the same id twice in one POST is handled once.
 */
import type { MessageResult, Reply, SignedBody } from '../../../shared/protocol/envelope.ts';
import type { Caller, Effects, Handler, HandlerContext, Message } from '../handlers/handler.ts';
import { handlerOf } from '../handlers/registry.ts';
import { AUDIT_WINDOW, toPublicIssues } from '../handlers/check-in.ts';
import { RETRY_AFTER_MS, toFailureKind } from '../ledger/failures.ts';
import { openLedger, type Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import type { ScriptState } from '../ledger/state.ts';
import { findWriteIssues, toAppendRequests, toAuditLines, toTopRequests } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import { mergeWants } from './merge-wants.ts';
import { toReply } from './reply.ts';

/** A lock that is not had by then is not waited for: the device keeps the submission and tries again. */
export const LOCK_WAIT_MS = 10_000;

interface Task extends Message {
  handler: Handler;
}

/** The answer to all messages of a signed body. */
export function answerMessages(
  platform: Platform,
  state: ScriptState,
  caller: Caller,
  messages: SignedBody['messages'],
): Reply {
  const results = new Map<string, MessageResult>();
  const tasks = new Map<string, Task>();
  for (const { id, type, data } of messages) {
    if (tasks.has(id)) continue;
    const handler = handlerOf(type);
    if (handler) tasks.set(id, { id, data, handler });
    else results.set(id, { id, status: 'refused', issues: [{ code: 'not-understood' }] });
  }
  const writing = [...tasks.values()].filter((task) => task.handler.writes.length > 0);
  const reading = [...tasks.values()].filter((task) => task.handler.writes.length === 0);
  const keep = (done: MessageResult[]) => done.forEach((result) => results.set(result.id, result));

  if (writing.length > 0) {
    const locked = platform.lock.withLock(LOCK_WAIT_MS, () =>
      handleWriting(platform, state, caller, writing),
    );
    if (!locked) return toReply(platform, 'try-later', { retryAfterMs: RETRY_AFTER_MS.busy });
    keep(locked.value);
  }
  if (reading.length > 0) keep(handleReading(platform, state, caller, reading));
  const inOrder = messages.flatMap(({ id }) => results.get(id) ?? []);
  return toReply(platform, 'ok', { results: [...new Set(inOrder)] });
}

const toWants = (tasks: readonly Task[]): Want[] =>
  mergeWants(tasks.flatMap((task) => task.handler.wants(task.data)));

const toContext = (
  platform: Platform,
  state: ScriptState,
  caller: Caller,
  ledger: Ledger,
): HandlerContext => ({
  ledger,
  caller,
  nowMs: platform.clock.nowMs(),
  properties: state.raw,
  knownIds: new Set(),
});

function handleReading(
  platform: Platform,
  state: ScriptState,
  caller: Caller,
  tasks: readonly Task[],
): MessageResult[] {
  const ledger = openLedger(platform, state, toWants(tasks))!;
  const context = toContext(platform, state, caller, ledger);
  return tasks.map((task) => task.handler.handle(task, context).result);
}

function handleWriting(
  platform: Platform,
  state: ScriptState,
  caller: Caller,
  tasks: readonly Task[],
): MessageResult[] {
  const ledger = openLedger(platform, state, toWants(tasks))!;
  const context = toContext(platform, state, caller, ledger);
  addKnownIds(context);
  const written = [...new Set(tasks.flatMap((task) => task.handler.writes))];
  // A row that would lack a column is not written at all: the owner repairs the tab, the device keeps the submission.
  if (findWriteIssues(ledger, written).length > 0) {
    return tasks.map(({ id }) => ({ id, status: 'try-later', issues: toPublicIssues(context) }));
  }
  const handled = tasks.map((task) => task.handler.handle(task, context));
  const effects = handled.flatMap((one) => one.effects ?? []);
  if (effects.length === 0) return handled.map((one) => one.result);
  try {
    write(platform, ledger, effects);
  } catch (error) {
    if (toFailureKind(error) !== 'full') throw error;
    platform.log.error('batchUpdate', error);
    return handled.map(({ result, effects: own }) =>
      own ? { id: result.id, status: 'try-later', issues: [{ code: 'spreadsheet-full' }] } : result,
    );
  }
  return handled.map((one) => one.result);
}

function addKnownIds({ ledger, knownIds }: HandlerContext): void {
  if (!ledger.layout.audit) return;
  for (const line of ledger.rows('audit', ['action', 'rowId']).records.slice(0, AUDIT_WINDOW)) {
    if (line.rowId !== null && line.action.startsWith('check-in-')) knownIds.add(line.rowId);
  }
}

function write(platform: Platform, ledger: Ledger, effects: readonly Effects[]): void {
  const audit = toAuditLines(
    platform,
    ledger,
    effects.flatMap((one) => one.audit ?? []),
  );
  const requests = [
    ...toAppendRequests(
      ledger,
      'checkIns',
      effects.flatMap((one) => one.checkIns ?? []),
    ),
    ...toTopRequests(ledger, 'audit', audit),
  ];
  platform.sheets.batchUpdate(ledger.settings.spreadsheetId, requests);
  const properties = Object.assign({}, ...effects.map((one) => one.properties ?? {})) as Record<
    string,
    string
  >;
  if (Object.keys(properties).length > 0) platform.properties.write(properties);
}

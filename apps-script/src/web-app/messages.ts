/**
 * The messages of one POST: those that write are handled under the lock with one read and one write; those that only
 * read follow without it. Each is answered on its own; the same id twice in one POST is handled once.
 */
import type { MessageResult, Reply, SignedBody } from '../../../shared/protocol/envelope.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { AuditLine } from '../../../shared/tables/audit.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import type { Feedback } from '../../../shared/tables/feedback.ts';
import type { Caller, Effects, Handled, Handler, HandlerContext, Message } from '../handlers/handler.ts';
import { handlerOf } from '../handlers/registry.ts';
import { toPublicIssues } from '../handlers/check-in.ts';
import { FAILURES } from '../../../shared/protocol/google-failures.ts';
import { toBriefingVersion } from '../handlers/briefing.ts';
import { toFailureCause } from '../ledger/failures.ts';
import { toHeaderFingerprint, toHeaders } from '../ledger/layout.ts';
import { openLedger, type Ledger } from '../ledger/open-ledger.ts';
import { settle } from '../ledger/settle.ts';
import type { Want } from '../ledger/read-ledger.ts';
import type { ScriptState } from '../ledger/state.ts';
import { findWriteIssues, toAppendRequests, toAuditLines, toTopRequests } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import { mergeWants } from '../ledger/merge-wants.ts';
import { toBusyReply, toReply } from './reply.ts';
import { forgetTrouble, noteTrouble } from './trouble.ts';

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
  const writing = [...tasks.values()].filter((task) => task.handler.isWriting);
  const reading = [...tasks.values()].filter((task) => !task.handler.isWriting);
  const keep = (done: MessageResult[]) => done.forEach((result) => results.set(result.id, result));

  let briefingVersion: string | null = null;
  if (writing.length > 0) {
    // Nothing long follows where nothing is to be read: then Google frees the lock.
    const until = reading.length > 0 ? 'work-done' : 'execution-ends';
    const locked = platform.lock.withLock(
      LOCK_WAIT_MS,
      () => handleWriting(platform, state, caller, writing),
      until,
    );
    if (!locked) return toBusyReply(platform, 'busy');
    keep(locked.value.results);
    briefingVersion = locked.value.briefingVersion;
  }
  if (reading.length > 0) {
    try {
      keep(handleReading(platform, state, caller, reading));
    } catch (error) {
      // What is written is answered as written, whatever fails after it.
      if (writing.length === 0) throw error;
      platform.log.error('read after the write', error);
      keep(reading.map(({ id }) => toPutOff(id, error)));
    }
  }
  const inOrder = messages.flatMap(({ id }) => results.get(id) ?? []);
  return toReply(platform, 'ok', {
    results: [...new Set(inOrder)],
    ...(briefingVersion !== null && { briefingVersion }),
  });
}

/** A message that could not be handled for a reason that passes. */
function toPutOff(id: string, error: unknown): MessageResult {
  const { issue } = FAILURES[toFailureCause(error)];
  return { id, status: 'try-later', ...(issue && { issues: [{ code: issue }] }) };
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
  added: [],
  addedFeedback: [],
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

interface Written {
  results: MessageResult[];
  briefingVersion: string | null;
}

function handleWriting(
  platform: Platform,
  state: ScriptState,
  caller: Caller,
  tasks: readonly Task[],
): Written {
  const ledger = openLedger(platform, state, toWants(tasks))!;
  const context = toContext(platform, state, caller, ledger);
  addKnownIds(context);
  const handled = tasks.map((task) => task.handler.handle(task, context));
  const effects = handled.flatMap((one) => one.effects ?? []);
  const briefingVersion = toBriefingVersion(ledger, caller.personId, context.nowMs);
  const toWritten = (results: MessageResult[]): Written => ({ results, briefingVersion });
  if (effects.length === 0) return toWritten(handled.map((one) => one.result));
  const putOff = (issues: Issue[]) =>
    toWritten(
      handled.map(({ result, effects: own }): MessageResult =>
        own ? { id: result.id, status: 'try-later', issues } : result,
      ),
    );
  const rows = toRows(platform, ledger, effects);
  // A row that would lose a value is not written at all: the owner repairs the tab, the device keeps the submission.
  const issues = WRITTEN.flatMap((table) => findWriteIssues(ledger, table, rows[table]));
  if (issues.length > 0) return putOff(toPublicIssues({ ledger: { ...ledger, issues } }));
  try {
    if (!writeRows(platform, ledger, rows)) return putOff([]);
  } catch (error) {
    if (toFailureCause(error) !== 'full') throw error;
    platform.log.error('batchUpdate', error);
    noteTrouble(platform, error);
    return putOff([{ code: 'spreadsheet-full' }]);
  }
  forgetTrouble(platform, state.raw);
  return toWritten(handled.map((one) => writeProperties(platform, one)));
}

/** Any line that names the submission's row counts, whatever it tells of it. */
function addKnownIds({ ledger, knownIds }: HandlerContext): void {
  if (!ledger.layout.audit) return;
  for (const line of ledger.rows('audit', ['rowId']).records) {
    if (line.rowId !== null) knownIds.add(line.rowId);
  }
}

interface NewRows {
  checkIns: CheckIn[];
  feedback: Feedback[];
  audit: AuditLine[];
}

const WRITTEN = ['checkIns', 'feedback', 'audit'] as const satisfies readonly (keyof NewRows)[];

function toRows(platform: Platform, ledger: Ledger, effects: readonly Effects[]): NewRows {
  const entries = effects.flatMap((one) => one.audit ?? []);
  return {
    checkIns: effects.flatMap((one) => one.checkIns ?? []),
    feedback: effects.flatMap((one) => one.feedback ?? []),
    audit: toAuditLines(platform, ledger, entries),
  };
}

/**
 * One batch, and in its answer the headings that it wrote under. Where a hand has moved them meanwhile the rows are
 * taken to their columns; false when they have none, and then nothing of them is left.
 */
function writeRows(platform: Platform, ledger: Ledger, rows: NewRows): boolean {
  const tables = WRITTEN.filter((table) => rows[table].length > 0);
  const headers = tables.map((table) => ledger.layout[table]!);
  const shown = platform.sheets.batchUpdateAndRead(
    ledger.settings.spreadsheetId,
    [
      ...toAppendRequests(ledger, 'checkIns', rows.checkIns),
      ...toAppendRequests(ledger, 'feedback', rows.feedback),
      ...toTopRequests(ledger, 'audit', rows.audit),
    ],
    headers.map(({ sheetId, title, headerRow }) => ({
      ...{ sheetId, title, startRow: headerRow, endRow: headerRow + 1 },
    })),
  );
  const isAsMeant = headers.every(
    ({ fingerprint }, index) => toHeaderFingerprint(toHeaders(shown[index]?.[0] ?? [])) === fingerprint,
  );
  if (!isAsMeant) {
    const { settings, layout, setting, raw } = ledger;
    const input = { spreadsheetId: settings.spreadsheetId, layout, setting, before: raw };
    const written = tables.map((table) => ({ table, appended: rows[table] }));
    if (!settle(platform, input, written)) return false;
  }
  return true;
}

/** The rows are written: what fails here concerns this message alone. */
function writeProperties(platform: Platform, { result, effects }: Handled): MessageResult {
  if (!effects?.properties) return result;
  try {
    platform.properties.write(effects.properties);
    return result;
  } catch (error) {
    platform.log.error('properties', error);
    return toPutOff(result.id, error);
  }
}

/**
 * The person at the page: does what they ask, keeps what is needed to take it back, and starts the triggers that
 * Google would. Nothing is half done: an action is one batch.
 */
import type { HostClock } from '../../runtime/clock.ts';
import { isRefusal, type Plan } from '../actions/plan.ts';
import { toPlan } from '../actions/registry.ts';
import type { BookPort, ScriptPort } from '../ports.ts';
import type { Action, ActionReply } from '../protocol.ts';
import { toConditionWorld } from '../views/conditions.ts';
import type { Say } from '../words/words.ts';
import { toEditEvent } from './edit-event.ts';
import { createHistory } from './history.ts';
import { toWarning } from './protections.ts';

export interface PersonOptions {
  book: BookPort;
  clock: HostClock;
  activeUser: string;
  script(): ScriptPort | null;
  /** A fresh id for a sheet. */
  newSheetId(): number;
}

export interface Person {
  /** Does an action; asks first where a protection warns, unless `confirmed`. */
  act(action: Action, confirmed: boolean, say: Say): Promise<ActionReply>;
  takeBack(direction: 'undo' | 'redo', say: Say): Promise<ActionReply>;
  history(): { canUndo: boolean; canRedo: boolean };
  /** True while a write of the person is under way, so that live events can tell it from a script's. */
  isWriting(): boolean;
}

export function createPerson({ book, clock, activeUser, script, newSheetId }: PersonOptions): Person {
  const history = createHistory(book);
  let writing = false;

  function write<T>(work: () => T): T {
    writing = true;
    try {
      return work();
    } finally {
      writing = false;
    }
  }

  function fire(plan: Pick<Plan, 'changeType' | 'touches' | 'edited'>, before = book.workbook()): void {
    const port = script();
    if (!port) return;
    const { touches, edited, changeType } = plan;
    if (edited && touches) {
      const edit = toEditEvent(touches.sheet.sheetId, touches.rect, before, book.workbook());
      void port.fire({ type: 'edit', activeUser, edit });
    }
    void port.fire({ type: 'change', activeUser, changeType });
  }

  return {
    async act(action, confirmed, say) {
      const before = book.workbook();
      const world = toConditionWorld(before, new Date(clock.now()));
      const plan = toPlan(action, { workbook: before, world, say, newSheetId });
      if (isRefusal(plan)) return { status: 'refused', message: plan.refused };
      const warning = plan.touches && !confirmed ? toWarning(plan.touches, say) : null;
      if (warning) return { status: 'confirm', message: warning };
      try {
        write(() => book.batchUpdate(plan.requests));
      } catch (error) {
        return { status: 'refused', message: say('action.api', { message: (error as Error).message }) };
      }
      const sheetId = 'sheetId' in action ? action.sheetId : null;
      history.push({ from: before, to: book.workbook(), changeType: plan.changeType, sheetId });
      fire(plan, before);
      await book.commit();
      const { showSheetId } = plan;
      return {
        status: 'done',
        ...history.state(),
        ...(showSheetId === undefined ? {} : { sheetId: showSheetId }),
      };
    },
    async takeBack(direction, say) {
      const before = book.workbook();
      const result = write(() => history[direction]());
      if (result.status === 'none') {
        return {
          status: 'refused',
          message: say(direction === 'undo' ? 'action.undoNone' : 'action.redoNone'),
        };
      }
      if (result.status === 'changed-since')
        return { status: 'refused', message: say('action.changedSince') };
      fire({ changeType: result.entry.changeType, touches: null }, before);
      await book.commit();
      const { sheetId } = result.entry;
      const isThere = book
        .workbook()
        .sheets.some((sheet) => sheet.sheetId === sheetId && !sheet.properties.hidden);
      return { status: 'done', ...history.state(), ...(sheetId !== null && isThere ? { sheetId } : {}) };
    },
    history: history.state,
    isWriting: () => writing,
  };
}

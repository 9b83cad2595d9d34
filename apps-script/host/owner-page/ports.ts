/**
 * What the owner's page needs from the rest of the host. It reads the workbook as it stands, writes through the API's
 * own batchUpdate like anyone else, and puts back an older state only to undo a person's step.
 */
import type { FrameReply } from '../web-front/contracts.ts';
import type { ScriptProject } from '../runtime/contracts.ts';
import type { JsonObject, JsonValue } from '../runtime/json.ts';
import type { HtmlContent } from '../runtime/ui-broker.ts';
import type { Workbook } from '../sheets/model/workbook.ts';

export interface BookPort {
  readonly spreadsheetId: string;
  /** The workbook as it is now; never changed in place. */
  workbook(): Workbook;
  /** Applies requests as spreadsheets.batchUpdate does; throws with the API's message when one is refused. */
  batchUpdate(requests: JsonObject[]): void;
  /** Makes an earlier state of some sheets the present one. */
  restore(workbook: Workbook, sheetIds: number[]): void;
  /** Called after every successful write by anyone. */
  onChange(listener: (sheetIds: readonly number[]) => void): () => void;
  /** Settles once what was written is safe on disk. */
  commit(): Promise<void>;
}

export type ScriptPort = Pick<ScriptProject, 'run' | 'fire' | 'menus' | 'running'>;

/** Frames for HTML made by scripts, on another origin; the web front has them. */
export interface FramesPort {
  publishFrame(content: HtmlContent, activeUser: string): { frameId: string; url: string };
  runFromFrame(frameId: string, functionName: string, args: JsonValue[]): Promise<FrameReply>;
  closeFrame(frameId: string): void;
}

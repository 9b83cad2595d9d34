/**
 * HTML made by a script, waiting to be shown in a frame of the content origin. Calls from a frame run with the
 * rights of the person for whom it was made, whatever page embeds it.
 */
import { randomBytes } from 'node:crypto';
import type { ScriptProject } from '../runtime/contracts.ts';
import { toFrameDocument } from '../runtime/frame-document.ts';
import type { JsonValue } from '../runtime/json.ts';
import { IllegalValue, toTransferable } from '../runtime/script-run-values.ts';
import type { HtmlContent } from '../runtime/ui-broker.ts';
import type { FrameReply } from './contracts.ts';

export interface Frame {
  content: HtmlContent;
  activeUser: string;
  /** Of the web app: its calls have no document, and run as the manifest says. */
  webApp: boolean;
}

export interface Frames {
  open(frame: Frame): string;
  close(frameId: string): void;
  document(frameId: string): Promise<string | null>;
  run(frameId: string, functionName: string, args: JsonValue[]): Promise<FrameReply>;
}

/** Frames beyond this many are closed, oldest first. */
const keptFrames = 500;

export function createFrames(project: ScriptProject, effectiveUserOf: (user: string) => string): Frames {
  const frames = new Map<string, Frame>();
  const publicNames = () => project.functionNames.filter((name) => !name.endsWith('_'));
  return {
    open(frame) {
      const frameId = randomBytes(18).toString('base64url');
      frames.set(frameId, frame);
      for (const oldest of frames.keys()) {
        if (frames.size <= keptFrames) break;
        frames.delete(oldest);
      }
      return frameId;
    },
    close: (frameId) => void frames.delete(frameId),
    async document(frameId) {
      const frame = frames.get(frameId);
      return frame ? toFrameDocument(frame.content, publicNames()) : null;
    },
    async run(frameId, functionName, args) {
      const frame = frames.get(frameId);
      const gone = {
        ok: false,
        name: 'ScriptError',
        message: 'The page that made this call is no longer open.',
      } as const;
      if (!frame) return gone;
      try {
        args = args.map((arg, index) => toTransferable(arg, String(index)));
      } catch (error) {
        return { ok: false, name: 'TypeError', message: (error as IllegalValue).message };
      }
      const { activeUser, webApp } = frame;
      const request = { functionName, kind: 'script-run', args, activeUser, webApp } as const;
      const result = await project.run(
        webApp ? { ...request, effectiveUser: effectiveUserOf(activeUser) } : request,
      );
      if (result.ok) return { ok: true, value: result.value, result };
      // The page reads the exception's name before its message, as at Google.
      const { name = '', message = '' } = result.error ?? {};
      return {
        ok: false,
        name: 'ScriptError',
        message: name && name !== 'Exception' ? `${name}: ${message}` : message,
      };
    },
  };
}

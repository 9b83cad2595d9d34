/**
 * The messages between a frame that shows a script's HTML and the page around it (postMessage), shared by the
 * client inside the frame, the owner's page and the web app's outer page. A frame is never trusted: the page must
 * compare event.source with its own frame, and answers with the frame's origin.
 */
import type { JsonValue } from './json.ts';

/** Marks every message, so that a page's own messages are not mistaken for these. */
export const frameChannel = 'google.script/local-host';

/** From the frame to the page around it. */
export type FrameToPage =
  | { channel: typeof frameChannel; type: 'run'; callId: number; functionName: string; args: JsonValue[] }
  | { channel: typeof frameChannel; type: 'close' }
  | { channel: typeof frameChannel; type: 'set-height'; px: number }
  | { channel: typeof frameChannel; type: 'set-width'; px: number }
  | { channel: typeof frameChannel; type: 'focus-editor' }
  /** google.script.url.getLocation and google.script.history, answered by `answer` with the same callId. */
  | { channel: typeof frameChannel; type: 'get-location'; callId: number };

export interface FrameLocation {
  hash: string;
  parameter: Record<string, string>;
  parameters: Record<string, string[]>;
}

/** From the page into the frame. */
export type PageToFrame =
  | { channel: typeof frameChannel; type: 'answer'; callId: number; ok: true; value: JsonValue }
  | {
      channel: typeof frameChannel;
      type: 'answer';
      callId: number;
      ok: false;
      name: string;
      message: string;
    };

/**
 * The web front as the rest of the host sees it: addresses, deployments, and frames for HTML that a script made.
 * Two origins are the point of it (the script's pages and the user's content); serving both from one would hide
 * every mistake about redirects and origins.
 */
import type { ExecutionResult } from '../runtime/execution.ts';
import type { JsonValue } from '../runtime/json.ts';
import type { HtmlContent } from '../runtime/ui-broker.ts';

export interface Deployment {
  deploymentId: string;
  description: string;
  /** `/dev` runs for those who may edit the script; `/exec` for those whom the manifest lets in. */
  createdAt: number;
}

export interface WebFrontAddresses {
  /** Ports on 127.0.0.1 for `--host-resolver-rules`; both hosts are served by each, told apart by Host. */
  httpsPort: number;
  httpPort: number;
  /** Plain loopback address of the content origin, for people without resolver rules. */
  contentHttpPort: number;
}

/** Further routes on the script origin, for the owner's page. Returns true when it has answered. */
export type ExtraRoute = (
  request: import('node:http').IncomingMessage,
  response: import('node:http').ServerResponse,
) => boolean | Promise<boolean>;

export interface WebFront {
  readonly addresses: WebFrontAddresses;
  /** The newest deployment; made at the first start and kept for good. */
  readonly deployment: Deployment;
  /** Public address of the web app, `…/macros/s/<id>/exec`, under the configured base. */
  webAppUrl(): string;
  /**
   * Puts HTML made by a script on the content origin, with the google.script client inside, and returns its
   * address. The page that embeds it must carry calls to `runFromFrame` (see runtime/frame-protocol.ts).
   */
  publishFrame(content: HtmlContent, activeUser: string): { frameId: string; url: string };
  /** Runs a google.script.run call of a published frame, after the strict rules for arguments and names. */
  runFromFrame(frameId: string, functionName: string, args: JsonValue[]): Promise<FrameReply>;
  closeFrame(frameId: string): void;
  close(): Promise<void>;
}

export type FrameReply =
  { ok: true; value: JsonValue; result: ExecutionResult } | { ok: false; name: string; message: string };

/**
 * `/macros/s/<id>/exec` and `/dev`: runs doGet or doPost, then answers with a redirect to a one-time address at the
 * content origin. The order matters: the script has run before anything is answered, and a lost answer says nothing.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostClock } from '../runtime/clock.ts';
import type { ScriptProject, ScriptSetting } from '../runtime/contracts.ts';
import type { ExecutionResult, WebOutput } from '../runtime/execution.ts';
import { decideAccess, readUser } from './access.ts';
import type { EchoStore } from './echo-store.ts';
import { toWebEvent } from './event-object.ts';
import type { Frames } from './frames.ts';
import { dropConnection, readBody, sendPage } from './http.ts';
import type { Origins } from './origins.ts';
import { errorPage, movedPage, notFoundPage, outerPage, statusPage } from './pages.ts';

export interface ExecDependencies {
  project: ScriptProject;
  setting: ScriptSetting;
  clock: HostClock;
  echoes: EchoStore;
  frames: Frames;
  deploymentId: string;
  relay: () => Promise<string>;
}

const route = /^\/macros\/s\/([^/]+)\/(exec|dev)(\/.*)?$/;

/** Answers if the path is a web app's; false for all others. */
export async function answerExec(
  deps: ExecDependencies,
  request: IncomingMessage,
  response: ServerResponse,
  origins: Origins,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', origins.script);
  const [, deploymentId, address, rest] = route.exec(url.pathname) ?? [];
  if (deploymentId === undefined) return false;
  const signInAt = `${origins.script}/ServiceLogin?continue=${encodeURIComponent(url.href)}`;
  const redirectToSignIn = () => sendPage(response, 302, movedPage(signInAt), { location: signInAt });
  const { project, setting } = deps;
  const user = readUser(request.headers.cookie);
  const { webApp } = project.manifest;
  const method = request.method ?? 'GET';

  if (deploymentId !== deps.deploymentId || !webApp) sendPage(response, 404, notFoundPage());
  else if (rest !== undefined) redirectToSignIn();
  else if (method === 'HEAD') sendPage(response, 403, '');
  else if (method !== 'GET' && method !== 'POST')
    sendPage(response, 405, statusPage(405, 'The request method is inappropriate for the URL.'));
  else if (url.searchParams.has('c') || url.searchParams.has('sid'))
    sendPage(response, 405, statusPage(405, 'Method Not Allowed'));
  else {
    const decision = decideAccess(webApp.access, user, setting.ownerEmail, address === 'dev');
    if (decision === 'allowed') await runAndAnswer(deps, request, response, origins, url, user);
    else if (decision === 'forbidden') sendPage(response, 403, statusPage(403, 'You need access.'));
    else if (method === 'GET') redirectToSignIn();
    else sendPage(response, 401, statusPage(401, 'Unauthorized'));
  }
  return true;
}

async function runAndAnswer(
  deps: ExecDependencies,
  request: IncomingMessage,
  response: ServerResponse,
  origins: Origins,
  url: URL,
  user: string,
): Promise<void> {
  const { project } = deps;
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const functionName = method === 'POST' ? 'doPost' : 'doGet';
  const faults = project.faults.take(functionName, [
    ...(['drop-before-redirect', 'drop-at-echo', 'echo-not-found', 'html-error', 'delay-answer'] as const),
  ]);
  const has = (kind: (typeof faults)[number]['kind']) => faults.some((fault) => fault.kind === kind);
  const htmlError = faults.find((fault) => fault.kind === 'html-error');
  const body = await readBody(request);
  const contentType = request.headers['content-type'] ?? '';
  const queryString = url.search.slice(1);
  const sendError = () => sendPage(response, 200, errorPage(htmlError?.message ?? 'Service unavailable.'));
  if (htmlError && !htmlError.runScript) return sendError();

  const event = toWebEvent({ method, queryString, contentType, body });
  const result = await project.run({
    functionName,
    kind: functionName,
    event,
    activeUser: user,
    effectiveUser: effectiveUserOf(deps, user),
  });
  for (const fault of faults)
    if (fault.kind === 'delay-answer')
      await new Promise<void>((resolve) => void deps.clock.after(fault.delayMs, resolve));
  if (has('drop-before-redirect')) return dropConnection(response);
  if (htmlError) return sendError();
  if (result.output?.kind === 'text')
    return redirectToEcho(deps, response, origins, result.output, {
      isDropped: has('drop-at-echo'),
      isLost: has('echo-not-found'),
    });
  if (result.output?.kind === 'html') return sendFramedPage(deps, response, origins, result.output, user);
  sendPage(response, 200, errorPage(messageOf(result)));
}

/** The web app runs as its owner, or as the visitor, by the manifest. */
export function effectiveUserOf(deps: Pick<ExecDependencies, 'project' | 'setting'>, user: string): string {
  const asOwner = deps.project.manifest.webApp?.executeAs !== 'USER_ACCESSING';
  return asOwner || user === '' ? deps.setting.ownerEmail : user;
}

function messageOf({ error, value, functionName }: ExecutionResult): string {
  if (error)
    return error.name && error.name !== 'Exception' ? `${error.name}: ${error.message}` : error.message;
  return value === null
    ? `The script completed but did not return anything.`
    : `The script completed but the returned value of ${functionName} is not a supported return type.`;
}

function redirectToEcho(
  deps: ExecDependencies,
  response: ServerResponse,
  origins: Origins,
  { text, mimeType, downloadAs }: Extract<WebOutput, { kind: 'text' }>,
  { isDropped, isLost }: { isDropped: boolean; isLost: boolean },
): void {
  const key = deps.echoes.keep({ text, mimeType, downloadAs, drop: isDropped });
  if (isLost) deps.echoes.take(key);
  const lib = encodeURIComponent(`M${deps.project.scriptId.replaceAll('-', '')}`);
  const location = `${origins.content}/macros/echo?user_content_key=${key}&lib=${lib}`;
  sendPage(response, 302, movedPage(location), { location, 'access-control-allow-origin': '*' });
}

async function sendFramedPage(
  deps: ExecDependencies,
  response: ServerResponse,
  origins: Origins,
  { html, title, metaTags, faviconUrl, frameOptions }: Extract<WebOutput, { kind: 'html' }>,
  user: string,
): Promise<void> {
  // The meta tags belong to the outer page, which is what a phone lays out.
  const content = { html, title, widthPx: null, heightPx: null, metaTags: [] };
  const frameId = deps.frames.open({ content, activeUser: user, webApp: true });
  const frameUrl = `${origins.content}/userCodeAppPanel?frame=${frameId}`;
  const page = outerPage({ title, metaTags, faviconUrl, frameUrl, frameId }, await deps.relay());
  sendPage(response, 200, page, frameOptions === 'ALLOWALL' ? {} : { 'x-frame-options': 'SAMEORIGIN' });
}

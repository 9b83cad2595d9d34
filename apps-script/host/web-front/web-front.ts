/**
 * The servers: HTTPS for browsers that are led here under Google's host names, HTTP on loopback for people. Which
 * origin a request meets is told by its Host header or port. All listen on 127.0.0.1 only: the script's pages have
 * no password.
 */
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { HostClock } from '../runtime/clock.ts';
import type { HostState, ScriptProject, ScriptSetting } from '../runtime/contracts.ts';
import { loadWebAppRelay } from '../runtime/inner-code.ts';
import type { JsonValue } from '../runtime/json.ts';
import { createCertificate } from './certificate.ts';
import { answerContent } from './content-route.ts';
import type { Deployment, ExtraRoute, WebFront, WebFrontAddresses } from './contracts.ts';
import { createEchoStore } from './echo-store.ts';
import { answerExec, effectiveUserOf } from './exec-route.ts';
import { createFrameCallRoute } from './frame-call-route.ts';
import { createFrames } from './frames.ts';
import { sendPage } from './http.ts';
import { toOrigins } from './origins.ts';
import { notFoundPage, statusPage } from './pages.ts';
import { answerSignIn } from './sign-in-route.ts';

export interface WebFrontOptions {
  project: ScriptProject;
  setting: ScriptSetting;
  state: HostState;
  clock: HostClock;
  /** Ports to listen on; 0 or none = any free one. */
  ports?: Partial<WebFrontAddresses>;
  /** Base of the addresses that the script prints; `https://script.google.com` unless told. */
  publicBase?: (addresses: WebFrontAddresses) => string;
  /** Base of the content origin for frames that are embedded from outside; loopback unless told. */
  contentBase?: (addresses: WebFrontAddresses) => string;
  extraRoutes?: ExtraRoute[];
}

/** Starts the servers and makes the first deployment when there is none. */
export async function createWebFront(options: WebFrontOptions): Promise<WebFront> {
  const { project, setting, clock, state } = options;
  const deployment = await openDeployment(state, clock);
  const echoes = createEchoStore();
  const frames = createFrames(project, (user) => effectiveUserOf({ project, setting }, user));
  const answerFrameCall = createFrameCallRoute(frames);
  const { deploymentId } = deployment;
  const deps = { project, setting, clock, echoes, frames, deploymentId, relay: loadWebAppRelay };
  let addresses: WebFrontAddresses = { httpsPort: 0, httpPort: 0, contentHttpPort: 0 };

  const handle = (secure: boolean) => (request: http.IncomingMessage, response: http.ServerResponse) => {
    const origins = toOrigins(request, addresses, secure);
    const answer = async () => {
      if (origins.kind === 'content') return answerContent(deps, request, response);
      if (await answerExec(deps, request, response, origins)) return;
      if (await answerSignIn(request, response, origins)) return;
      if (await answerFrameCall(request, response)) return;
      for (const route of options.extraRoutes ?? []) if (await route(request, response)) return;
      sendPage(response, 404, notFoundPage());
    };
    answer().catch((error: unknown) => {
      console.error('The local host could not answer', request.url, error);
      if (response.headersSent) response.destroy();
      else sendPage(response, 500, statusPage(500, 'The local host failed; see its log.'));
    });
  };

  const { key, cert } = await createCertificate();
  const servers = {
    httpsPort: https.createServer({ key, cert }, handle(true)),
    httpPort: http.createServer(handle(false)),
    contentHttpPort: http.createServer(handle(false)),
  };
  addresses = {
    httpsPort: await listen(servers.httpsPort, options.ports?.httpsPort),
    httpPort: await listen(servers.httpPort, options.ports?.httpPort),
    contentHttpPort: await listen(servers.contentHttpPort, options.ports?.contentHttpPort),
  };

  const contentBase = () =>
    options.contentBase?.(addresses) ?? `http://127.0.0.1:${addresses.contentHttpPort}`;
  return {
    addresses,
    deployment,
    webAppUrl() {
      const base = options.publicBase?.(addresses) ?? 'https://script.google.com';
      return `${base}/macros/s/${deploymentId}/exec`;
    },
    publishFrame(content, activeUser) {
      const frameId = frames.open({ content, activeUser, webApp: false });
      return { frameId, url: `${contentBase()}/userCodeAppPanel?frame=${frameId}` };
    },
    runFromFrame: (frameId: string, functionName: string, args: JsonValue[]) =>
      frames.run(frameId, functionName, args),
    closeFrame: (frameId) => frames.close(frameId),
    async close() {
      await Promise.all(Object.values(servers).map(close));
    },
  };
}

async function openDeployment(state: HostState, clock: HostClock): Promise<Deployment> {
  const known = state.get('deployment');
  if (known !== undefined) return known as unknown as Deployment;
  const deploymentId = `AKfycb${randomBytes(33).toString('base64url')}`;
  const deployment: Deployment = { deploymentId, description: 'Web app', createdAt: clock.now() };
  state.put('deployment', deployment as unknown as JsonValue);
  await state.commit();
  return deployment;
}

function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

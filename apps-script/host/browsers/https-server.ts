/**
 * A server that speaks HTTPS for Google's host names on a free port of this computer, with a certificate made on the
 * spot. Browsers are told to come here by `mapHosts` and to accept the certificate.
 */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from '../web-front/certificate.ts';

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

/** Serves `listener` under the host names by HTTPS. */
export async function serveHttps(
  hosts: readonly string[],
  listener: RequestListener,
): Promise<RunningServer> {
  return start(createSecureServer(await createCertificate(hosts), listener));
}

/** Serves `listener` by plain HTTP on loopback. */
export const serveHttp = (listener: RequestListener): Promise<RunningServer> => start(createServer(listener));

async function start(server: Server | ReturnType<typeof createServer>): Promise<RunningServer> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

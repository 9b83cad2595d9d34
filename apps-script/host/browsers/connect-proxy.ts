/**
 * A proxy for HTTPS that leads chosen host names to ports of this computer and refuses all others, since Firefox has
 * no resolver rules. It sees no content: it only joins two sockets.
 */
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { RunningServer } from './https-server.ts';

export interface ConnectProxy extends RunningServer {
  /** While true, every connection is refused and the open ones are cut. */
  setOffline(offline: boolean): void;
}

/** Starts the proxy for `host → port`. */
export async function startConnectProxy(mapHosts: Readonly<Record<string, number>>): Promise<ConnectProxy> {
  let isOffline = false;
  const open = new Set<Duplex>();
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (request, client: Duplex) => {
    const port = mapHosts[(request.url ?? '').split(':')[0] ?? ''];
    if (isOffline || port === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    setOffline(offline) {
      isOffline = offline;
      if (offline) cut();
    },
    close: () =>
      new Promise((done) => {
        cut();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

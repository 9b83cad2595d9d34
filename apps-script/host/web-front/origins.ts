/**
 * Which of the two origins a request is for. With resolver rules the browser names Google's hosts; without them the
 * loopback port tells. Links made for one kind of visitor must not lead into the other kind's hosts.
 */
import type { IncomingMessage } from 'node:http';

export interface Origins {
  kind: 'script' | 'content';
  /** For instance https://script.google.com or http://127.0.0.1:4000, without a slash at the end. */
  script: string;
  content: string;
  secure: boolean;
}

export interface Ports {
  httpPort: number;
  contentHttpPort: number;
}

/** Reads the Host header; anything that is not Google's content host is the script origin. */
export function toOrigins(request: IncomingMessage, ports: Ports, secure: boolean): Origins {
  const host = (request.headers.host ?? '').toLowerCase();
  const name = host.replace(/:\d+$/, '');
  const scheme = secure ? 'https' : 'http';
  if (name.endsWith('google.com') || name.endsWith('googleusercontent.com')) {
    // A port in the Host header is kept: it is how a visitor without resolver rules for ports came here.
    const port = host.slice(name.length);
    return {
      kind: name.endsWith('googleusercontent.com') ? 'content' : 'script',
      script: `${scheme}://script.google.com${port}`,
      content: `${scheme}://script.googleusercontent.com${port}`,
      secure,
    };
  }
  const isContent = request.socket.localPort === ports.contentHttpPort;
  const loopback = (port: number) => `http://${name || '127.0.0.1'}:${port}`;
  return {
    kind: isContent ? 'content' : 'script',
    script: loopback(ports.httpPort),
    content: loopback(ports.contentHttpPort),
    secure,
  };
}

/**
 * Whether a window can be shown: the environment names a display, and something answers there. A name alone is often
 * left over from a connection that is gone, and a browser started on it only says that it could not start.
 */
import { connect, type NetConnectOpts } from 'node:net';
import { join } from 'node:path';

export type Display = { kind: 'shown' } | { kind: 'none' } | { kind: 'silent'; name: string };

/** Asks the display of the environment. macOS always has one. */
export async function askDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<Display> {
  if (platform === 'darwin') return { kind: 'shown' };
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = env;
  if (x11 && (await isAnswered(toX11Places(x11)))) return { kind: 'shown' };
  if (wayland && (await isAnswered([{ path: toWaylandSocket(wayland, env) }]))) return { kind: 'shown' };
  const name = x11 ? `DISPLAY=${x11}` : wayland ? `WAYLAND_DISPLAY=${wayland}` : null;
  return name === null ? { kind: 'none' } : { kind: 'silent', name };
}

/** `[host]:number[.screen]`; without a host the socket of this computer, by its file or its abstract name. */
function toX11Places(display: string): NetConnectOpts[] {
  const [, protocol, host = '', number] = /^(?:(\w+)\/)?(.*?):(\d+)(?:\.\d+)?$/.exec(display) ?? [];
  if (number === undefined) return display.startsWith('/') ? [{ path: display }] : [];
  const path = `/tmp/.X11-unix/X${number}`;
  if (host === '' || protocol === 'unix') return [{ path }, { path: `\0${path}` }];
  return [{ host: host.replace(/^\[|\]$/g, ''), port: 6000 + Number(number) }];
}

const toWaylandSocket = (name: string, env: NodeJS.ProcessEnv): string =>
  name.startsWith('/') ? name : join(env['XDG_RUNTIME_DIR'] ?? '/run/user/0', name);

async function isAnswered(places: readonly NetConnectOpts[]): Promise<boolean> {
  for (const place of places) if (await answers(place)) return true;
  return false;
}

const answers = (place: NetConnectOpts): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ ...place, timeout: 3_000 });
    const done = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.on('connect', () => done(true));
    socket.on('timeout', () => done(false));
    socket.on('error', () => done(false));
  });

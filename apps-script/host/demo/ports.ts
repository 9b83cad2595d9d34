/** Ports for the owner's page and its content, one after the other; the next free two when somebody has them. */
import { createServer } from 'node:net';

export interface Ports {
  httpPort: number;
  contentHttpPort: number;
}

/** Pairs of ports that are tried before the system chooses. */
const attempts = 25;

/**
 * Two free ports from `first` on; two zeros, for any, when `first` is 0 or all near it are taken.
 * @throws Error with one sentence when this user may not use such a port.
 */
export async function findPorts(first: number): Promise<Ports> {
  if (first === 0) return { httpPort: 0, contentHttpPort: 0 };
  for (let port = first; port < first + 2 * attempts && port < 65_535; port += 2)
    if ((await isFree(port)) && (await isFree(port + 1)))
      return { httpPort: port, contentHttpPort: port + 1 };
  return { httpPort: 0, contentHttpPort: 0 };
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else
        reject(
          new Error(
            `Port ${port} can't be used (${error.code}). Give another one, for example --port=8787.`,
            { cause: error },
          ),
        );
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

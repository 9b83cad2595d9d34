/**
 * console and Logger. What they print is kept with the execution; a cyclic object must not end it.
 */
import type { LogLine } from '../../runtime/execution.ts';
import type { Bridge } from './bridge.ts';
import { sealed } from './sealed.ts';

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  // Google's own objects and enums show their names.
  if (Object.hasOwn(value, 'toString')) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** printf as far as Google's console has it: %s %d %i %f %j %o and %%. */
function toLine(args: unknown[]): string {
  const rest = [...args];
  const first = rest.shift();
  if (typeof first !== 'string') return args.map(toText).join(' ');
  const filled = first.replace(/%[sdifjo%]/g, (mark) => {
    if (mark === '%%') return '%';
    return rest.length === 0 ? mark : toText(rest.shift());
  });
  return [filled, ...rest.map(toText)].join(' ');
}

export function createConsole(bridge: Bridge): object {
  const startedAt = new Map<string, number>();
  const at =
    (level: LogLine['level']) =>
    (...args: unknown[]) =>
      bridge.log(level, toLine(args));
  return {
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    debug: at('debug'),
    time: (label: unknown) => void startedAt.set(String(label), Date.now()),
    timeEnd(label: unknown) {
      const start = startedAt.get(String(label));
      if (start !== undefined) bridge.log('debug', `${String(label)}: ${Date.now() - start}ms`);
    },
  };
}

export function createLogger(bridge: Bridge): object {
  const lines: string[] = [];
  const logger: object = sealed('Logger', {
    log(...args: unknown[]) {
      const line = toLine(args);
      lines.push(line);
      bridge.log('info', line);
      return logger;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear: () => void (lines.length = 0),
  });
  return logger;
}

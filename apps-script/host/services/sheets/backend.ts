/**
 * The Sheets stand-in as the runtime calls it: by method path. The list of methods is read off the service itself,
 * so that a method added there is there for scripts too.
 */
import type { SheetsBackend } from '../../runtime/contracts.ts';
import type { JsonValue } from '../../runtime/json.ts';
import type { SheetsService } from '../../sheets/service.ts';

type Method = (...args: JsonValue[]) => JsonValue;

/** Wraps the service; a call of a method that it does not have is a mistake of the host. */
export function toSheetsBackend(service: SheetsService): SheetsBackend {
  const methods = new Map<string, Method>();
  collect('Spreadsheets', service.Spreadsheets, methods);
  return {
    methods: [...methods.keys()],
    call(name, args) {
      const method = methods.get(name);
      if (!method) throw new Error(`not in the local host: Sheets.${name}`);
      return method(...args);
    },
  };
}

function collect(path: string, branch: object, into: Map<string, Method>): void {
  for (const [name, member] of Object.entries(branch) as [string, unknown][]) {
    if (typeof member === 'function') into.set(`${path}.${name}`, member as Method);
    else if (typeof member === 'object' && member !== null) collect(`${path}.${name}`, member, into);
  }
}

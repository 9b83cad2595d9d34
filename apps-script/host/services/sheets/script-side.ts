/**
 * The advanced Sheets service as the script sees it: a tree of methods, each one call across the border.
 * The tree is built from the methods that the stand-in really has; any other member throws.
 */
import type { JsonValue } from '../../runtime/json.ts';
import type { Bridge } from '../layer/bridge.ts';
import { requirePermission } from '../layer/permissions.ts';
import { sealed } from '../layer/sealed.ts';

type Branch = Record<string, unknown>;

/** Builds `Sheets` (under the manifest's symbol) from method paths such as `Spreadsheets.Values.batchGet`. */
export function createSheetsApi(bridge: Bridge, symbol: string): object {
  const root: Branch = {};
  for (const path of bridge.environment.sheetsMethods) {
    const steps = path.split('.');
    const name = steps.pop() ?? '';
    let branch = root;
    for (const step of steps) branch = (branch[step] ??= {}) as Branch;
    branch[name] = (...args: unknown[]) => {
      requirePermission(bridge.environment, `Sheets.${path}`);
      // What JSON cannot carry (functions, undefined) is left out, as Google's own conversion does.
      const plain = JSON.parse(JSON.stringify(args)) as JsonValue[];
      return bridge.remote(`Sheets.${path}`, plain);
    };
  }
  return seal(symbol, root);
}

function seal(name: string, branch: Branch): object {
  for (const [key, value] of Object.entries(branch))
    if (typeof value === 'object' && value !== null) branch[key] = seal(`${name}.${key}`, value as Branch);
  return sealed(name, branch);
}

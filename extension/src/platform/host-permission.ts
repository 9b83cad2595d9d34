/**
 * The permission to talk to the web app. Chrome grants it at installation, Firefox lets the person take it away.
 * It would break if `request` were awaited behind something else: the browser forgets the click.
 */
import { LOOPBACK_HOSTS, SCRIPT_HOSTS } from '../../manifest.ts';
import { browser } from './browser.ts';
import { allowLoopback } from './build-flags.ts';
import type { HostPermission } from './ports.ts';

const origins = [...SCRIPT_HOSTS, ...(allowLoopback ? LOOPBACK_HOSTS : [])];

export const hostPermission: HostPermission = {
  isGranted: () => browser.permissions.contains({ origins }),
  request: () => browser.permissions.request({ origins }),
};

/** Calls back when the person grants or takes away a permission. */
export function onPermissionChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

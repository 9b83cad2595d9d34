/**
 * Session: who runs the script. An outsider's address is an empty text, not null, as Google gives it.
 */
import type { Bridge } from '../layer/bridge.ts';
import { requirePermission } from '../layer/permissions.ts';
import { sealed } from '../layer/sealed.ts';

export function createUser(email: string): object {
  return sealed('User', { getEmail: () => email, getUserLoginId: () => email });
}

/** The service; both users need the scope for e-mail addresses. */
export function createSession(bridge: Bridge): object {
  const { environment } = bridge;
  return sealed('Session', {
    getActiveUser() {
      requirePermission(environment, 'Session.getActiveUser');
      return createUser(environment.activeUser);
    },
    getEffectiveUser() {
      requirePermission(environment, 'Session.getEffectiveUser');
      return createUser(environment.effectiveUser);
    },
    getActiveUserLocale: () => environment.userLocale,
    getScriptTimeZone: () => environment.timeZone,
  });
}

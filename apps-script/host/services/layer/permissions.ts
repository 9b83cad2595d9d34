/**
 * Which call needs which scope and which state of authorization. A method missing here would work in the host
 * without the scope that Google asks for, and fail at the first real user.
 */
import { exception, type ExecutionEnvironment } from './bridge.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

interface Rule {
  /** Prefix of the method names to which it applies; the longest wins. */
  prefix: string;
  /** Any one of these suffices. */
  anyOf: string[];
  /** The least authorization: LIMITED is that of a simple trigger, FULL that of an authorized run. */
  least: 'NONE' | 'LIMITED' | 'FULL';
}

const rules: Rule[] = [
  { prefix: 'Sheets.', anyOf: [scope('spreadsheets')], least: 'FULL' },
  { prefix: 'SpreadsheetApp.openById', anyOf: [scope('spreadsheets')], least: 'FULL' },
  {
    prefix: 'SpreadsheetApp.getActive',
    anyOf: [scope('spreadsheets.currentonly'), scope('spreadsheets')],
    least: 'LIMITED',
  },
  { prefix: 'SpreadsheetApp.getUi', anyOf: [], least: 'NONE' },
  { prefix: 'Ui.show', anyOf: [scope('script.container.ui')], least: 'FULL' },
  { prefix: 'Ui.', anyOf: [], least: 'NONE' },
  { prefix: 'ScriptApp.newTrigger', anyOf: [scope('script.scriptapp')], least: 'FULL' },
  { prefix: 'ScriptApp.getProjectTriggers', anyOf: [scope('script.scriptapp')], least: 'FULL' },
  { prefix: 'ScriptApp.deleteTrigger', anyOf: [scope('script.scriptapp')], least: 'FULL' },
  { prefix: 'Session.getActiveUser', anyOf: [scope('userinfo.email')], least: 'LIMITED' },
  { prefix: 'Session.getEffectiveUser', anyOf: [scope('userinfo.email')], least: 'LIMITED' },
  { prefix: 'PropertiesService.', anyOf: [], least: 'LIMITED' },
  { prefix: 'CacheService.', anyOf: [], least: 'LIMITED' },
  { prefix: 'LockService.', anyOf: [], least: 'LIMITED' },
];

const rank = { NONE: 0, LIMITED: 1, FULL: 2 };

/**
 * Refuses a call for which the execution has no right.
 * @throws Google's sentence, naming the scopes that would suffice.
 */
export function requirePermission(environment: ExecutionEnvironment, method: string): void {
  const rule = rules
    .filter((candidate) => method.startsWith(candidate.prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
  if (!rule) return;
  const required = rule.anyOf.length > 1 ? `(${rule.anyOf.join(' || ')})` : rule.anyOf.join('');
  const ending = required === '' ? '' : ` Required permissions: ${required}`;
  if (rank[environment.authMode] < rank[rule.least])
    throw exception(`You do not have permission to call ${method}.${ending}`);
  const { scopes } = environment;
  if (scopes && rule.anyOf.length > 0 && !rule.anyOf.some((one) => scopes.includes(one)))
    throw exception(`Specified permissions are not sufficient to call ${method}.${ending}`);
}

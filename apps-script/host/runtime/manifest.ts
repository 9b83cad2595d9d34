/**
 * appsscript.json as far as it decides what a script may do. A field that Google would refuse is refused here
 * with Google's kind of sentence, so that a wrong manifest cannot work locally and fail on the first real push.
 */
export type WebAppAccess = 'MYSELF' | 'DOMAIN' | 'ANYONE' | 'ANYONE_ANONYMOUS';

export interface ScriptManifest {
  timeZone: string;
  /** Scopes asked for; null = Google finds them itself, so nothing is refused for a missing scope. */
  oauthScopes: string[] | null;
  /** User symbols of enabled advanced services, for instance `Sheets`. */
  advancedServices: { userSymbol: string; serviceId: string; version: string }[];
  webApp: { access: WebAppAccess; executeAs: 'USER_ACCESSING' | 'USER_DEPLOYING' } | null;
  exceptionLogging: string;
}

/**
 * Reads a manifest.
 * @throws Error naming the field that Google would not take.
 */
export function parseManifest(text: string): ScriptManifest {
  const raw = readObject(JSON.parse(text) as unknown, 'appsscript.json');
  if (raw['runtimeVersion'] !== 'V8') throw refusal('runtimeVersion must be "V8"');
  const dependencies = readObject(raw['dependencies'] ?? {}, 'dependencies');
  return {
    timeZone: readZone(raw['timeZone']),
    oauthScopes: raw['oauthScopes'] === undefined ? null : readStrings(raw['oauthScopes'], 'oauthScopes'),
    advancedServices: readList(
      dependencies['enabledAdvancedServices'] ?? [],
      'dependencies.enabledAdvancedServices',
    ).map((entry, index) => {
      const place = `dependencies.enabledAdvancedServices[${index}]`;
      const service = readObject(entry, place);
      const { userSymbol, serviceId, version } = service;
      if (typeof userSymbol !== 'string' || typeof serviceId !== 'string' || typeof version !== 'string')
        throw refusal(`${place} needs userSymbol, serviceId and version`);
      return { userSymbol, serviceId, version };
    }),
    webApp: raw['webapp'] === undefined ? null : readWebApp(readObject(raw['webapp'], 'webapp')),
    exceptionLogging: typeof raw['exceptionLogging'] === 'string' ? raw['exceptionLogging'] : 'NONE',
  };
}

function readWebApp(raw: Record<string, unknown>): NonNullable<ScriptManifest['webApp']> {
  const accesses = ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'] as const;
  const runners = ['USER_ACCESSING', 'USER_DEPLOYING'] as const;
  const access = accesses.find((value) => value === raw['access']);
  const executeAs = runners.find((value) => value === raw['executeAs']);
  if (!access) throw refusal(`webapp.access must be one of ${accesses.join(', ')}`);
  if (!executeAs) throw refusal(`webapp.executeAs must be one of ${runners.join(', ')}`);
  return { access, executeAs };
}

function readZone(raw: unknown): string {
  if (typeof raw !== 'string') throw refusal('timeZone is missing');
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: raw });
    return raw;
  } catch (error) {
    throw refusal(`timeZone "${raw}" is not a zone (${(error as Error).message})`);
  }
}

function readStrings(raw: unknown, place: string): string[] {
  const list = readList(raw, place);
  if (!list.every((entry) => typeof entry === 'string')) throw refusal(`${place} must hold texts only`);
  return list;
}

function readList(raw: unknown, place: string): unknown[] {
  if (!Array.isArray(raw)) throw refusal(`${place} must be a list`);
  return raw;
}

function readObject(raw: unknown, place: string): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw refusal(`${place} must be an object`);
  return raw as Record<string, unknown>;
}

function refusal(what: string): Error {
  return new Error(`"appsscript.json" has errors: ${what}.`);
}

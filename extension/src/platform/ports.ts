/**
 * What the rest of the extension may ask of the browser, as plain interfaces: the other files of this folder fulfil
 * them, tests stand in for them. It would break if a browser's own type leaked in here.
 */

/** Keys to values that survive JSON. Every call may reject: the storage can be full or gone. */
export interface KeyValueStore {
  getAll(): Promise<Record<string, unknown>>;
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** All or nothing. Rejects with NotSavedError, as StorageFullError where it is known that there is no room. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back with the keys that changed, from any window or the worker; returns how to stop. */
  onChange(listener: (keys: readonly string[]) => void): () => void;
}

/** What was to be kept is not kept, whatever the reason: nothing may be taken for saved. */
export class NotSavedError extends Error {
  override name = 'NotSavedError';
}

/** There is no room left, as far as the browser's own words tell. */
export class StorageFullError extends NotSavedError {
  override name = 'StorageFullError';
}

/**
 * A few texts that are kept within the call, before a window can be closed under it. It is small, and only beside the
 * storage: what it does not take is left to the storage alone. It never throws.
 */
export interface Journal {
  names(): string[];
  read(name: string): string | null;
  write(name: string, text: string): void;
  remove(name: string): void;
  /** Calls back with what another window has written. */
  onWrite(listener: (name: string) => void): void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** IANA name of the computer's zone. */
  timeZone(): string;
}

/** New opaque ids that nobody can guess. */
export type NewId = () => string;

export type CookieMode = 'omit' | 'include';

export interface NetworkAnswer {
  /** Where the answer came from in the end, after redirects. */
  url: string;
  httpStatus: number;
  text: string;
}

export type NetworkFaultCode = 'unreachable' | 'timed-out';

export class NetworkFault extends Error {
  override name = 'NetworkFault';
  constructor(
    readonly code: NetworkFaultCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

export interface Network {
  /** POSTs text and follows redirects. Rejects with NetworkFault when no whole answer comes. */
  post(url: string, body: string, cookies: CookieMode): Promise<NetworkAnswer>;
  /** False only when the browser is sure to be offline. */
  isOnline(): boolean;
}

/** One holder at a time, across all windows and the worker. */
export interface Locks {
  run<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The same, where nobody holds it; else nothing is done. */
  runIfFree(name: string, work: () => Promise<void>): Promise<void>;
}

export interface HostPermission {
  /** Whether the extension may talk to the web app's hosts. */
  isGranted(): Promise<boolean>;
  /** Asks the person; call it directly in a click. */
  request(): Promise<boolean>;
}

/** What a device needs to talk to its ledger, as kept in this browser. */

export type TransportMode = 'anonymous' | 'signed-in';

export interface Connection {
  /** The plain form of the address. Together with the device it tells this connection from any other. */
  webAppUrl: string;
  /** The firm's domain, for the form that asks for a sign-in; absent where the link named none. */
  domain?: string | null;
  /** Earlier addresses of the same ledger: it has proved at enrollment that it knows the device's secret of then. */
  formerUrls?: string[];
  deviceId: string;
  /** Signs every envelope; never leaves this browser. */
  secret: string;
  /** Whether the web app answers anybody, or only people signed in to Google; told apart by its answers. */
  mode: TransportMode;
  status: 'active' | 'revoked';
  personId: string;
  personName: string;
  programName: string;
  connectedAt: string;
}

export const cookiesOf = (mode: TransportMode) => (mode === 'signed-in' ? 'include' : 'omit');

/** Whether two are one: the same device at the same web app. Names are nobody's proof. */
export const isSameConnection = (a: Connection, b: Connection): boolean =>
  a.deviceId === b.deviceId && a.webAppUrl === b.webAppUrl;

/** What a device needs to talk to its ledger, as kept in this browser. */

export type TransportMode = 'anonymous' | 'signed-in';

export interface Connection {
  webAppUrl: string;
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

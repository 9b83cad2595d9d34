/** What the owner may ask of the secret that all connections hang on. */
import { defineCall } from '../calls/define-call.ts';
import { changeSecret } from './change-secret.ts';

export const secretCalls = {
  /** Ends all connections and open links; the page asks first. */
  changeSecret: defineCall([], changeSecret),
};

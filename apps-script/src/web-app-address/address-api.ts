/** What the part of the pages that asks for the web app's address sends and gets. */
import * as v from 'valibot';
import { id, text } from '../calls/args.ts';

export const addressForm = v.object({
  /** As pasted, in any of the public forms. */
  address: text,
  /** What the address answered to the ping that this call asked for; null to be told what to ask. */
  answer: v.nullable(v.object({ nonce: id, proof: id })),
});
export type AddressForm = v.InferOutput<typeof addressForm>;

export type AddressAnswer =
  | { isKept: true; webAppUrl: string }
  | {
      isKept: false;
      webAppUrl: string;
      nonce: string;
      /** The text to POST there. */
      ping: string;
      /** Opened by the owner where the page may not ask: the visit proves the address too. */
      visitUrl: string;
    };

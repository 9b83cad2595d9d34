/** What a page may ask about the web app's address. */
import { defineCall } from '../calls/define-call.ts';
import { addressForm } from './address-api.ts';
import { keepWebAppUrl } from './keep-address.ts';

export const addressCalls = {
  /** Keeps an address that its own answer proves; asked first without one. */
  keepWebAppUrl: defineCall([addressForm], keepWebAppUrl),
};

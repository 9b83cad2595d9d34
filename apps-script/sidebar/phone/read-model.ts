/** Reads the model that the script wrote into the page, as text; a page without one says that it could not be made. */
import type { PhonePageModel } from '../../src/invites/invites-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { browserLanguages } from '../platform/browser.ts';

const isModel = (value: unknown): value is PhonePageModel =>
  typeof value === 'object' &&
  value !== null &&
  'page' in value &&
  value.page === 'phone' &&
  'state' in value;

/** The model in `#model`. */
export function readModel(document: Document): PhonePageModel {
  const text = document.getElementById('model')?.textContent ?? '';
  try {
    const value: unknown = JSON.parse(text);
    if (isModel(value)) return { ...value, language: toLanguage([value.language]) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return {
    ...{ page: 'phone', state: 'failed', language: toLanguage(browserLanguages()) },
    ...{ programName: null, inviteCode: null, ownerName: null, personName: null, now: '' },
  };
}

/**
 * Reads the model that the server wrote into the page. It is data, read as text and parsed as JSON; a page without a
 * readable model says that it could not be made.
 */
import type { InvitePageModel } from '../../src/invites/invites-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { browserLanguages } from '../platform/browser.ts';

const isModel = (value: unknown): value is InvitePageModel =>
  typeof value === 'object' &&
  value !== null &&
  'page' in value &&
  value.page === 'invite' &&
  'state' in value;

/** The model in `#model`. */
export function readModel(document: Document): InvitePageModel {
  const text = document.getElementById('model')?.textContent ?? '';
  try {
    const value: unknown = JSON.parse(text);
    if (isModel(value)) return { ...value, language: toLanguage([value.language]) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { page: 'invite', state: 'failed', language: toLanguage(browserLanguages()), programName: null };
}

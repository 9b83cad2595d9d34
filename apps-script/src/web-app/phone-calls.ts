/**
 * What a participant's page may ask: an envelope of the very protocol that the extension posts. A page of the web app
 * cannot post from its sandboxed frame, so the same text comes through the door of the web pages, and is answered by
 * the same code: who sent it is told by its signature alone.
 */
import * as v from 'valibot';
import { LONGEST_POST } from '../../../shared/protocol/envelope.ts';
import { id } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { answerPost } from './do-post.ts';
import { toPhonePage } from './phone-page.ts';

export const phoneWebCalls = {
  /** Answers an envelope as `doPost` does. */
  sendEnvelope: defineCall([v.pipe(v.string(), v.maxLength(LONGEST_POST))], (platform, envelope) => ({
    ok: true,
    value: answerPost(platform, envelope),
  })),
  /** What the personal link with this code is good for: after the page could not be made. */
  readPersonalLink: defineCall([id], (platform, inviteCode) => ({
    ok: true,
    value: toPhonePage(platform, inviteCode),
  })),
};

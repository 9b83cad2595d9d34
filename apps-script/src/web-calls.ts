/** Everything that a page of the web app may ask of the script, in one list. Who has a link is all that is known here. */
import type { ApiOf } from './calls/define-call.ts';
import { inviteWebCalls } from './web-app/invite-call.ts';
import { phoneWebCalls } from './web-app/phone-calls.ts';

export const webCalls = { ...inviteWebCalls, ...phoneWebCalls };

/** The calls as the web pages see them. */
export type WebApi = ApiOf<typeof webCalls>;

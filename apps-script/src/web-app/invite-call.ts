/** The invite page asks again, after it could not be made: the same answer as the address itself gives. */
import { id } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { toInvitePage } from './do-get.ts';

export const inviteWebCalls = {
  /** What the link with this code is good for. */
  readInvite: defineCall([id], (platform, inviteCode) => ({
    ok: true,
    value: toInvitePage(platform, inviteCode),
  })),
};

/** What the form of a talk may ask. */
import { defineCall } from '../calls/define-call.ts';
import { talkForm } from './talks-api.ts';
import { recordTalk } from './talks.ts';

export const talkCalls = { recordTalk: defineCall([talkForm], recordTalk) };

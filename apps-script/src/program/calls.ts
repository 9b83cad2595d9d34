/** What the Design page may ask. */
import { defineCall } from '../calls/define-call.ts';
import { getDesign } from './program.ts';

export const programCalls = { getDesign: defineCall([], getDesign) };

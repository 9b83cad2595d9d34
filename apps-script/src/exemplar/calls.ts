/** What the dialog on who stands out may ask. */
import { defineCall } from '../calls/define-call.ts';
import { exemplarReport, settleForm } from './exemplar-api.ts';
import { getExemplarStart, writeExemplarReport } from './exemplar.ts';
import { settleExemplar } from './settle-exemplar.ts';

export const exemplarCalls = {
  getExemplarStart: defineCall([], getExemplarStart),
  /** Makes the report tab, or makes it again; answers with its title. */
  writeExemplarReport: defineCall([exemplarReport], writeExemplarReport),
  /** Keeps who stands out, or that nobody does. */
  settleExemplar: defineCall([settleForm], settleExemplar),
};

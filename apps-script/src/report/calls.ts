/** What the report's dialog and the page on program health may ask. */
import { defineCall } from '../calls/define-call.ts';
import { getHealth } from './health.ts';
import { reportForm } from './report-api.ts';
import { getReport, writeReport } from './report.ts';

export const reportCalls = {
  getReport: defineCall([], getReport),
  /** Makes the report's tab, or makes it again. */
  writeReport: defineCall([reportForm], writeReport),
  getHealth: defineCall([], getHealth),
};

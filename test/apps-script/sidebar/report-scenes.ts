/** The report's dialog as it is looked at and printed: the sample, nothing yet, and five hundred pairings. */
import type { Language } from '../../../shared/tables/program.ts';
import { toReportView } from './report-views.ts';
import type { Scene } from './scenes.ts';

const ok = (value: unknown) => ({ ok: true, value });

export function toReportScenes(language: Language): Scene[] {
  const dialog = { page: 'report' as const, width: 720, height: 470, waitFor: '.report' };
  return [
    { ...dialog, name: 'report', answers: { getReport: ok(toReportView(language)) } },
    { ...dialog, name: 'report-none', answers: { getReport: ok(toReportView(language, 0)) } },
    { ...dialog, name: 'report-many', answers: { getReport: ok(toReportView(language, 500)) } },
  ];
}

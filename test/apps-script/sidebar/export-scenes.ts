/** The Export dialog as it is looked at: of a ledger in use, and of an empty one. */
import type { ExportView } from '../../../apps-script/src/archive/archive-api.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { NOW_MS, TODAY_ON } from './sample-views.ts';
import type { Scene } from './scenes.ts';

const ok = (value: unknown) => ({ ok: true, value });

export function toExportScenes(language: Language): Scene[] {
  const { program, people } = toSampleFirm({ nowMs: NOW_MS, timeZone: 'Europe/Rome', language });
  const view = (rowsThere: number): ExportView => ({
    ...{ language, todayOn: TODAY_ON, program, people, issues: [], takeBack: null, rowsThere },
  });
  const dialog = { page: 'export' as const, width: 720, height: 470, waitFor: 'input[type="file"]' };
  return [
    { ...dialog, name: 'export', answers: { getExport: ok(view(212)) } },
    { ...dialog, name: 'export-empty', answers: { getExport: ok(view(0)) } },
  ];
}

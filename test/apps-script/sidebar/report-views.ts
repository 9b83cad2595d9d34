/** What the script answers to the report's dialog: the sample firm with a measure, or any number of pairings. */
import type { ReportView } from '../../../apps-script/src/report/report-api.ts';
import { collectReportFacts } from '../../../shared/rules/report/collect.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toMeasuresView } from './measures-views.ts';
import { NOW_MS, TODAY_ON } from './sample-views.ts';

const TEXTS = {
  en: {
    category: 'Customer acquisition and retention',
    problem: 'Customers come but leave as fast: of ten, four order again within three months.',
    next: 'A second cycle from February with six pairings; three start in May, so that both halves can be compared.',
  },
  it: {
    category: 'Acquisire e mantenere i clienti',
    problem:
      'I clienti arrivano, ma se ne perdono altrettanti: su dieci, quattro ordinano di nuovo entro tre mesi.',
    next: 'Un secondo ciclo da febbraio con sei coppie; tre cominciano a maggio, così si possono confrontare le due metà.',
  },
};

/** The dialog's answer. `pairings` stands for how many there are; without it those of the sample. */
export function toReportView(language: Language, pairings?: number): ReportView {
  const firm = toSampleFirm({ nowMs: NOW_MS, timeZone: 'Europe/Rome', language });
  const measures = toMeasuresView(language, true);
  const many = pairings === undefined ? firm.pairings : toMany(firm.pairings, pairings);
  const facts = collectReportFacts({
    facts: { ...firm, pairings: many, followUps: [] },
    todayOn: TODAY_ON,
    category: { title: TEXTS[language].category, reason: null },
    problem: TEXTS[language].problem,
    measures:
      pairings === 0
        ? { measures: [], members: [], figures: [] }
        : { measures: measures.measures, members: measures.members, figures: measures.figures },
    changes: measures.marks,
    ...{ rewards: [], plans: [], courses: [], next: pairings === 0 ? '' : TEXTS[language].next },
  });
  return {
    ...{
      language,
      todayOn: TODAY_ON,
      program: firm.program,
      people: firm.people,
      issues: [],
      takeBack: null,
    },
    ...{ facts, tabTitle: null },
  };
}

function toMany<P extends { id: string; label: string | null }>(rows: readonly P[], count: number): P[] {
  return Array.from({ length: count }, (_, at) => {
    const row = rows[at % rows.length]!;
    return at < rows.length
      ? row
      : { ...row, id: `${row.id}-${String(at)}`, label: `${row.label ?? ''} ${String(at)}` };
  });
}

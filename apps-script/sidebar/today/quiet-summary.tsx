/** What needs nothing, in as few lines as it takes: due soon, on track, put off. */
import type { TodayModel } from '../../../shared/rules/today/model.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { ListLine } from '../../../shared/components/index.ts';
import { toWeekdayText } from '../format.ts';
import type { TodayWords } from './words.ts';

export interface QuietSummaryProps {
  today: TodayModel;
  language: Language;
  words: TodayWords;
}

export function QuietSummary({ today, language, words }: QuietSummaryProps) {
  const { page } = words;
  return (
    <section class="summary" aria-label={page.dueSoon}>
      {today.due.length > 0 && (
        <details class="due">
          <summary>
            {page.dueSoon} ({today.due.length})
          </summary>
          <ul class="ml-list">
            {today.due.map((due) => (
              <ListLine
                key={due.pairingId}
                title={due.title}
                detail={page.overdueFrom(toWeekdayText(due.overdueFromOn, language))}
              />
            ))}
          </ul>
        </details>
      )}
      {today.activeCount > 0 && <p class="quiet">{page.onTrack(today.onTrackCount, today.activeCount)}</p>}
      {today.hiddenCount > 0 && <p class="quiet">{page.hidden(today.hiddenCount)}</p>}
    </section>
  );
}

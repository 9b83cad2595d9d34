/** The end of a view: when it was read, whether something newer is known that a form keeps out, and reading it again. */
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button } from '../../../shared/components/index.ts';
import { toClockText } from '../format.ts';
import { footWords } from './foot-words.ts';
import './foot.css';

export interface FootProps {
  /** Milliseconds since 1970; null before the first reading. */
  readAtMs: number | null;
  /** Since when something newer is known that is not shown. */
  newerSinceMs?: number | null;
  isLoading: boolean;
  language: Language;
  onRefresh: () => void;
}

export function Foot({ readAtMs, newerSinceMs = null, isLoading, language, onRefresh }: FootProps) {
  const { foot } = footWords[toLanguage([language])].sidebar;
  if (readAtMs === null) return null;
  return (
    <p class="foot">
      <span>
        {newerSinceMs === null
          ? foot.readAt(toClockText(readAtMs, language))
          : foot.newer(toClockText(newerSinceMs, language))}
      </span>{' '}
      <Button look="link" busy={isLoading} onClick={onRefresh}>
        {foot.refresh}
      </Button>
    </p>
  );
}

/** Where a value came from, in two or three words: from the page, from the program, or to be checked. */
import { Status } from '../../../../shared/components/index.ts';
import type { Origin } from '../../draft/draft.ts';
import { usePage } from '../context.ts';

/** Nothing for what the person entered. */
export function OriginMark({ origins }: { origins: readonly Origin[] }) {
  const { facts } = usePage().words.checkInForm;
  if (origins.includes('please-check')) return <Status tone="warn">{facts.pleaseCheck}</Status>;
  if (origins.includes('page')) return <span class="ci-origin">{facts.fromPage}</span>;
  if (origins.includes('briefing')) return <span class="ci-origin">{facts.fromProgram}</span>;
  return null;
}

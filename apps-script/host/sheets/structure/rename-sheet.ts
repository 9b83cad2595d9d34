/**
 * A renamed tab keeps being meant by the formulas that name it.
 */
import type { Draft } from '../model/draft.ts';
import { rewriteFormulas } from '../formulas/rewrite-formulas.ts';
import { toQuotedTitle } from '../ranges/a1.ts';

export const renameInFormulas = (draft: Draft, before: string, after: string): void => {
  rewriteFormulas(draft, (reference) =>
    reference.title?.toLowerCase() === before.toLowerCase()
      ? { ...reference, rawTitle: `${toQuotedTitle(after)}!`, title: after }
      : reference,
  );
};

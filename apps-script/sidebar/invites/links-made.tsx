/** The links just made, each with Copy. They are nowhere else: once put away they cannot be shown again. */
import type { InviteLinkView } from '../../src/invites/invites-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button } from '../../../shared/components/index.ts';
import { CopyField } from '../copy-field.tsx';
import { toInstantDayText } from '../format.ts';
import { useFocusOn } from '../use-focus.ts';
import type { InvitesWords } from './words.ts';

export interface LinksMadeProps {
  links: readonly InviteLinkView[];
  language: Language;
  words: InvitesWords;
  onDone: () => void;
}

export function LinksMade({ links, language, words, onDone }: LinksMadeProps) {
  const { page } = words;
  const heading = useFocusOn<HTMLHeadingElement>(links[0]?.link ?? null);
  return (
    <section class="links" aria-labelledby="links">
      <h2 id="links" ref={heading} tabIndex={-1}>
        {page.linksMade(links.length)}
      </h2>
      <p>{page.linksMadeHelp(links.length)}</p>
      {links.map((link, index) => (
        <CopyField
          key={link.link}
          label={page.linkFor(link.name)}
          help={page.linkNote(toInstantDayText(link.expiresAt, language))}
          text={link.link}
          words={words.pages}
          look={index === 0 ? 'primary' : 'quiet'}
        />
      ))}
      <div class="ml-actions">
        <Button onClick={onDone}>{links.length === 1 ? page.linkDone : page.linksDone}</Button>
      </div>
    </section>
  );
}

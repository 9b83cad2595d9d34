/**
 * The links just made, each in a message to paste, in its person's language. They are nowhere else: once put away they
 * cannot be shown again.
 */
import { useRef, useState } from 'preact/hooks';
import type { InviteLinkView, InvitesView } from '../../src/invites/invites-api.ts';
import { LANGUAGES, type Language } from '../../../shared/tables/program.ts';
import { Button, ChoiceRow } from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { CopyField } from '../copy-field.tsx';
import { toInstantDayText } from '../format.ts';
import { copyText } from '../platform/browser.ts';
import { useFocusOn } from '../use-focus.ts';
import { invitesWords, type InvitesWords } from './words.ts';

export interface LinksMadeProps {
  links: readonly InviteLinkView[];
  view: InvitesView;
  words: InvitesWords;
  onDone: () => void;
}

export function LinksMade({ links, view, words, onDone }: LinksMadeProps) {
  const { page } = words;
  const heading = useFocusOn<HTMLHeadingElement>(links[0]?.link ?? null);
  return (
    <section class="links" aria-labelledby="links">
      <h2 id="links" ref={heading} tabIndex={-1}>
        {page.linksMade(links.length)}
      </h2>
      <p>{page.linksMadeHelp(links.length)}</p>
      {links.map((link, index) => (
        <LinkMessage key={link.link} {...{ link, view, words }} isFirst={index === 0} />
      ))}
      <div class="ml-actions">
        <Button onClick={onDone}>{links.length === 1 ? page.linkDone : page.linksDone}</Button>
      </div>
    </section>
  );
}

interface LinkMessageProps {
  link: InviteLinkView;
  view: InvitesView;
  words: InvitesWords;
  isFirst: boolean;
}

function LinkMessage({ link, view, words, isFirst }: LinkMessageProps) {
  const { page, pages } = words;
  const person = view.people.find(({ personId }) => personId === link.personId);
  const [language, setLanguage] = useState<Language>(person?.language ?? view.language);
  const [copied, setCopied] = useState<{ text: string; isDone: boolean } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = invitesWords[language].page.message({
    ...{ name: link.name, owner: view.ownerName, program: view.programName },
    ...{ link: link.link, extensionAt: view.extensionAt, day: toInstantDayText(link.expiresAt, language) },
  });
  const isCopied = copied?.text === text && copied.isDone;
  const copy = async () => {
    setCopied({ text, isDone: await copyText(text, field.current) });
  };
  return (
    <section class="message" aria-label={page.messageFor(link.name)}>
      <div class="message-head">
        <h3>{page.messageFor(link.name)}</h3>
        <Button
          look={isFirst ? 'primary' : 'quiet'}
          label={`${isCopied ? pages.copied : page.copyMessage}: ${link.name}`}
          onClick={() => void copy()}
        >
          {isCopied ? pages.copied : page.copyMessage}
        </Button>
      </div>
      <textarea
        ref={field}
        class="ml-input message-text"
        aria-label={page.messageFor(link.name)}
        lang={language}
        readOnly
        rows={7}
        value={text}
      />
      <p role="status">{copied?.text === text && !copied.isDone ? pages.copyByHand : ''}</p>
      <Fold title={page.onlyLink}>
        <ChoiceRow
          label={page.messageIn}
          value={language}
          items={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onInput={setLanguage}
        />
        <CopyField
          label={page.linkFor(link.name)}
          help={page.linkNote(toInstantDayText(link.expiresAt, view.language))}
          text={link.link}
          words={pages}
        />
      </Fold>
    </section>
  );
}

/** Each in itself, as one looks for one's own. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', it: 'Italiano' };

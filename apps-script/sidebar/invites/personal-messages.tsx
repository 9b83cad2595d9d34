/** The personal links just made, each in a message to paste, in its person's language or another. Shown this once. */
import { useRef, useState } from 'preact/hooks';
import type { PhoneLinkMade, PhoneLinksView } from '../../src/invites/invites-api.ts';
import { LANGUAGES, type Language } from '../../../shared/tables/program.ts';
import { Button, ChoiceRow } from '../../../shared/components/index.ts';
import { toInstantDayText } from '../format.ts';
import { copyText } from '../platform/browser.ts';
import { useFocusOn } from '../use-focus.ts';
import { invitesWords, type InvitesWords } from './words.ts';

export interface PersonalMessagesProps {
  links: readonly PhoneLinkMade[];
  view: PhoneLinksView;
  words: InvitesWords;
  onDone: () => void;
}

export function PersonalMessages({ links, view, words, onDone }: PersonalMessagesProps) {
  const { personal } = words;
  const heading = useFocusOn<HTMLHeadingElement>(links[0]?.link ?? null);
  return (
    <section class="links" aria-labelledby="personal-links">
      <h2 id="personal-links" ref={heading} tabIndex={-1}>
        {personal.made(links.length)}
      </h2>
      <p>{personal.madeHelp}</p>
      {links.map((link) => (
        <PersonalMessage key={link.link} {...{ link, view, words }} />
      ))}
      <div class="ml-actions">
        <Button onClick={onDone}>{personal.copied}</Button>
      </div>
    </section>
  );
}

function PersonalMessage({
  link,
  view,
  words,
}: Omit<PersonalMessagesProps, 'links' | 'onDone'> & { link: PhoneLinkMade }) {
  const { personal, page, pages } = words;
  const [language, setLanguage] = useState<Language>(link.language);
  const [copied, setCopied] = useState<{ text: string; isDone: boolean } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const write = invitesWords[language].personal.message[link.role === 'mentor' ? 'mentor' : 'mentee'];
  const text = write({ name: link.name, program: view.programName, link: link.link });
  const isCopied = copied?.text === text && copied.isDone;
  const copy = async () => {
    setCopied({ text, isDone: await copyText(text, field.current) });
  };
  return (
    <section class="message" aria-label={personal.messageFor(link.name)}>
      <div class="message-head">
        <h3>{personal.messageFor(link.name)}</h3>
        <Button
          label={`${isCopied ? pages.copied : page.copyMessage}: ${link.name}`}
          onClick={() => void copy()}
        >
          {isCopied ? pages.copied : page.copyMessage}
        </Button>
      </div>
      <textarea
        ref={field}
        class="ml-input message-text"
        aria-label={personal.messageFor(link.name)}
        lang={language}
        readOnly
        rows={5}
        value={text}
      />
      <p role="status">{copied?.text === text && !copied.isDone ? pages.copyByHand : ''}</p>
      <ChoiceRow
        label={personal.language}
        value={language}
        items={LANGUAGES.map((value) => ({ value, label: personal.languages[value] }))}
        onInput={setLanguage}
      />
      <p class="ml-quiet">{personal.until(toInstantDayText(link.expiresAt, view.language))}</p>
    </section>
  );
}

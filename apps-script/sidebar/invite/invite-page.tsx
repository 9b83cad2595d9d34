/** What a mentor sees behind the link: who invites to what, three steps, the link to copy; or why the link is of no use. */
import { useEffect } from 'preact/hooks';
import type { InvitePageModel } from '../../src/invites/invites-api.ts';
import { ComponentWordsContext, Notice } from '../../../shared/components/index.ts';
import { CopyField } from '../copy-field.tsx';
import { toFullDayText } from '../format.ts';
import { nameDocument } from '../platform/browser.ts';
import { inviteWords, type InviteWords } from './words.ts';

type OpenInvite = Extract<InvitePageModel, { state: 'open' }>;

export function InvitePage({ model }: { model: InvitePageModel }) {
  const words = inviteWords[model.language];
  const title =
    model.state === 'open'
      ? words.page.title(model.programName, model.ownerName)
      : words.page.states[model.state].title;
  useEffect(() => {
    nameDocument(title, model.language);
  }, [title, model.language]);
  return (
    <ComponentWordsContext value={words.components}>
      <main class="invite">
        {model.state !== 'open' && model.programName !== null && <p class="quiet">{model.programName}</p>}
        <h1 class="ml-title">{title}</h1>
        {model.state === 'open' ? (
          <OpenInvitePage model={model} words={words} />
        ) : (
          <Notice kind={model.state === 'failed' ? 'error' : 'info'}>
            {words.page.states[model.state].text}
          </Notice>
        )}
      </main>
    </ComponentWordsContext>
  );
}

function OpenInvitePage({ model, words }: { model: OpenInvite; words: InviteWords }) {
  const { page } = words;
  return (
    <>
      <p class="ml-lead">
        {page.hello(model.personName)} {page.lead}
      </p>
      <section class="on-phone" aria-labelledby="on-phone">
        <h2 id="on-phone">{page.phone.title}</h2>
        <p>{page.phone.text}</p>
        <a
          class="ml-button"
          target="_top"
          href={`mailto:?subject=${encodeURIComponent(page.phone.subject(model.programName))}&body=${encodeURIComponent(model.link)}`}
        >
          {page.phone.email}
        </a>
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps" class="ml-unseen">
          {page.stepsTitle}
        </h2>
        <ol class="steps">
          <li>
            <h3>{page.steps.install}</h3>
            {model.extensionAt === null ? (
              <p class="quiet">{page.steps.installHelp}</p>
            ) : (
              <p class="quiet">
                {page.steps.installFrom}{' '}
                <a href={model.extensionAt} target="_blank" rel="noopener noreferrer">
                  {model.extensionAt}
                </a>
              </p>
            )}
          </li>
          <li>
            <h3>{page.steps.options}</h3>
            <p class="quiet">{page.steps.optionsHelp}</p>
          </li>
          <li>
            <h3>{page.steps.paste}</h3>
            <p class="quiet">{page.steps.pasteHelp}</p>
            <CopyField
              label={page.link}
              help={page.until(toFullDayText(model.expiresOn, model.language))}
              text={model.link}
              words={words.pages}
              look="primary"
            />
          </li>
        </ol>
      </section>
      <section class="privacy" aria-labelledby="privacy">
        <h2 id="privacy">{page.privacyTitle}</h2>
        <p class="quiet">{page.privacy}</p>
      </section>
    </>
  );
}

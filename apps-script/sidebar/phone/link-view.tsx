/** What somebody sees who has opened a link and pressed nothing yet: whose page it is and who reads it; or why not. */
import { Button, Notice } from '../../../shared/components/index.ts';
import { Screen } from './screen.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import type { LinkState } from './use-link.ts';
import type { PhoneWords } from './words.ts';

export interface LinkViewProps {
  link: LinkState;
  words: PhoneWords;
  keepsNothing: boolean;
}

export function LinkView({ link, words, keepsNothing }: LinkViewProps) {
  const { model, other } = link;
  const text = words.page.link;
  const goOn = other && <Button onClick={link.goOnAsOther}>{text.goOnAs(other.personName)}</Button>;
  if (model.state !== 'open') {
    const said = words.page.states[model.state];
    const isFailed = model.state === 'failed';
    return (
      <Screen title={said.title} about={model.programName}>
        <Notice
          kind={isFailed ? 'error' : 'info'}
          actions={
            isFailed && model.inviteCode !== null ? (
              <Button busy={link.isBusy} onClick={link.again}>
                {words.pages.tryAgain}
              </Button>
            ) : (
              goOn
            )
          }
        >
          {said.text}
        </Notice>
        {link.trouble && <TroubleNotice trouble={link.trouble} words={words} />}
      </Screen>
    );
  }
  const name = model.personName ?? '';
  const isOthers = other !== null && other.personName !== name;
  return (
    <Screen
      title={text.title(model.programName ?? '')}
      foot={
        <Button look="primary" wide busy={link.isBusy} onClick={link.press}>
          {link.isBusy ? text.using : text.use}
        </Button>
      }
    >
      {isOthers && (
        <Notice kind="warn" actions={goOn}>
          {text.somebodyElse(other.personName, name)}
        </Notice>
      )}
      <p>
        {text.hello(name)} {text.lead}
      </p>
      {link.trouble && <TroubleNotice trouble={link.trouble} words={words} />}
      <section>
        <h2>{text.privacyTitle}</h2>
        <p class="ph-quiet">{text.privacy(model.ownerName)}</p>
      </section>
      <p class="ph-quiet">{keepsNothing ? text.keepsNothing : text.once}</p>
      <p class="ph-quiet">{text.notYou(name)}</p>
    </Screen>
  );
}

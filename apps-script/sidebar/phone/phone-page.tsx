/** A participant's page: the link until it is pressed, then the form of whoever it belongs to. */
import { useEffect } from 'preact/hooks';
import type { PhonePageModel } from '../../src/invites/invites-api.ts';
import { ComponentWordsContext } from '../../../shared/components/index.ts';
import { nameDocument } from '../platform/browser.ts';
import type { Kept } from '../platform/kept-storage.ts';
import { LinkView } from './link-view.tsx';
import { OwnView } from './own-view.tsx';
import { useLink } from './use-link.ts';
import { phoneWords } from './words.ts';

export function PhonePage({ model, kept }: { model: PhonePageModel; kept: Kept }) {
  const link = useLink(model, kept);
  const language = link.device?.language ?? link.model.language;
  const words = phoneWords[language];
  const title = link.device?.programName ?? link.model.programName ?? words.common.appName;
  useEffect(() => {
    nameDocument(title, language);
  }, [title, language]);
  return (
    <ComponentWordsContext value={words.components}>
      {link.device ? (
        <OwnView
          key={link.device.deviceId}
          {...{ kept, words, language, device: link.device, change: link.change }}
        />
      ) : (
        <LinkView link={link} words={words} keepsNothing={!kept.lasts} />
      )}
    </ComponentWordsContext>
  );
}

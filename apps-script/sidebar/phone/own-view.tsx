/** The page of somebody whom this browser knows: the form, what was sent, what is expected. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, EmptyState, Notice, Progress } from '../../../shared/components/index.ts';
import type { Kept } from '../platform/kept-storage.ts';
import type { PhoneDevice } from './device.ts';
import { ExpectationsView } from './expectations-view.tsx';
import { MenteeForm } from './mentee-form.tsx';
import { MentorForm } from './mentor-form.tsx';
import { Screen } from './screen.tsx';
import { SentView } from './sent-view.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useSession } from './use-session.ts';
import { useWriting } from './use-writing.ts';
import type { PhoneWords } from './words.ts';

export interface OwnViewProps {
  kept: Kept;
  words: PhoneWords;
  language: Language;
  device: PhoneDevice;
  change: (device: PhoneDevice) => void;
}

type Place = 'form' | 'sent' | 'expectations';

export function OwnView({ kept, words, language, device, change }: OwnViewProps) {
  const session = useSession(kept, device, change);
  const writing = useWriting(kept, device.personId, session);
  const [place, setPlace] = useState<Place>('form');
  /** What was sent last from here. */
  const [sentIds, setSentIds] = useState<readonly string[]>([]);
  const place$ = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place$.current?.querySelector('main')?.scrollTo(0, 0);
  }, [place]);
  const { page } = session;
  const go = (next: Place) => () => {
    setPlace(next);
  };
  const props = { kept, words, language, session, writing, device };
  const send = () => {
    const ids = writing.send();
    if (ids === null) {
      // To the first thing that is still to be said, once it is marked.
      setTimeout(() => {
        const marked = place$.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
        (marked?.matches('fieldset') ? marked.querySelector('input') : marked)?.focus();
      });
      return;
    }
    setSentIds(ids);
    setPlace('sent');
  };
  const content = () => {
    if (device.isRevoked === true) return <Disconnected {...{ words, device }} />;
    if (!page)
      return (
        <Screen title={device.programName} about={device.personName}>
          {session.trouble ? (
            <TroubleNotice
              trouble={session.trouble}
              words={words}
              actions={
                <Button
                  busy={session.isBusy}
                  onClick={() => {
                    session.sync(true);
                  }}
                >
                  {words.pages.tryAgain}
                </Button>
              }
            />
          ) : (
            <Progress label={words.page.reading} />
          )}
        </Screen>
      );
    if (place === 'expectations') return <ExpectationsView {...{ page, words, onBack: go('form') }} />;
    const { draft } = writing;
    if (place === 'sent' || !draft) {
      const isNobodys = page.mentee.length === 0 && page.briefing.pairings.length === 0;
      if (isNobodys && place !== 'sent')
        return (
          <Screen title={device.programName} about={device.personName}>
            <EmptyState title={words.page.none.title}>{words.page.none.text}</EmptyState>
          </Screen>
        );
      return (
        <SentView
          {...props}
          page={page}
          sentIds={sentIds}
          onWrite={() => {
            setSentIds([]);
            setPlace('form');
          }}
        />
      );
    }
    const form = { ...props, page, onSend: send, onSent: go('sent'), onExpectations: go('expectations') };
    return draft.kind === 'mentee' ? (
      <MenteeForm {...form} draft={draft} />
    ) : (
      <MentorForm {...form} draft={draft} />
    );
  };
  return <div ref={place$}>{content()}</div>;
}

function Disconnected({ words, device }: Pick<OwnViewProps, 'words' | 'device'>) {
  const { title, text } = words.page.disconnected;
  return (
    <Screen title={title} about={device.programName}>
      <Notice kind="warn">{text}</Notice>
    </Screen>
  );
}

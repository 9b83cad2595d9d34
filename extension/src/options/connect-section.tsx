/**
 * Connecting: paste the link, allow the two addresses, done. Where the browser has not allowed them yet, they are
 * explained before it asks, and asked for directly in the click.
 */
import { useEffect, useState } from 'preact/hooks';
import { Button, Notice, TextLine } from '../../../shared/components/index.ts';
import { parseInviteLink, toInviteLink } from '../../../shared/protocol/invite-link.ts';
import { connect, type ConnectResult } from '../connection/connect.ts';
import type { OptionsState } from './options-state.ts';
import type { OptionsPorts } from './ports.ts';

interface ConnectSectionProps {
  ports: OptionsPorts;
  state: OptionsState;
  onConnected: (programName: string) => void;
}

/** Id of the heading. */
export const CONNECT_ID = 'connect';

type Progress = 'writing' | 'busy' | 'not-a-link' | 'denied' | ConnectResult;

export function ConnectSection({ ports, state, onConnected }: ConnectSectionProps) {
  const { words } = ports;
  const { connection: text, permission } = words.options;
  const [link, setLink] = useState(state.attempt ? toInviteLink(state.attempt) : '');
  const [progress, setProgress] = useState<Progress>('writing');

  const ask = async (): Promise<void> => {
    const parsed = parseInviteLink(link, ports);
    if (!parsed) {
      setProgress('not-a-link');
      return;
    }
    setProgress('busy');
    // The request comes first in the click: after another wait the browser would no longer show it.
    if (!state.hasPermission && !(await ports.permission.request())) {
      setProgress('denied');
      return;
    }
    const result = await connect(ports, parsed);
    setProgress(result);
    if (result.kind === 'connected') onConnected(result.programName);
    void ports.requestDelivery({ now: true, refreshBriefing: false });
  };

  useEffect(() => {
    if (state.attempt && state.hasPermission && state.hasAgreed) void ask();
  }, []);

  if (!state.hasAgreed)
    return (
      <section class="op-section">
        <h2 id={CONNECT_ID} tabIndex={-1}>
          {text.connectTitle}
        </h2>
        <Notice kind="info" title={words.options.agreeFirst.title}>
          {words.options.agreeFirst.text}{' '}
          <a href="../welcome/welcome.html">{words.options.agreeFirst.action}</a>
        </Notice>
      </section>
    );
  const isUnanswered = typeof progress === 'object' && progress.kind === 'unanswered';
  return (
    <section class="op-section">
      <h2 id={CONNECT_ID} tabIndex={-1}>
        {text.connectTitle}
      </h2>
      <p class="ml-lead">{text.connectText}</p>
      <form
        class="op-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <TextLine
          label={text.link}
          help={text.linkHelp}
          value={link}
          onInput={(value) => {
            setLink(value);
            setProgress('writing');
          }}
          issue={toIssue(progress, ports)}
        />
        {!state.hasPermission && (
          <Notice kind="info" title={permission.title}>
            {permission.text}
          </Notice>
        )}
        <div class="ml-actions">
          <Button type="submit" look="primary" busy={progress === 'busy'}>
            {isUnanswered ? words.options.tryAgain : text.connect}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** The sentence for what went wrong; null while nothing has. */
function toIssue(progress: Progress, { words }: OptionsPorts): string | null {
  const { options } = words;
  if (progress === 'not-a-link') return options.connection.notALink;
  if (progress === 'denied') return options.permission.denied;
  if (typeof progress === 'string' || progress.kind === 'connected') return null;
  if (progress.kind === 'not-agreed') return options.agreeFirst.text;
  return progress.kind === 'refused' ? options.refusals[progress.reason] : options.unanswered[progress.fault];
}

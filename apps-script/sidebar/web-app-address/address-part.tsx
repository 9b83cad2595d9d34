/** What to click for the web app's address, the field to paste it into, and what came of asking there. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { Button, Notice, Progress, TextLine } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { useKept } from '../frame/kept.ts';
import type { FailureWords } from '../platform/script.ts';
import type { AddressState } from './use-address.ts';

export interface AddressPartProps {
  words: { address: Messages['webAppAddress']; pages: FailureWords };
  state: AddressState;
  /** Says the steps; without them there is an address already. */
  hasSteps: boolean;
}

export function AddressPart({ words: { address, pages }, state, hasSteps }: AddressPartProps) {
  const [typed, setTyped] = useKept('web-app-address', '');
  const { check } = state;
  return (
    <section class="ml-form address">
      {hasSteps && (
        <Notice kind="warn" title={address.title}>
          <ol>
            {address.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Notice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '' && check.state !== 'asking') state.keep(typed);
        }}
      >
        <TextLine label={address.field} help={address.help} value={typed} onInput={setTyped} />
        <div class="ml-actions">
          <Button type="submit" look={hasSteps ? 'primary' : 'quiet'} busy={check.state === 'asking'}>
            {address.keep}
          </Button>
        </div>
      </form>
      {check.state === 'asking' && <Progress label={address.asking} />}
      {check.state === 'failed' && (
        <FailureNotice failure={check.failure} words={pages} onRetry={check.retry} />
      )}
      {check.state === 'unanswered' && (
        <Notice
          kind="warn"
          title={address.unanswered}
          actions={
            <>
              <a class="ml-button ml-button-quiet" href={check.visitUrl} target="_blank" rel="noreferrer">
                {address.open}
              </a>
              <Button onClick={state.lookAgain}>{address.lookAgain}</Button>
            </>
          }
        >
          {address.unansweredHelp}
        </Notice>
      )}
    </section>
  );
}

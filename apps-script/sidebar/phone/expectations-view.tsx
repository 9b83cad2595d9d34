/** What is expected of a mentee, to be read again: the terms and the sentences of the sheet that was signed. */
import type { OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import { Button } from '../../../shared/components/index.ts';
import { Screen } from './screen.tsx';
import type { PhoneWords } from './words.ts';

export interface ExpectationsViewProps {
  page: OwnPage;
  words: PhoneWords;
  onBack: () => void;
}

export function ExpectationsView({ page, words, onBack }: ExpectationsViewProps) {
  const text = words.page.expectations;
  return (
    <Screen
      title={text.title}
      about={page.briefing.program.name}
      foot={
        <Button wide onClick={onBack}>
          {text.back}
        </Button>
      }
    >
      {page.mentee.map(({ pairingId, mentorName, expectations }) => (
        <section key={pairingId} class="ph-paper">
          <h2>{mentorName}</h2>
          <dl>
            {expectations.terms.map(({ label, text: said }) => (
              <div key={label + said}>
                <dt>{label}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
          <h3>{text.yours}</h3>
          <ul>
            {expectations.yours.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h3>{text.together}</h3>
          <ul>
            {expectations.together.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
}

/** The expectation sheets, one for each of the two: on the screen as they will be on paper. */
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { Button, EmptyState, Select } from '../../../shared/components/index.ts';
import { Section } from '../dialog/parts.tsx';
import { printPage } from '../platform/printer.ts';
import { ExpectationPaper, nameIn } from './expectation-paper.tsx';
import type { PairingsWords } from './words.ts';

/** Chosen instead of one pairing. */
const ALL = 'all';

interface SheetProps {
  view: PairingsView;
  /** A pairing's id, or all of them. */
  chosen: string | null;
  words: PairingsWords;
}

export interface SheetSectionProps extends SheetProps {
  token: unknown;
  onChoose: (chosen: string | null) => void;
}

const runningIn = ({ pairings }: PairingsView): Pairing[] =>
  pairings.filter(({ status }) => status === 'active' || status === 'planned');

const chosenIn = ({ view, chosen }: SheetProps): Pairing[] =>
  runningIn(view).filter(({ id }) => chosen === ALL || id === chosen);

export function SheetSection(props: SheetSectionProps) {
  const { view, chosen, words, token, onChoose } = props;
  const { page } = words;
  const running = runningIn(view);
  const printed = chosenIn(props);
  const [first] = printed;
  const count = 2 * printed.length;
  return (
    <Section title={page.sheetTitle} lead={page.sheetLead} token={token}>
      {running.length === 0 ? (
        <EmptyState title={page.noPairings}>{page.noPairingsHelp}</EmptyState>
      ) : (
        <Select
          label={page.pairing}
          value={chosen}
          items={[
            ...(running.length > 1 ? [{ value: ALL, label: page.allPairings(running.length) }] : []),
            ...running.map((row) => ({
              value: row.id,
              label: row.label ?? `${nameIn(view, row.mentorId)} → ${nameIn(view, row.menteeId)}`,
            })),
          ]}
          onInput={onChoose}
        />
      )}
      {first && (
        <>
          <Button look="primary" onClick={printPage}>
            {chosen === ALL ? page.printSheets(count) : page.printSheet}
          </Button>
          {chosen === ALL && <p class="quiet">{page.allSheets(count)}</p>}
          <div class="preview">
            <ExpectationPaper {...{ view, words, pairing: first }} role="mentor" isPreview />
          </div>
        </>
      )}
    </Section>
  );
}

/** The sheets of what was chosen, for paper. */
export function ExpectationPapers(props: SheetProps) {
  const { view, words } = props;
  return (
    <>
      {chosenIn(props).flatMap((pairing) =>
        (['mentor', 'mentee'] as const).map((role) => (
          <ExpectationPaper key={`${pairing.id} ${role}`} {...{ view, words, pairing, role }} />
        )),
      )}
    </>
  );
}

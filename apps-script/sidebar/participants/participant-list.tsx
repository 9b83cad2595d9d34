/** The lists of the People view: pairings and people, searched together, each in an order of its own. */
import type { ParticipantsView } from '../../src/participants/participants-api.ts';
import { EmptyState, SearchLine, Select } from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import {
  isFound,
  isGoingOn,
  sortPairings,
  sortPeople,
  type PairingOrder,
  type PersonOrder,
} from './arrange.ts';
import { PairingLines } from './pairing-lines.tsx';
import { PersonLines } from './person-lines.tsx';
import type { Place } from './place.ts';
import type { ParticipantsWords } from './words.ts';

/** What a person has chosen in the lists; kept while a page is open. */
export interface ListChoices {
  search: string;
  pairingOrder: PairingOrder;
  personOrder: PersonOrder;
}

export interface ParticipantListProps {
  view: ParticipantsView;
  words: ParticipantsWords;
  choices: ListChoices;
  onChoose: (choices: ListChoices) => void;
  onOpen: (place: Place) => void;
}

const PAIRING_ORDERS: readonly PairingOrder[] = ['lastMet', 'state', 'name'];
const PERSON_ORDERS: readonly PersonOrder[] = ['lastTalk', 'name'];

export function ParticipantList({ view, words, choices, onChoose, onOpen }: ParticipantListProps) {
  const { participants: own } = words;
  const { language, todayOn } = view;
  const { search, pairingOrder, personOrder } = choices;
  const found = view.pairings.filter(({ title }) => isFound(search, [title]));
  const pairings = sortPairings(found, pairingOrder);
  const people = sortPeople(
    view.people.filter(({ name, pairings: titles }) => isFound(search, [name, ...titles])),
    personOrder,
  );
  const common = { todayOn, language, words };
  const openPairing = (id: string) => {
    onOpen({ kind: 'pairing', id });
  };
  const openPerson = (id: string) => {
    onOpen({ kind: 'person', id });
  };
  const [going, over] = [pairings.filter(isGoingOn), pairings.filter((row) => !isGoingOn(row))];
  const [present, left] = [
    people.filter(({ status }) => status === 'active'),
    people.filter(({ status }) => status === 'left'),
  ];
  return (
    <>
      <SearchLine
        label={own.search}
        value={search}
        onInput={(value) => {
          onChoose({ ...choices, search: value });
        }}
      />
      {search !== '' && pairings.length + people.length === 0 && <p role="status">{own.noneFound}</p>}
      <section class="group" aria-label={own.lists.pairings}>
        <h2 class="section-title">
          {own.lists.pairings} <span class="quiet">{own.count(pairings.length, view.pairings.length)}</span>
        </h2>
        {view.pairings.length === 0 && <EmptyState title={own.noPairings}>{own.noPairingsHelp}</EmptyState>}
        {view.pairings.length > 1 && (
          <Select
            label={own.sort}
            required
            value={pairingOrder}
            items={PAIRING_ORDERS.map((value) => ({ value, label: own.sorts[value] }))}
            onInput={(value) => {
              onChoose({ ...choices, pairingOrder: (value ?? 'lastMet') as PairingOrder });
            }}
          />
        )}
        <PairingLines rows={going} {...common} onOpen={openPairing} />
        {over.length > 0 && (
          <Fold title={own.over(over.length)}>
            <PairingLines rows={over} {...common} onOpen={openPairing} />
          </Fold>
        )}
      </section>
      <section class="group" aria-label={own.lists.people}>
        <h2 class="section-title">
          {own.lists.people} <span class="quiet">{own.count(people.length, view.people.length)}</span>
        </h2>
        {view.people.length === 0 && <EmptyState title={own.noPeople}>{own.noPeopleHelp}</EmptyState>}
        {view.people.length > 1 && (
          <Select
            label={own.sort}
            required
            value={personOrder}
            items={PERSON_ORDERS.map((value) => ({ value, label: own.sortsOfPeople[value] }))}
            onInput={(value) => {
              onChoose({ ...choices, personOrder: (value ?? 'lastTalk') as PersonOrder });
            }}
          />
        )}
        <PersonLines rows={present} {...common} onOpen={openPerson} />
        {left.length > 0 && (
          <Fold title={own.hasLeft(left.length)}>
            <PersonLines rows={left} {...common} onOpen={openPerson} />
          </Fold>
        )}
      </section>
    </>
  );
}

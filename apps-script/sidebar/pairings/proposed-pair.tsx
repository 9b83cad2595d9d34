/** One mentee with the proposed or chosen mentor: how well they fit, why, and who would be second best. */
import type { PairingsView } from '../../src/mentors/mentors-api.ts';
import { ListLine, Notice, Paragraph, Select, type Tone } from '../../../shared/components/index.ts';
import { toPairingPeople, toReasonTexts, type ProposalLine } from './proposal.ts';
import type { PairingsWords } from './words.ts';

export interface ProposedPairProps {
  view: PairingsView;
  line: ProposalLine;
  words: PairingsWords;
  nameOf: (personId: string) => string;
  onMentor: (mentorId: string | null) => void;
  onWhy: (why: string) => void;
}

export function ProposedPair({ view, line, words, nameOf, onMentor, onWhy }: ProposedPairProps) {
  const { page, rules } = words;
  const { mentors } = toPairingPeople(view);
  const accepted = new Set(mentors.map(({ personId }) => personId));
  const name = nameOf(line.menteeId);
  const others = view.people.filter(
    ({ id, role }) => id !== line.menteeId && (accepted.has(id) || role === 'mentor' || role === 'both'),
  );
  const status: { tone: Tone; text: string } | undefined =
    line.fit?.obstacle !== undefined
      ? { tone: 'warn', text: rules.obstacle[line.fit.obstacle] }
      : line.fit
        ? { tone: 'neutral', text: rules.fit({ points: line.fit.points }) }
        : undefined;
  return (
    <ListLine
      title={name}
      {...(line.isChanged ? { detail: page.changed } : {})}
      {...(status ? { status } : {})}
    >
      <div class="columns pair">
        <div class="stack">
          <Select
            label={page.mentorOf(name)}
            value={line.mentorId}
            items={others.map((person) => ({
              value: person.id,
              label: accepted.has(person.id) ? person.name : page.notAccepted(person.name),
            }))}
            onInput={onMentor}
          />
          {line.mentorId === null && line.unpaired && <p>{rules.unpaired[line.unpaired.reason]({ name })}</p>}
          {line.mentorId === null && line.unpaired && line.unpaired.obstacles.length > 0 && (
            <ul class="sentences quiet">
              {line.unpaired.obstacles.map(({ mentorId, obstacle }) => (
                <li key={mentorId}>
                  {nameOf(mentorId)}: {rules.obstacle[obstacle]}
                </li>
              ))}
            </ul>
          )}
          {line.isUnaccepted && line.mentorId !== null && (
            <Notice kind="warn">{page.unacceptedWarning(nameOf(line.mentorId))}</Notice>
          )}
          {line.fit && (
            <ul class="sentences">
              {toReasonTexts(line.fit.reasons, words).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          {line.secondBest && (
            <p class="quiet">
              {line.isNotFirstChoice
                ? rules.notFirstChoice({ name: nameOf(line.secondBest.mentorId) })
                : rules.secondBest({
                    name: nameOf(line.secondBest.mentorId),
                    points: line.secondBest.points,
                    isFull: line.secondBest.isFull,
                  })}
            </p>
          )}
        </div>
        {line.mentorId !== null && <Paragraph label={page.whyFor(name)} value={line.why} onInput={onWhy} />}
      </div>
    </ListLine>
  );
}

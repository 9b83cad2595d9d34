/** One mentee with the proposed or chosen mentor: how well they fit, why, and who would be second best. */
import { useMemo } from 'preact/hooks';
import { ListLine, Notice, Paragraph, Select, type Tone } from '../../../shared/components/index.ts';
import { toPassedOver } from '../../../shared/rules/pairings/propose-pairings.ts';
import { isForThePair, toReasonTexts, type ProposalBasis, type ProposalLine } from './proposal.ts';
import type { PairingsWords } from './words.ts';

export interface ProposedPairProps {
  basis: ProposalBasis;
  line: ProposalLine;
  words: PairingsWords;
  onMentor: (mentorId: string | null) => void;
  onWhy: (why: string) => void;
}

/**
 * Drawn anew only when its own line changes: among hundreds of lines with their lists of mentors, typing would lag
 * behind the keys. The callbacks must therefore not depend on what the page showed when the line was drawn.
 */
export function ProposedPair(props: ProposedPairProps) {
  return useMemo(() => <Pair {...props} />, [props.basis, props.words, JSON.stringify(props.line)]);
}

function Pair({ basis, line, words, onMentor, onWhy }: ProposedPairProps) {
  const { page, rules } = words;
  const { nameOf } = basis;
  const name = nameOf(line.menteeId);
  const toTexts = (reasons: Parameters<typeof toReasonTexts>[0]) => toReasonTexts(reasons, words, nameOf);
  const status: { tone: Tone; text: string } | undefined =
    line.fit?.obstacle !== undefined
      ? { tone: 'warn', text: rules.obstacle[line.fit.obstacle] }
      : line.fit && hasNeeds(line)
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
            items={basis.choosable
              .filter(({ personId }) => personId !== line.menteeId)
              .map((person) => ({
                value: person.personId,
                label: person.isAccepted ? person.name : page.notAccepted(person.name),
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
              {toTexts(line.fit.reasons).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          {line.mentorId !== null && <p class="quiet">{toSecondText(line, words, nameOf)}</p>}
        </div>
        {line.mentorId !== null && <Paragraph label={page.whyFor(name)} value={line.why} onInput={onWhy} />}
      </div>
    </ListLine>
  );
}

/** Points tell something only where a need was stated: without one every mentor fits as well. */
const hasNeeds = ({ fit }: Pick<ProposalLine, 'fit'>): boolean =>
  fit?.reasons.some(({ code }) => code === 'no-needs-stated') === false;

/** Who would be second best, or who fits better and why they are not the one. */
export function toSecondText(
  { secondBest, fit, isChanged }: Pick<ProposalLine, 'secondBest' | 'fit' | 'isChanged'>,
  words: PairingsWords,
  nameOf: (personId: string) => string,
): string {
  const { rules } = words;
  if (!secondBest) return rules.noSecond;
  if (!hasNeeds({ fit })) return '';
  const told = {
    name: nameOf(secondBest.mentorId),
    reasons: toReasonTexts(secondBest.reasons.filter(isForThePair), words, nameOf),
  };
  const { points, isFull, mentees } = secondBest;
  const why = fit && toPassedOver(fit.points, secondBest, isChanged);
  return why
    ? rules.better[why]({ ...told, points, mentees })
    : rules.secondBest({ ...told, points, isFull });
}

/**
 * Both sides of the last meetings: the ratings of each as a line that is named at its end, the mentor solid and filled,
 * the mentee dashed and hollow; counts below. The picture's words say the same to whoever does not see it.
 */
import type { BothSides as Sides } from '../../../shared/rules/both-sides.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Status } from '../../../shared/components/index.ts';
import { toAmountText, toDayText } from '../format.ts';
import type { ParticipantsWords } from './words.ts';

interface BothSidesProps {
  sides: Sides;
  names: { mentor: string; mentee: string };
  todayOn: string;
  language: Language;
  words: ParticipantsWords;
}

const [LEFT, WIDTH, TOP, STEP] = [58, 122, 8, 18] as const;

export function BothSides({ sides, names, todayOn, language, words }: BothSidesProps) {
  const { bothSides: own } = words.participants;
  const { ratings, latestApart, means } = sides;
  if (sides.heldCount === 0) return null;
  const first = (name: string) => name.split(' ')[0] ?? name;
  const dayOf = (on: string) => toDayText(on, todayOn, language);
  return (
    <section class="group" aria-label={own.title}>
      <h2 class="section-title both-title">
        {own.title} <span class="quiet">{own.last(ratings.length)}</span>
      </h2>
      {ratings.some(({ mentor, mentee }) => mentor !== null || mentee !== null) && (
        <Picture
          {...{ ratings }}
          names={{ mentor: first(names.mentor), mentee: first(names.mentee) }}
          best={own.best}
          worst={own.worst}
          days={[dayOf(ratings[0]!.on), dayOf(ratings[ratings.length - 1]!.on)]}
          text={ratings
            .map(({ on, mentor, mentee }) =>
              own.point(dayOf(on), first(names.mentor), mentor ?? '–', first(names.mentee), mentee ?? '–'),
            )
            .join(' ')}
        />
      )}
      <p class="quiet">{own.told(sides.toldCount, sides.heldCount)}</p>
      {sides.bothRatedCount > 0 && <p class="quiet">{own.apart(sides.apartCount, sides.bothRatedCount)}</p>}
      {means && (
        <p class="quiet">
          {own.means(
            first(names.mentor),
            toAmountText(Math.round(means.mentor * 10) / 10, language),
            first(names.mentee),
            toAmountText(Math.round(means.mentee * 10) / 10, language),
          )}
        </p>
      )}
      {latestApart && (
        <Status tone="warn">
          {own.differently(
            dayOf(latestApart.on),
            first(names.mentor),
            latestApart.mentor,
            first(names.mentee),
            latestApart.mentee,
          )}
        </Status>
      )}
    </section>
  );
}

interface PictureProps {
  ratings: Sides['ratings'];
  names: { mentor: string; mentee: string };
  best: string;
  worst: string;
  days: [string, string];
  text: string;
}

function Picture({ ratings, names, best, worst, days, text }: PictureProps) {
  const xOf = (index: number) =>
    LEFT + 8 + (ratings.length < 2 ? 0 : (index * (WIDTH - 16)) / (ratings.length - 1));
  const yOf = (rating: number) => TOP + (4 - rating) * STEP;
  const lineOf = (side: 'mentor' | 'mentee') =>
    ratings.flatMap((one, index) => {
      const rating = one[side];
      return rating === null ? [] : [{ x: xOf(index), y: yOf(rating) }];
    });
  const [mentor, mentee] = [lineOf('mentor'), lineOf('mentee')];
  const [endOfMentor, endOfMentee] = [mentor[mentor.length - 1], mentee[mentee.length - 1]];
  // Names at one height would cover each other.
  const apartY = endOfMentor && endOfMentee && Math.abs(endOfMentor.y - endOfMentee.y) < 12 ? 7 : 0;
  return (
    <svg class="both" viewBox="0 0 264 84" role="img" aria-label={text}>
      {[1, 2, 3, 4].map((rating) => (
        <line key={rating} class="grid" x1={LEFT} x2={LEFT + WIDTH} y1={yOf(rating)} y2={yOf(rating)} />
      ))}
      <text x="0" y={yOf(4) + 4}>
        {best}
      </text>
      <text x="0" y={yOf(1) + 4}>
        {worst}
      </text>
      <polyline class="mentee" points={mentee.map(({ x, y }) => `${x},${y}`).join(' ')} />
      <polyline class="mentor" points={mentor.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {mentee.map(({ x, y }) => (
        <circle key={x} class="mentee" cx={x} cy={y} r="3.5" />
      ))}
      {mentor.map(({ x, y }) => (
        <circle key={x} class="mentor" cx={x} cy={y} r="3" />
      ))}
      {endOfMentor && (
        <text class="name" x={LEFT + WIDTH + 6} y={endOfMentor.y + 4 - apartY}>
          {names.mentor}
        </text>
      )}
      {endOfMentee && (
        <text x={LEFT + WIDTH + 6} y={endOfMentee.y + 4 + apartY}>
          {names.mentee}
        </text>
      )}
      <text x={LEFT} y="82">
        {days[0]}
      </text>
      {days[0] !== days[1] && (
        <text x={LEFT + WIDTH} y="82" text-anchor="end">
          {days[1]}
        </text>
      )}
    </svg>
  );
}

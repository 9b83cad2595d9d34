/** Courses of mentors: whose, what, where it stands, what it costs; who should be trained first leads here. */
import { Button } from '../../../shared/components/index.ts';
import { toMoneyText } from '../../../shared/rules/rewards/money.ts';
import { courseMinorOf } from '../../../shared/rules/rewards/sums.ts';
import { toDateText } from '../../../shared/rules/rewards/warning-text.ts';
import type { RewardsView } from '../../src/rewards/rewards-api.ts';
import type { RewardsWords } from './words.ts';

export interface CourseLinesProps {
  view: RewardsView;
  words: RewardsWords;
  onOpen: (about: { courseId?: string; personId?: string }) => void;
  onScore: () => void;
}

export function CourseLines({ view, words, onOpen, onScore }: CourseLinesProps) {
  const { page } = words.page;
  const names = new Map(view.people.map(({ id, name }) => [id, name]));
  const taught = new Set(view.courses.map(({ personId }) => personId));
  const first = view.trainFirstIds.filter((id) => !taught.has(id) && names.has(id));
  return (
    <section class="group" aria-labelledby="courses">
      <h2 class="section-title" id="courses">
        {page.courses}
      </h2>
      {view.courses.length === 0 && <p class="quiet">{page.emptyCourses}</p>}
      <ul class="reward-list">
        {view.courses.map((course) => {
          const currency = course.currency ?? view.plan?.currency ?? 'EUR';
          const on = course.closedOn ?? course.startsOn ?? course.plannedOn;
          return (
            <li key={course.id} class="reward-line">
              <div class="reward-head">
                <b>{course.personName ?? course.personId}</b>
                <span class="reward-amount">
                  {toMoneyText(courseMinorOf({ currency }, course), currency, view.language)}
                </span>
              </div>
              <p>
                {course.title} · {words.tabs.courses.choices.status[course.status]},{' '}
                {toDateText(on, view.language)}
              </p>
              {course.hasRepaymentClause && <p class="is-pay">{page.askClause}</p>}
              <div class="reward-acts">
                <Button
                  look="link"
                  label={page.edit(course.title)}
                  onClick={() => {
                    onOpen({ courseId: course.id });
                  }}
                >
                  {page.changeWord}
                </Button>
                {course.status === 'completed' && (
                  <Button look="link" label={`${page.score}: ${course.personName ?? ''}`} onClick={onScore}>
                    {page.score}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
        {first.map((id) => (
          <li key={id} class="reward-line">
            <div class="reward-head">
              <span>{page.trainFirst(names.get(id)!)}</span>
              <Button
                look="link"
                label={`${page.addCourse}: ${names.get(id)!}`}
                onClick={() => {
                  onOpen({ personId: id });
                }}
              >
                {page.addCourse}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button
          onClick={() => {
            onOpen({});
          }}
        >
          {page.addCourse}
        </Button>
      </div>
    </section>
  );
}

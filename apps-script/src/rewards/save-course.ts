/** Courses that mentors chose for their own career: planned, approved, completed with evidence or broken off. */
import { checkCourse } from '../../../shared/rules/rewards/check-course.ts';
import { toMinor } from '../../../shared/rules/rewards/money.ts';
import { toWarningText } from '../../../shared/rules/rewards/warning-text.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { courses as coursesTable, type Course } from '../../../shared/tables/courses.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { answer, Refusal, underLock } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import { toPersonIn } from '../people/people-in.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import { requireReason } from './log-reward.ts';
import { openRewards, toRewardsView } from './read-rewards.ts';
import type { CourseForm, RewardsView } from './rewards-api.ts';
import { isExact } from './save-plan.ts';

const MONEY = ['costPlanned', 'travelPlanned', 'costActual', 'travelActual'] as const;

/** Saves a course. The same form twice is saved once. */
export const saveCourse = (platform: Platform, form: CourseForm): Answer<RewardsView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const open = openRewards(context, true);
      const { ledger, todayOn, plan } = open;
      const { byId } = ledger.rows('courses');
      const id = form.id ?? `CO-${toDigest(form.requestId).slice(0, 12)}`;
      const known = byId.get(id) ?? null;
      const person = toPersonIn(context, ledger, form.personId);
      const { language } = context;
      const words = catalogs[language].rewards;
      const currency = known?.currency ?? plan?.currency ?? 'EUR';
      const { fields, status } = form;
      const refuse = (sentence: string, field: string): never => {
        throw new Refusal(sentence, { issues: [{ code: 'required', field }] });
      };
      if (fields.startsOn && fields.endsOn && fields.endsOn < fields.startsOn)
        refuse(words.refused.courseDays, 'endsOn');
      for (const name of MONEY) if (!isExact(fields[name], currency)) refuse(words.refused.noAmount, name);
      if (status === 'completed' && !fields.evidence?.trim()) refuse(words.refused.evidence, 'evidence');
      const approvedOn =
        status === 'planned' || status === 'withdrawn'
          ? (known?.approvedOn ?? null)
          : (known?.approvedOn ?? todayOn);
      const minor = (amount: number | null) => (amount === null ? 0 : toMinor(amount, currency));
      const found =
        status === 'withdrawn' || known?.status === status
          ? []
          : checkCourse(
              {
                ...{ id, personId: person.id, startsOn: fields.startsOn, approvedOn },
                costMinor:
                  minor(fields.costActual ?? fields.costPlanned) +
                  minor(fields.travelActual ?? fields.travelPlanned),
                plannedOn: known?.plannedOn ?? todayOn,
              },
              open.checks,
            );
      const kept = (known?.warnings ?? '').split('\n').filter(Boolean);
      const fresh = found
        .map((one) => toWarningText(one, { words, language, currency, name: person.name }))
        .filter((sentence) => !kept.includes(sentence));
      const reason = requireReason(context, fresh, form.reason);
      const isClosed = status === 'completed' || status === 'broken-off' || status === 'withdrawn';
      const row: Course = {
        ...blankOf(coursesTable),
        ...{ isInternal: false, hasRepaymentClause: false, title: '', status },
        ...known,
        ...fields,
        ...{ id, personId: person.id, personName: person.name, currency, status, approvedOn },
        approvedBy: approvedOn === null ? null : (known?.approvedBy ?? platform.session.ownerEmail()),
        plannedOn: known?.plannedOn ?? todayOn,
        closedOn: isClosed ? (known?.closedOn ?? todayOn) : null,
        warnings: [...kept, ...fresh].join('\n').slice(0, 4000) || null,
        // Sent twice, it is said once.
        reason:
          (reason && known?.reason?.endsWith(reason)
            ? known.reason
            : [known?.reason, reason].filter(Boolean).join('\n')
          ).slice(0, 2000) || null,
        planId: known ? known.planId : (plan?.id ?? null),
        recordedAt: known?.recordedAt ?? toInstant(platform.clock.nowMs(), ledger.settings.timeZone),
      };
      const what = words.did.course(person.name, row.title);
      writeRows(context, ledger, {
        changes: [
          known ? { table: 'courses', update: [{ id, fields: row }] } : { table: 'courses', append: [row] },
        ],
        audit: [{ action: 'course-saved', table: 'courses', rowId: id, detail: what.slice(0, 1000) }],
        takeBack: { what: what.slice(0, 300) },
      });
    });
    return toRewardsView(context, openRewards(context));
  });

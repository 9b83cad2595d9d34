/** A course that fits a mentor's own career: what, why, when, what it costs, where it stands. */
import {
  Checkbox,
  DateInput,
  Notice,
  Paragraph,
  Select,
  TextLine,
} from '../../../shared/components/index.ts';
import { checkCourse } from '../../../shared/rules/rewards/check-course.ts';
import { parseMoney, toAmount, toMinor, toTypedMoney } from '../../../shared/rules/rewards/money.ts';
import { toWarningText } from '../../../shared/rules/rewards/warning-text.ts';
import type { Course } from '../../../shared/tables/courses.ts';
import type { CourseForm, RewardsView } from '../../src/rewards/rewards-api.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { useRequestId } from '../dialog/request-id.ts';
import { useDialog } from '../dialog/use-dialog.ts';
import { useKeep, useKeptOnce } from '../frame/kept.ts';
import { useDraft } from '../frame/use-draft.ts';
import { useLatest } from '../frame/use-latest.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { currencyOf, toChecks } from './checks.ts';
import { MoneyField } from './money-field.tsx';
import { rewardsWords } from './words.ts';
import './rewards.css';

const read = (words: FailureWords) => callScript(words, 'getRewards');
const COSTS = ['costPlanned', 'travelPlanned', 'costActual', 'travelActual'] as const;
const STATUSES = ['planned', 'approved', 'completed', 'broken-off', 'withdrawn'] as const;

interface Draft extends Record<(typeof COSTS)[number], string> {
  personId: string | null;
  title: string;
  provider: string;
  why: string;
  startsOn: string;
  endsOn: string;
  evidence: string;
  isInternal: boolean;
  hasRepaymentClause: boolean;
  status: Course['status'];
  reason: string;
}

export function CourseDialog() {
  const state = useDialog<RewardsView>(rewardsWords, read);
  const { view, version, language } = state;
  const words = rewardsWords[language];
  const { page } = words;
  const asked = useKeptOnce<{ courseId?: string; personId?: string }>('course-of') ?? null;
  // Opened again, it must still be that course: else it would be saved as another one.
  useKeep('course-of', asked);
  const currency = view ? currencyOf(view) : 'EUR';
  const toDraft = (from: RewardsView): Draft => {
    const course = from.courses.find(({ id }) => id === asked?.courseId);
    const typed = (amount: number | null | undefined): string =>
      toTypedMoney(
        amount === null || amount === undefined ? null : toMinor(amount, currencyOf(from)),
        currencyOf(from),
        from.language,
      );
    return {
      personId: course?.personId ?? asked?.personId ?? null,
      ...{ title: course?.title ?? '', provider: course?.provider ?? '', why: course?.why ?? '' },
      ...{ startsOn: course?.startsOn ?? '', endsOn: course?.endsOn ?? '', evidence: course?.evidence ?? '' },
      ...{ costPlanned: typed(course?.costPlanned), travelPlanned: typed(course?.travelPlanned) },
      ...{ costActual: typed(course?.costActual), travelActual: typed(course?.travelActual) },
      isInternal: course?.isInternal ?? false,
      hasRepaymentClause: course?.hasRepaymentClause ?? false,
      status: course?.status ?? 'planned',
      reason: '',
    };
  };
  const { draft, edit, send } = useDraft('course', view, version, toDraft);
  const requestIdOf = useRequestId();
  const isUnsaved =
    view !== null && draft !== null && JSON.stringify(draft) !== JSON.stringify(toDraft(view));
  const minorOf = (typed: string): number | null => {
    const parsed = parseMoney(typed, currency, language);
    return parsed.ok ? parsed.minor : null;
  };
  const course = view?.courses.find(({ id }) => id === asked?.courseId) ?? null;
  const isSound = draft !== null && COSTS.every((name) => parseMoney(draft[name], currency, language).ok);
  const checks = view && toChecks(view);
  const isChecked = draft !== null && draft.status !== 'withdrawn' && course?.status !== draft.status;
  const warnings =
    view && checks && draft?.personId && isSound && isChecked
      ? checkCourse(
          {
            ...{ id: course?.id ?? null, personId: draft.personId },
            costMinor:
              (minorOf(draft.costActual) ?? minorOf(draft.costPlanned) ?? 0) +
              (minorOf(draft.travelActual) ?? minorOf(draft.travelPlanned) ?? 0),
            startsOn: draft.startsOn === '' ? null : draft.startsOn,
            plannedOn: course?.plannedOn ?? view.todayOn,
            approvedOn: draft.status === 'planned' ? null : (course?.approvedOn ?? view.todayOn),
          },
          checks,
        )
          .map((one) =>
            toWarningText(one, {
              ...{ words: words.rules, language, currency },
              name: checks.nameOf(draft.personId!),
            }),
          )
          .filter((sentence) => !(course?.warnings ?? '').split('\n').includes(sentence))
      : [];
  const offBecause = !draft
    ? null
    : draft.personId === null || draft.title.trim() === ''
      ? page.course.nameFirst
      : !isSound
        ? page.reward.amountFirst
        : warnings.length > 0 && draft.reason.trim() === ''
          ? page.reward.whyFirst
          : isUnsaved
            ? null
            : words.frame.nothingChanged;
  const save = async (): Promise<boolean> => {
    if (!draft?.personId || offBecause !== null) return false;
    const amount = (typed: string): number | null => {
      const minor = minorOf(typed);
      return minor === null ? null : toAmount(minor, currency);
    };
    const text = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
    const form: Omit<CourseForm, 'requestId'> = {
      ...{ id: course?.id ?? null, personId: draft.personId, status: draft.status, reason: draft.reason },
      fields: {
        ...{ title: draft.title.trim(), provider: text(draft.provider), why: text(draft.why) },
        ...{ startsOn: text(draft.startsOn), endsOn: text(draft.endsOn), evidence: text(draft.evidence) },
        ...{ isInternal: draft.isInternal, hasRepaymentClause: draft.hasRepaymentClause },
        ...{ costPlanned: amount(draft.costPlanned), travelPlanned: amount(draft.travelPlanned) },
        ...{ costActual: amount(draft.costActual), travelActual: amount(draft.travelActual) },
      },
    };
    return send(Object.keys(draft) as (keyof Draft)[], () =>
      state.run(
        () => callScript(words.pages, 'saveCourse', { ...form, requestId: requestIdOf(form) }),
        page.course.saved,
        saveAgain,
      ),
    );
  };
  const saveAgain = useLatest(() => void save());
  const line = (name: 'title' | 'provider' | 'why' | 'evidence', label: string) =>
    draft && (
      <TextLine
        label={label}
        value={draft[name]}
        onInput={(value) => {
          edit({ [name]: value });
        }}
      />
    );
  const date = (name: 'startsOn' | 'endsOn', label: string) =>
    draft && (
      <DateInput
        label={label}
        value={draft[name]}
        onInput={(value) => {
          edit({ [name]: value });
        }}
      />
    );
  const cost = (name: (typeof COSTS)[number], label: string) =>
    draft && (
      <MoneyField
        label={`${label} (${currency})`}
        {...{ currency, language, words }}
        value={draft[name]}
        onInput={(value) => {
          edit({ [name]: value });
        }}
      />
    );
  return (
    <DialogPage
      state={state}
      at="course"
      lead={page.course.lead}
      words={words}
      isUnsaved={isUnsaved}
      onSave={save}
      onSubmit={() => void save()}
      primary={{ label: page.course.save, isBusy: state.isBusy, offBecause }}
    >
      {view && draft && (
        <div class="stack">
          <div class="reward-fields">
            <Select
              label={page.course.person}
              value={draft.personId}
              items={view.people
                .filter(
                  ({ role, id }) => role === 'mentor' || role === 'both' || view.trainFirstIds.includes(id),
                )
                .map(({ id, name }) => ({
                  ...{
                    value: id,
                    label: view.trainFirstIds.includes(id) ? page.page.trainFirst(name) : name,
                  },
                }))}
              onInput={(personId) => {
                edit({ personId });
              }}
            />
            {line('title', page.course.name)}
            {line('provider', page.course.provider)}
          </div>
          {line('why', page.course.why)}
          <div class="reward-fields">
            {date('startsOn', page.course.from)}
            {date('endsOn', page.course.to)}
            <Select
              label={page.course.status}
              required
              value={draft.status}
              items={STATUSES.map((value) => ({ value, label: words.tabs.courses.choices.status[value] }))}
              onInput={(status) => {
                if (status) edit({ status });
              }}
            />
          </div>
          <div class="reward-fields">
            {cost('costPlanned', page.course.cost)}
            {cost('travelPlanned', page.course.travel)}
            {cost('costActual', page.course.costActual)}
            {cost('travelActual', page.course.travelActual)}
          </div>
          {draft.status === 'completed' && line('evidence', page.course.evidence)}
          <div class="row">
            <Checkbox
              label={page.course.isInternal}
              checked={draft.isInternal}
              onInput={(isInternal) => {
                edit({ isInternal });
              }}
            />
            <Checkbox
              label={page.course.clause}
              checked={draft.hasRepaymentClause}
              onInput={(hasRepaymentClause) => {
                edit({ hasRepaymentClause });
              }}
            />
          </div>
          {draft.hasRepaymentClause && <Notice kind="warn">{page.course.clauseAsk}</Notice>}
          {warnings.length > 0 && (
            <>
              <Notice kind="warn" title={page.reward.against(warnings.length)}>
                <ul class="sentences">
                  {warnings.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </Notice>
              <Paragraph
                label={page.reward.why}
                help={page.reward.whyHelp}
                value={draft.reason}
                onInput={(reason) => {
                  edit({ reason });
                }}
              />
            </>
          )}
        </div>
      )}
    </DialogPage>
  );
}

/**
 * What a report is made of: counts and what the owner decided, never a note or a word of a talk. Names stand apart, so
 * that a report for outside can go without them.
 */
import type { MeasureFigure } from '../../tables/measure-figures.ts';
import type { MeasureMember } from '../../tables/measure-members.ts';
import type { Measure } from '../../tables/measures.ts';
import type { Language } from '../../tables/program.ts';
import type { HealthMeasure } from '../health/health.ts';
import type { HealthMonth } from '../health/months.ts';

export interface ReportMoney {
  readonly currency: string;
  readonly given: number;
  readonly count: number;
  readonly courses: number;
  readonly courseCost: number;
  /** What the plan allows in all; null where nothing is planned. */
  readonly ceiling: number | null;
  /** An hour of a coach as quoted to the owner, and of an employee. */
  readonly coachHourly: number | null;
  readonly hourlyCost: number | null;
}

export interface ReportFacts {
  readonly language: Language;
  readonly todayOn: string;
  readonly programName: string;
  readonly ownerName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly category: { readonly title: string; readonly reason: string | null } | null;
  readonly problem: string | null;
  readonly pairings: {
    readonly all: number;
    readonly active: number;
    readonly planned: number;
    readonly completed: number;
    readonly endedEarly: number;
  };
  readonly mentors: number;
  readonly mentees: number;
  readonly minutes: number;
  readonly held: number;
  readonly moved: number;
  readonly noShows: number;
  readonly talks: number;
  readonly months: readonly HealthMonth[];
  readonly health: readonly HealthMeasure[];
  readonly hoursByPairing: readonly { readonly title: string; readonly minutes: number }[];
  readonly changes: readonly { readonly on: string; readonly text: string }[];
  readonly measure: {
    readonly design: Measure;
    readonly members: readonly MeasureMember[];
    readonly figures: readonly MeasureFigure[];
    readonly leftIds: readonly string[];
  } | null;
  readonly money: ReportMoney | null;
  /** What comes next, in the owner's words. */
  readonly next: string;
}

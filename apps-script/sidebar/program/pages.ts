/** The pages inside Program and Settings: a name in `src/pages.ts`, a line here. Each draws its own way back. */
import type { ComponentType } from 'preact';
import type { SidebarPage } from '../../src/pages.ts';
import { HealthPage } from '../health/health-page.tsx';
import type { InsidePageProps } from '../inside/inside-page.ts';
import { DonePage } from './done-page.tsx';
import { RewardsPage } from '../rewards/rewards-page.tsx';
import { SpreadPage } from '../promotion/spread-page.tsx';
import { TabsPage } from './tabs-page.tsx';

export const PAGES: Readonly<Record<SidebarPage, ComponentType<InsidePageProps>>> = {
  rewards: RewardsPage,
  spread: SpreadPage,
  health: HealthPage,
  tabs: TabsPage,
  done: DonePage,
};

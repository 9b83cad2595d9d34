/** The frame of every view on the phone: a heading, what scrolls, and a foot that stays in reach. */
import type { ComponentChildren } from 'preact';

export interface ScreenProps {
  title: string;
  /** A quiet line below the title. */
  about?: string | null;
  /** Beside the title. */
  aside?: ComponentChildren;
  foot?: ComponentChildren;
  children: ComponentChildren;
}

export function Screen({ title, about, aside, foot, children }: ScreenProps) {
  return (
    <div class="ph-page">
      <header class="ph-head">
        <div class="ph-head-line">
          <h1 class="ml-title">{title}</h1>
          {aside}
        </div>
        {about && <p class="ph-quiet">{about}</p>}
      </header>
      {/* What scrolls is reached by the keyboard too. */}
      <main class="ph-main" tabIndex={0}>
        {children}
      </main>
      {foot && <footer class="ph-foot">{foot}</footer>}
    </div>
  );
}

/** What is next, above all else, with the only primary button of the view: a step of the design, or a home of the run. */
import type { DesignView } from '../../src/program/program-api.ts';
import { Button } from '../../../shared/components/index.ts';
import { HOMES, STEP_PLACES, type HomePlace } from './homes.ts';
import type { ProgramWords } from './words.ts';

interface NextCardProps {
  view: DesignView;
  words: ProgramWords;
  onOpen: (place: HomePlace) => void;
}

interface Next {
  id: string;
  title: string;
  detail: string | null;
  why: string;
  button: string;
  place: HomePlace;
}

/** While the design goes on its next step, later the first home that says so. */
function toNext(view: DesignView, words: ProgramWords): Next | null {
  const { page, homes } = words;
  if (view.phase === 'design') {
    const at = view.steps.findIndex(({ state }) => state === 'next');
    const step = view.steps[at];
    if (!step) return null;
    const { title, why } = page.steps[step.id];
    return {
      ...{ id: step.id, title, why, detail: page.stepOf(at + 1, view.steps.length) },
      ...{ button: step.isBegun ? page.goOn : page.start, place: STEP_PLACES[step.id] },
    };
  }
  for (const home of HOMES) {
    const why = home.next?.(view, words) ?? null;
    if (why !== null) {
      const title = homes.homes[home.id];
      return { id: home.id, title, detail: null, why, button: page.openHome, place: home.leads };
    }
  }
  return null;
}

export function NextCard({ view, words, onOpen }: NextCardProps) {
  const next = toNext(view, words);
  if (!next) return null;
  return (
    <section aria-labelledby="next-title">
      <h2 class="section-title">{words.page.next}</h2>
      <div class="next-card">
        <div>
          <h3 class="next-title" id="next-title">
            {next.title}
          </h3>
          {next.detail !== null && <p class="quiet">{next.detail}</p>}
        </div>
        <p>{next.why}</p>
        <div data-row="next">
          <Button
            look="primary"
            wide
            label={`${next.button}: ${next.title}`}
            onClick={() => {
              onOpen(next.place);
            }}
          >
            {next.button}
          </Button>
        </div>
      </div>
    </section>
  );
}

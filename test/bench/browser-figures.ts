/** How long a person waits in Chromium from the toolbar click to the form with the page's facts. */
import { setStage } from '../journeys/path-stage.ts';
import { median } from './ledger-figures.ts';

const RUNS = 9;

export interface BrowserFigures {
  /** Median milliseconds from the click to the paint that shows the event's title. */
  clickToFactsMs: number;
  worstMs: number;
}

/** Clicks several times on the open event and takes the times of the popup's own paints. */
export async function measureBrowser(): Promise<BrowserFigures> {
  const stage = await setStage();
  const times: number[] = [];
  try {
    for (let run = 0; run <= RUNS; run += 1) {
      const page = await stage.openEvent();
      const clickedAtMs = Date.now();
      const popup = await stage.driver.clickToolbar(page);
      await popup.waitForSelector(`::-p-text(${stage.event.title})`);
      const shownAtMs = await popup.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const observer = new PerformanceObserver((list) => {
              const last = list.getEntries().at(-1);
              if (!last) return;
              observer.disconnect();
              resolve(performance.timeOrigin + last.startTime);
            });
            observer.observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      );
      if (run > 0) times.push(shownAtMs - clickedAtMs);
      await page.close();
    }
  } finally {
    await stage.close();
  }
  return { clickToFactsMs: median(times), worstMs: Math.max(...times) };
}

/**
 * How long a person waits in Chromium from the click on the pinned toolbar button to the form with the page's facts:
 * from the moment at which the browser is told of the click to the last large paint, by the popup's own clock.
 */
import { setStage } from '../journeys/path-stage.ts';
import { median } from './ledger-figures.ts';

const RUNS = 15;
/** The calendar page is at rest when a person clicks. */
const SETTLE_MS = 600;

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
    const extension = (await stage.driver.browser.extensions()).get(stage.driver.extensionId)!;
    for (let run = 0; run <= RUNS; run += 1) {
      const page = await stage.openEvent();
      await page.bringToFront();
      await new Promise((done) => setTimeout(done, SETTLE_MS));
      const opened = stage.driver.browser.waitForTarget((target) => target.url().includes('/check-in/'));
      const clickedAtMs = performance.timeOrigin + performance.now();
      await extension.triggerAction(page);
      const popup = await (await opened).asPage();
      await popup.waitForSelector(`::-p-text(${stage.event.title})`);
      const shownAtMs = await popup.evaluate(lastLargePaintMs, SETTLE_MS);
      if (run > 0) times.push(shownAtMs - clickedAtMs);
      await page.close();
    }
  } finally {
    await stage.close();
  }
  return { clickToFactsMs: median(times), worstMs: Math.max(...times) };
}

/** Runs in the popup: the moment of its last large paint, in milliseconds since 1970, once it has been at rest. */
const lastLargePaintMs = (restMs: number) =>
  new Promise<number>((resolve) => {
    let lastMs = 0;
    new PerformanceObserver((list) => {
      lastMs = list.getEntries().at(-1)?.startTime ?? lastMs;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => {
      resolve(performance.timeOrigin + lastMs);
    }, restMs);
  });

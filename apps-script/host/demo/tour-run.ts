/** `npm start -- --tour`: the tour on a workbook of its own, in memory, so that it can be repeated. */
import { startCalendar } from './calendar-server.ts';
import { openBrowser } from './browser.ts';
import type { Demo } from './demo-contract.ts';
import { fillWithSample } from './sample-path.ts';
import { startDemoGoogle } from './start-demo-google.ts';
import { playTour } from './tour.ts';

/** Plays it and throws with what was missing. What it started is closed in any case. */
export async function runTour(
  demo: Demo,
  options: { picturesDir: string; isVisible: boolean },
): Promise<void> {
  const { built, language, timeZone, ownerEmail, say, ending } = demo;
  const { picturesDir, isVisible } = options;
  const closings: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (let close = closings.pop(); close; close = closings.pop()) await close();
  };
  await ending.add(closeAll);
  try {
    const google = await startDemoGoogle(demo, { stateFile: null, ports: null });
    closings.push(() => google.close());
    await fillWithSample(google, { language, timeZone, nowMs: Date.now(), ownerEmail });
    const calendar = await startCalendar({ language, timeZone, now: Date.now });
    closings.push(() => calendar.close());
    const opening = openBrowser({
      google,
      built,
      calendar,
      language,
      ownerEmail,
      profileDir: null,
      isVisible,
    });
    closings.push(() =>
      opening.then(
        (browser) => browser.close(),
        () => undefined,
      ),
    );
    const browser = await opening;
    await browser.connect();
    await playTour({
      google,
      driver: browser.driver,
      week: calendar.week(),
      calendarUrl: calendar.url,
      language,
      ownerEmail,
      picturesDir,
      say,
    });
    say(`The tour is complete. Pictures: ${picturesDir}`);
  } finally {
    await closeAll();
  }
}

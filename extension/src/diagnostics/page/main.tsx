/** Entry of the diagnostics page; `tab` names the tab to look at. It joins the browser's ports and the page, nothing else. */
import { render } from 'preact';
import { toInstant } from '../../../../shared/time/instants.ts';
import { clock } from '../../platform/clock.ts';
import { toDeviceName } from '../../platform/device-name.ts';
import { browserLanguage } from '../../platform/language.ts';
import { diagnoseTab } from '../../platform/page-diagnosis.ts';
import { saveFile } from '../../platform/save-file.ts';
import { extensionVersion } from '../../platform/version.ts';
import { toDiagnostics } from '../diagnostics.ts';
import { DiagnosticsApp } from './app.tsx';
import { toDiagnosticsWords } from './words.ts';

const words = toDiagnosticsWords(browserLanguage());
const tabId = Number(new URLSearchParams(location.search).get('tab') ?? NaN);

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the diagnostics.');
document.documentElement.lang = words.language;
document.title = words.diagnostics.make;

async function makeDiagnostics() {
  const diagnosis = Number.isInteger(tabId) ? await diagnoseTab(tabId) : null;
  if (!diagnosis) return null;
  const timeZone = clock.timeZone();
  return toDiagnostics(diagnosis, {
    extension: extensionVersion(),
    browser: toDeviceName(navigator.userAgent),
    madeAt: toInstant(clock.nowMs(), timeZone),
    timeZone,
  });
}

render(<DiagnosticsApp ports={{ words, makeDiagnostics, saveFile }} />, root);

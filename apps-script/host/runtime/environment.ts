/**
 * What an execution may know of the host, gathered at its start. A trigger runs as the person who made it, a web
 * request as the manifest says.
 */
import type { ExecutionEnvironment } from '../services/layer/bridge.ts';
import type { Bundle } from './bundle.ts';
import type { JsonValue } from './json.ts';
import type { RunnerDependencies, StartedRequest } from './execution-runner.ts';

export function toEnvironment(
  deps: RunnerDependencies,
  executionId: string,
  request: StartedRequest,
  bundle: Bundle,
): ExecutionEnvironment {
  const { manifest } = bundle;
  const { setting, clock, sheets, scriptId } = deps;
  const webApp = request.kind === 'doGet' || request.kind === 'doPost' || request.webApp === true;
  const usual = request.kind === 'simple-trigger' ? 'LIMITED' : 'FULL';
  const sheetsService = manifest.advancedServices.find(({ serviceId }) => serviceId === 'sheets');
  return {
    executionId,
    kind: request.kind,
    authMode: request.authMode ?? usual,
    webApp,
    byClock: request.kind === 'trigger' && !isSpreadsheetEvent(request.event),
    activeUser: request.activeUser ?? '',
    effectiveUser: request.effectiveUser,
    userLocale: setting.userLocale,
    scriptId,
    timeZone: manifest.timeZone,
    scopes: manifest.oauthScopes,
    spreadsheetId: setting.spreadsheetId,
    webAppUrl: webApp ? setting.webAppUrl() : (setting.webAppUrlElsewhere ?? setting.webAppUrl)(),
    sheetsSymbol: sheetsService?.userSymbol ?? null,
    sheetsMethods: sheets.methods,
    missingSymbols: manifest.advancedServices
      .filter(({ serviceId }) => serviceId !== 'sheets')
      .map(({ userSymbol }) => userSymbol),
    htmlFiles: bundle.htmlFiles,
    clockOffsetMs: clock.now() - Date.now(),
  };
}

function isSpreadsheetEvent(event: JsonValue | undefined): boolean {
  return typeof event === 'object' && event !== null && 'spreadsheetId' in event;
}

/**
 * What doGet and doPost answer with, and the pages that the owner opens. A page gets its data as JSON inside a script element of type
 * application/json; every `<` is escaped there, so that no text of a person can end the element.
 */

const PLACEHOLDER = /(<script type="application\/json" id="model">)[^<]*(<\/script>)/;

/** A JSON answer. */
export const toJsonOutput = (value: unknown): GoogleAppsScript.Content.TextOutput =>
  ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON);

/** JSON that is safe inside a script element. */
export const toEmbeddedJson = (model: unknown): string =>
  JSON.stringify(model)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** The page file of that name with its model in place. */
export function toPageOutput(
  pageName: string,
  model: unknown,
  title: string,
): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(pageName).getContent();
  // A function as replacement: `$` in a model must stay a dollar sign.
  const filled = html.replace(
    PLACEHOLDER,
    (_match, open: string, close: string) => open + toEmbeddedJson(model) + close,
  );
  return (
    HtmlService.createHtmlOutput(filled)
      .setTitle(title)
      // Nobody else's page may frame it.
      .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT)
      .addMetaTag('viewport', 'width=device-width, initial-scale=1')
  );
}

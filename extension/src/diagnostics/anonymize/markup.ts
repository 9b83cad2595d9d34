/**
 * Writes the chosen parts of a page as markup with stand-ins. Only elements and texts go through; scripts, styles,
 * pictures and comments do not.
 * It would break if a description were written: it is the one place where people tell each other things.
 */
import type { Sight } from '../../extractors/extractor.ts';
import { anonymizeAttribute, isLocale } from './attributes.ts';
import { anonymizeCalendarFile } from './calendar-file.ts';
import { anonymizeJsonLd } from './json-ld.ts';
import type { PageParts } from './page-parts.ts';
import type { Anonymizer } from './anonymizer.ts';
import { anonymizeText, isZone } from './text.ts';

const TAGS = new Set(
  'html body div span p a b i u em strong small sub sup h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption header footer main nav section article aside form label button input textarea select option time abbr pre code data address figure details summary dialog link hr br'.split(
    ' ',
  ),
);
const VOID = new Set(['input', 'link', 'hr', 'br']);
const LEFT_OUT = new Set(
  'style noscript template svg img picture video audio canvas iframe object embed'.split(' '),
);
const DESCRIPTIONS =
  '#xDetDlgDesc, #xDescIn, #xDesc, #xDetDlgPhone, [itemprop~="description"], .p-summary, .description';
const MAX_LENGTH = 250_000;
const MAX_ELEMENTS = 6_000;
const MAX_DEPTH = 80;

/** The markup of the parts, an element to a line. `isCut` when a limit was reached. */
export function writeMarkup(
  document: Document,
  parts: PageParts,
  anonymizer: Anonymizer,
  see: Sight,
): { markup: string; isCut: boolean } {
  let elements = 0;
  let length = 0;
  let isCut = false;

  const writeText = (raw: string, parent: Element): string => {
    if (raw.trim() === '') return raw === '' ? '' : ' ';
    return escape(toText(raw, parent, anonymizer));
  };
  const write = (element: Element, isInside: boolean, isHidden: boolean, depth: number): string => {
    const tag = element.tagName.toLowerCase();
    if (tag === 'script') return isInside || parts.whole.has(element) ? writeScript(element, anonymizer) : '';
    if (LEFT_OUT.has(tag)) return '';
    const isWhole = isInside || parts.whole.has(element);
    if (!isWhole && !parts.shells.has(element)) return '';
    elements += 1;
    if (elements > MAX_ELEMENTS || length > MAX_LENGTH || depth > MAX_DEPTH) {
      isCut = true;
      return '';
    }
    const name = TAGS.has(tag) ? tag : 'div';
    const isNewlyHidden = !isHidden && isWhole && name !== 'link' && !isSeen(element, see);
    const start = `<${name}${writeAttributes(element, anonymizer)}${isNewlyHidden ? ' style="display: none"' : ''}>`;
    length += start.length;
    if (VOID.has(name)) return start;
    const children = element.matches(DESCRIPTIONS)
      ? ''
      : Array.from(element.childNodes)
          .map((child) => {
            if (child.nodeType === 1)
              return write(child as Element, isWhole, isHidden || isNewlyHidden, depth + 1);
            return child.nodeType === 3 && isWhole ? writeText(child.textContent ?? '', element) : '';
          })
          .join('');
    length += children.length > 0 && element.children.length === 0 ? children.length : 0;
    return `${start}${children}</${name}>${element.children.length > 0 ? '\n' : ''}`;
  };
  const markup = document.documentElement ? write(document.documentElement, false, false, 0) : '';
  return { markup, isCut };
}

function writeAttributes(element: Element, anonymizer: Anonymizer): string {
  const pairs = element.getAttributeNames().flatMap((name) => {
    const kept = anonymizeAttribute(name, element.getAttribute(name) ?? '', anonymizer);
    return kept ? [kept] : [];
  });
  const value = toFieldValue(element);
  if (value) pairs.push(['value', anonymizeText(value, anonymizer)]);
  return pairs.map(([name, kept]) => ` ${name}="${escape(kept)}"`).join('');
}

/** An element without a box of its own may still show its children. */
const isSeen = (element: Element, see: Sight): boolean =>
  see.isVisible(element) || Array.from(element.children).some((child) => see.isVisible(child));

/** What stands in a field now, typed or loaded; secrets and hidden fields are left out. */
function toFieldValue(element: Element): string {
  if (element.tagName !== 'INPUT') return '';
  const input = element as HTMLInputElement;
  return /^(?:password|hidden|file)$/i.test(input.getAttribute('type') ?? '') ? '' : input.value;
}

function writeScript(script: Element, anonymizer: Anonymizer): string {
  if (script.getAttribute('type') !== 'application/ld+json') return '';
  const json = anonymizeJsonLd(script.textContent ?? '', anonymizer);
  return `<script type="application/ld+json">${json.replace(/</g, '\\u003c')}</script>\n`;
}

/** Settings that stand as text are kept where they are a zone, a language, an offset or a count. */
function toText(raw: string, parent: Element, anonymizer: Anonymizer): string {
  const text = raw.trim();
  if (/^BEGIN:VCALENDAR/i.test(text)) return anonymizeCalendarFile(text, anonymizer);
  if (parent.id === 'xTimezone' && isZone(text)) return text;
  if (parent.id === 'xUserLocale' && isLocale(text)) return text;
  if (parent.id === 'xGmtOffset' && /^-?\d{1,8}$/.test(text) && Number(text) % 900_000 === 0) return text;
  const counts = parent.closest('#xDetDlgAtt') ? text.match(/^\d{1,3}(?!\d)/)?.[0] : undefined;
  return counts
    ? counts + anonymizeText(text.slice(counts.length), anonymizer)
    : anonymizeText(raw, anonymizer);
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

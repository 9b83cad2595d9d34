/**
 * Which attributes an excerpt keeps and how their values are made harmless. A value stays as it is only when it is one
 * of a known list or a date; everything else gets stand-ins.
 * It would break if a new attribute were kept as it is because its name sounds technical.
 */
import { parseDatekey } from '../../interpretation/datekey.ts';
import { toIanaZone } from '../../interpretation/windows-zones.ts';
import type { Aliases } from './aliases.ts';
import { anonymizeCalendarFile } from './calendar-file.ts';
import { anonymizeCalendarId, anonymizeEventId, anonymizeLogLine } from './event-codes.ts';
import type { Anonymizer } from './anonymizer.ts';
import { anonymizeText } from './text.ts';
import { anonymizeAddress } from './web-address.ts';

type Rule = (value: string, anonymizer: Anonymizer) => string | undefined;

const words = (list: string) => new Set(list.split(' '));
const oneOf =
  (list: string): Rule =>
  (value) => {
    const known = words(list);
    const kept = value.split(/\s+/).filter((word) => known.has(word));
    return kept.length > 0 || value === '' ? kept.join(' ') : undefined;
  };
const text: Rule = (value, anonymizer) => anonymizeText(value, anonymizer);
const address: Rule = (value, anonymizer) => anonymizeAddress(value, anonymizer);
const matching =
  (pattern: RegExp): Rule =>
  (value) =>
    pattern.test(value) ? value : undefined;
const idList: Rule = (value, { aliases }) =>
  value
    .split(/\s+/)
    .map((id) => toId(id, aliases))
    .join(' ');
const locale: Rule = (value) => (isLocale(value) ? value : undefined);

/** Ids that a reader selects on or that tell its maker where he is. */
const KNOWN_IDS = words(
  'xDetDlg xDetDlgWhen xDetDlgVideo xDetDlgPhone xDetDlgAtt xDetDlgLoc xDetDlgDesc xDetDlgCloseBu xDtlDlgOrg rAECCd xUserInfo xUserEmail xUserName xTimezone xGmtOffset xUserLocale tabEventDetails xTiIn xLocIn xRTCIn xNtList xCalSel xCalOwn xDescIn xDesc xBusySel xOnCal xStDaIn xEnDaIn xStDaRo xEnDaRo xStTiIn xEnTiIn xAlDaCbx content-vue app-content-vue app',
);
const MACHINE_TIME =
  /^(?:P[\dDTHMSW]+|\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?|\d\d:\d\d(?::\d\d)?)$/;
const CLASSES =
  'h-event vevent p-name summary dt-start dtstart dt-end dtend p-location location value value-title fc-event event-popover invitees-list-item';

const RULES: Readonly<Record<string, Rule>> = {
  id: (value, { aliases }) => toId(value, aliases),
  role: oneOf(
    'dialog heading tree treeitem gridcell grid row rowgroup presentation button link list listitem listbox option tab tabpanel tablist textbox combobox checkbox main region group none img menu menuitem navigation application columnheader rowheader status',
  ),
  class: oneOf(CLASSES),
  lang: locale,
  'data-locale': locale,
  dir: oneOf('ltr rtl auto'),
  type: oneOf(
    'text checkbox radio button submit date time email url search tel number application/ld+json text/calendar',
  ),
  rel: oneOf('alternate noreferrer noopener nofollow'),
  href: (value, anonymizer) => toDataLink(value, anonymizer) ?? address(value, anonymizer),
  src: () => undefined,
  hidden: () => '',
  checked: () => '',
  disabled: () => '',
  itemscope: () => '',
  itemtype: matching(
    /^https?:\/\/schema\.org\/(?:\w{0,20}Event|Place|VirtualLocation|Person|Organization|PostalAddress|Offer)$/,
  ),
  itemprop: oneOf(
    'name startDate endDate location url attendee organizer email address description duration eventStatus doorTime',
  ),
  datetime: (value, anonymizer) => (MACHINE_TIME.test(value) ? value : text(value, anonymizer)),
  content: (value, anonymizer) =>
    MACHINE_TIME.test(value)
      ? value
      : /^https?:/.test(value)
        ? address(value, anonymizer)
        : text(value, anonymizer),
  'aria-level': matching(/^[1-6]$/),
  'aria-hidden': oneOf('true false'),
  'aria-checked': oneOf('true false mixed'),
  'aria-expanded': oneOf('true false'),
  'aria-selected': oneOf('true false'),
  'aria-modal': oneOf('true false'),
  'aria-haspopup': oneOf('true false menu dialog listbox'),
  'aria-labelledby': idList,
  'aria-describedby': idList,
  'aria-controls': idList,
  'aria-owns': idList,
  for: idList,
  'data-chips-dialog': oneOf('true false'),
  'data-is-create': oneOf('true false'),
  'data-is-new': oneOf('yes no true false'),
  'data-viewfamily': oneOf('EVENT EVENT_EDIT SCHEDULE'),
  'data-viewkey': oneOf('DAY WEEK MONTH YEAR AGENDA SCHEDULE SEARCH CUSTOM CUSTOM_DAYS EVENT EVENT_EDIT'),
  'data-app-section': oneOf('CalendarItemPeek CalendarModule CalendarModuleSurface'),
  'data-eventchip': () => '',
  'data-stacked-layout-chip-container': () => '',
  'data-eventid': (value, { aliases }) => anonymizeEventId(value, aliases),
  'data-calendar-id': (value, { aliases }) => anonymizeCalendarId(value, aliases),
  'data-calitemid': (value, { aliases }) => aliases.id('item', value),
  'data-itemindex': matching(/^\d{1,3}$/),
  'data-origin': matching(/^\d{1,2}$/),
  'data-datekey': (value) => (parseDatekey(value) ? value : undefined),
  'data-date': matching(/^(?:19|20)\d\d-?(?:0\d|1[0-2])-?[0-3]\d$/),
  'data-ical': matching(/^(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d(?:T\d{6}Z?)?$/),
  'data-recurrence-id': matching(/^(?:1[0-9]|2[0-4])\d{8}$/),
  'data-email': text,
  'data-hovercard-id': text,
  'data-id': text,
  'data-text': text,
  'data-details': text,
  'data-initial-value': text,
  'data-initialvalue': text,
  'data-object-id': (value, { aliases }) => aliases.id('code', value),
  'aria-label': text,
  title: text,
  alt: text,
  placeholder: text,
  jslog: (value, { aliases }) => anonymizeLogLine(value, aliases),
};

/** Attributes that draw or run and tell nothing. */
const DROPPED =
  /^(?:style|on.*|src|srcset|nonce|integrity|tabindex|jsaction|jscontroller|jsname|jsmodel|jsdata|action|formaction|ping|download|target|value|xmlns.*)$/i;
const OPAQUE = /^(?=.*\d)[\w+/=.:-]{12,}$/;

/** The name and value to write, or undefined to leave the attribute out. */
export function anonymizeAttribute(
  name: string,
  value: string,
  anonymizer: Anonymizer,
): readonly [string, string] | undefined {
  const { aliases } = anonymizer;
  if (DROPPED.test(name)) return undefined;
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (rule) {
    const kept = rule(value, anonymizer);
    return kept === undefined ? undefined : [name, kept];
  }
  if (!/^(?:data|aria)(?:-[a-z]{1,30}){1,5}$/.test(name)) return undefined;
  // A page may build names of attributes from names of people.
  const [, ...parts] = name.split('-');
  if (parts.some((part) => part.length > 2 && aliases.isPageWord(part))) return undefined;
  if (OPAQUE.test(value) && !value.includes('@')) return [name, aliases.id('code', value)];
  return [name, anonymizeText(value, anonymizer)];
}

/** A link may carry the whole calendar file. */
function toDataLink(value: string, anonymizer: Anonymizer): string | undefined {
  const [, packing, body = ''] =
    /^data:text\/calendar(?:;charset=[\w-]+)?(;base64)?,(.*)$/is.exec(value) ?? [];
  if (body === '') return undefined;
  try {
    const text = decodeURIComponent(body);
    const file = anonymizeCalendarFile(packing ? atob(text) : text, anonymizer);
    return `data:text/calendar,${encodeURIComponent(file)}`;
  } catch {
    return undefined;
  }
}

/** A reader may know an id, or the pattern by which Outlook names a day. */
function toId(id: string, aliases: Aliases): string {
  if (KNOWN_IDS.has(id)) return id;
  const cell = /^monthDayCell_(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))_([^_]+)/.exec(id);
  if (cell)
    return `monthDayCell_${cell[1]!}_${toIanaZone(cell[2]!) ? cell[2]! : aliases.id('zone', cell[2]!)}_0`;
  return isCoined(id, aliases) ? id : aliases.id('id', id);
}

/** Words that pages show and their makers name places by. */
const TECHNICAL = words(
  'time date when title event events guest guests location place video phone description notes start end all day user info name email zone calendar details dialog list row cell button',
);

/** A page's maker names places like this; where a part is a word of the page it may be somebody's name. */
function isCoined(id: string, aliases: Aliases): boolean {
  const parts = id.slice(1).match(/[A-Z][a-z]+/g) ?? [];
  return (
    /^x(?:[A-Z][a-z]{1,10}){2,5}$/.test(id) &&
    ![id, ...parts].some((part) => !TECHNICAL.has(part.toLowerCase()) && aliases.isPageWord(part))
  );
}

/** Whether a text is the tag of a language that Intl knows. */
export function isLocale(value: string): boolean {
  try {
    return (
      /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,4}){0,2}$/.test(value) &&
      Intl.DateTimeFormat.supportedLocalesOf(value.replace(/_/g, '-')).length > 0
    );
  } catch {
    return false;
  }
}

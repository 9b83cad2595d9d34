/**
 * The markup of Google Calendar with the attributes of the captures (2026-06, 2026-09, 2026-10; edit page 2022-01 and
 * the ids that code relies on) and invented people. Class names are left out: nothing may depend on them.
 */
import type { Guest } from '../../../../shared/capture/page-facts.ts';
import type { PageLocale } from './locale-text.ts';
import { escapeHtml, ZONE } from './page.ts';

/** @returns base64url without padding, as `data-eventid` holds it. */
export function packId(eventId: string, calendarId: string): string {
  return Buffer.from(`${eventId} ${calendarId}`, 'utf8').toString('base64url');
}

/** @param offsetMs of the zone at the moment of looking. */
export function drawUserInfo(locale: PageLocale, viewer: string, zone = ZONE, offsetMs = 7_200_000): string {
  return `<div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">${viewer}</div><div id="xUserName"></div><div id="xTimezone">${zone}</div><div id="xGmtOffset">${String(offsetMs)}</div><div id="xUserLocale">${locale.tag}</div></div>`;
}

export interface BubbleParts {
  id: string;
  title: string;
  /** Markup of the block after the heading. */
  when: string;
  repeats?: string;
  guests?: Guest[];
  guestCount?: string;
  meet?: string;
  /** Zone that the conferencing block names. */
  zone?: string;
  style?: string;
}

export function drawBubble(parts: BubbleParts): string {
  const guests = (parts.guests ?? []).map(
    (guest) =>
      `<div data-hovercard-id="${guest.email}" data-email="${guest.email}" role="treeitem" data-id="${guest.email}" aria-label="${escapeHtml(guest.name ?? guest.email)}"${guest.isOrganizer ? ' id="xDtlDlgOrg"' : ''}><div><div aria-hidden="true"><svg></svg></div></div><div><div><span>${escapeHtml(guest.name ?? guest.email)}</span></div><div><div>${guest.isOrganizer ? 'Organizer' : ''}</div></div></div></div>`,
  );
  return `<div role="dialog" data-chips-dialog="true" aria-labelledby="rAECCd" aria-modal="true" style="${parts.style ?? ''}"><span><div id="xDetDlg" data-eventid="${parts.id}" data-origin="2"><div><button aria-label="Close" id="xDetDlgCloseBu"></button></div><div><div><div aria-hidden="true"><div></div></div><div id="xDetDlgWhen"><div><div data-text="${escapeHtml(parts.title)}"><span role="heading" aria-level="1" id="rAECCd">${escapeHtml(parts.title)}</span></div><div>${parts.when}</div>${parts.repeats ? `<div>${parts.repeats}</div>` : ''}</div></div></div>
${parts.meet ? `<div id="xDetDlgVideo" data-details="${escapeHtml(parts.title)}&#10;Time zone: ${parts.zone ?? ZONE}&#10;https://meet.google.com/${parts.meet}&#10;PIN: 111 222 333#"><a href="https://meet.google.com/${parts.meet}?authuser=0&amp;hs=122">Google Meet</a></div>` : ''}
${parts.guestCount ? `<div id="xDetDlgAtt"><div><div>${parts.guestCount}</div><div>1</div></div></div>` : ''}
<div role="tree">${guests.join('\n')}</div></div></div></span></div>`;
}

export interface ChipParts {
  id: string;
  title: string;
  /** The hidden line; all-day chips of day and week views have none. */
  line?: string;
  clock?: string;
}

/** A timed chip of day and week views nests a second element with the same id. */
export function drawTimedChip(chip: ChipParts): string {
  return `<div role="button" data-eventchip="" data-eventid="${chip.id}" jslog="35463; 2:[]"><div>${escapeHtml(chip.line ?? '')}</div><div aria-hidden="true"><div><div><span><span>${escapeHtml(chip.title)}</span></span></div><div>${chip.clock ?? ''}</div></div></div><div aria-hidden="true" data-eventid="${chip.id}"></div></div>`;
}

export function drawStackedChip(chip: ChipParts): string {
  const line = chip.line ? `<div>${escapeHtml(chip.line)}</div>` : '';
  const clock = chip.clock ? `<span>${chip.clock}</span>` : '';
  return `<div data-eventchip="" data-stacked-layout-chip-container="true" data-eventid="${chip.id}"><div role="button" data-stacked-layout-chip="true">${line}<div aria-hidden="true"></div><span aria-hidden="true">${clock}<span>${escapeHtml(chip.title)}</span></span></div></div>`;
}

/** `label`: the full line as the button's label (2026-09); otherwise as a hidden child (2026-10). */
export function drawScheduleRow(chip: ChipParts, isLabel: boolean): string {
  const line = escapeHtml(chip.line ?? '');
  const button = isLabel
    ? `<div role="button" tabindex="0" aria-label="${line}">${escapeHtml(chip.title)}</div>`
    : `<div role="button" tabindex="0"><div>${line}</div><span aria-hidden="true">${escapeHtml(chip.title)}</span></div>`;
  return `<div role="presentation" data-eventchip="" data-eventid="${chip.id}"><div role="gridcell">${chip.clock ?? ''}</div><div role="gridcell">${button}</div></div>`;
}

/** `((year - 1970) << 9) | (month << 5) | day`, in plain arithmetic: the reader takes it apart with shifts. */
export function packDay(on: string): number {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  return (year - 1970) * 512 + month * 32 + day;
}

export function drawDayCell(on: string, content: string, role = 'gridcell'): string {
  return `<div role="${role}" data-datekey="${String(packDay(on))}">${content}</div>`;
}

export function drawPage(locale: PageLocale, view: string, body: string): string {
  const dir = locale.tag.startsWith('ar') ? ' dir="rtl"' : '';
  return `<html lang="${locale.tag.replace('_', '-')}"${dir}><body data-viewfamily="${view === 'EVENT_EDIT' ? view : 'EVENT'}" data-viewkey="${view}">${body}</body></html>`;
}

/**
 * Whether a person is asked before they change something. The owner is never blocked by a protection; one that only
 * warns asks first, a full one lets the owner through, as on Google.
 */
import type { SheetModel } from '../../sheets/model/workbook.ts';
import { toRangeName } from '../a1.ts';
import type { Rect } from '../protocol.ts';
import { rectsOverlap, toRect } from '../views/rect.ts';
import type { Say } from '../words/words.ts';

/** The question to ask, or null when nothing warns. */
export function toWarning({ sheet, rect }: { sheet: SheetModel; rect: Rect }, say: Say): string | null {
  for (const { warningOnly, range = {}, description, unprotectedRanges = [] } of sheet.protectedRanges) {
    if (!warningOnly) continue;
    const area = toRect(range, sheet);
    if (!rectsOverlap(area, rect)) continue;
    const isOpen = unprotectedRanges.some((open) => {
      const free = toRect(open, sheet);
      return (
        free.startRow <= rect.startRow &&
        free.endRow >= rect.endRow &&
        free.startColumn <= rect.startColumn &&
        free.endColumn >= rect.endColumn
      );
    });
    if (isOpen) continue;
    const isSheet =
      area.endRow - area.startRow >= sheet.rowCount && area.endColumn - area.startColumn >= sheet.columnCount;
    const place = isSheet ? say('protect.sheet', { title: sheet.properties.title }) : toRangeName(area);
    return say('protect.confirm', { what: description ? `${description}, ${place}` : place });
  }
  return null;
}

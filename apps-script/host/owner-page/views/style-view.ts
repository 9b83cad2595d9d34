/**
 * From the API's cell formats to what the page draws. Only what differs from the default is told, so that dark mode
 * keeps its own ink and paper.
 */
import type { CellFormat, Color, ColorStyle } from '../../sheets/schema/formats.ts';
import type { StyleView } from '../protocol.ts';

/** `#rrggbb`; undefined when no color is set. The style wins over the older plain color. */
export function toHex(style: ColorStyle | undefined, color: Color | undefined): string | undefined {
  const chosen = style?.rgbColor ?? (style?.themeColor === undefined ? color : undefined);
  if (!chosen) return undefined;
  const part = (level = 0): string =>
    Math.round(level * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(chosen.red)}${part(chosen.green)}${part(chosen.blue)}`;
}

/** The API's color for `#rrggbb`. */
export function toColor(hex: string): { red: number; green: number; blue: number } {
  const at = (start: number): number => parseInt(hex.slice(start, start + 2), 16) / 255;
  return { red: at(1), green: at(3), blue: at(5) };
}

const horizontal = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const vertical = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;
const defaultFontSize = 10;

/** White paper and black ink are the defaults and left to the page. */
const plain = (hex: string | undefined, standard: string): string | undefined =>
  hex === standard ? undefined : hex;

/** What a format says about looks; null when it says nothing. */
export function toStyle(format: CellFormat | undefined): StyleView | null {
  if (!format) return null;
  const { textFormat: text = {} } = format;
  const background = plain(toHex(format.backgroundColorStyle, format.backgroundColor), '#ffffff');
  const color = plain(toHex(text.foregroundColorStyle, text.foregroundColor), '#000000');
  const { horizontalAlignment: across, verticalAlignment: down } = format;
  const style: StyleView = {
    ...(background ? { background } : {}),
    ...(color ? { color } : {}),
    ...(text.bold ? { bold: true } : {}),
    ...(text.italic ? { italic: true } : {}),
    ...(text.underline ? { underline: true } : {}),
    ...(text.strikethrough ? { strike: true } : {}),
    ...(text.fontSize && text.fontSize !== defaultFontSize ? { size: text.fontSize } : {}),
    ...(across && across in horizontal ? { align: horizontal[across as keyof typeof horizontal] } : {}),
    ...(down && down in vertical ? { vertical: vertical[down as keyof typeof vertical] } : {}),
    ...(format.wrapStrategy === 'WRAP' ? { wrap: true } : {}),
  };
  return Object.keys(style).length > 0 ? style : null;
}

/** A conditional format over a cell's own; it can change only these parts. */
export function withConditionalStyle(own: StyleView | null, over: CellFormat | undefined): StyleView | null {
  if (!over) return own;
  const { background, color, bold, italic, underline, strike } = toStyle(over) ?? {};
  const merged = {
    ...own,
    ...(background ? { background } : {}),
    ...(color ? { color } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strike ? { strike } : {}),
  };
  return Object.keys(merged).length > 0 ? merged : null;
}

/**
 * The format and theme that every new spreadsheet has, as the live service tells them.
 */
import type { SpreadsheetProperties } from '../schema/spreadsheet.ts';

const white = { red: 1, green: 1, blue: 1 };

export const DEFAULT_FORMAT: NonNullable<SpreadsheetProperties['defaultFormat']> = {
  backgroundColor: white,
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
  backgroundColorStyle: { rgbColor: white },
};

const themed = (
  colorType: string,
  red: number,
  green: number,
  blue: number,
): { colorType: string; color: { rgbColor: Record<string, number> } } => {
  const rgbColor: Record<string, number> = {};
  if (red > 0) rgbColor['red'] = red;
  if (green > 0) rgbColor['green'] = green;
  if (blue > 0) rgbColor['blue'] = blue;
  return { colorType, color: { rgbColor } };
};

export const DEFAULT_THEME: NonNullable<SpreadsheetProperties['spreadsheetTheme']> = {
  primaryFontFamily: 'Arial',
  themeColors: [
    themed('TEXT', 0, 0, 0),
    themed('BACKGROUND', 1, 1, 1),
    themed('ACCENT1', 0.25882354, 0.52156866, 0.95686275),
    themed('ACCENT2', 0.91764706, 0.2627451, 0.20784314),
    themed('ACCENT3', 0.9843137, 0.7372549, 0.015686275),
    themed('ACCENT4', 0.20392157, 0.65882355, 0.3254902),
    themed('ACCENT5', 1, 0.42745098, 0.003921569),
    themed('ACCENT6', 0.27450982, 0.7411765, 0.7764706),
    themed('LINK', 0.06666667, 0.33333334, 0.8),
  ],
};

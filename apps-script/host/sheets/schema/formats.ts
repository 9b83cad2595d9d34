/**
 * Cell formats. A style field (`…ColorStyle`) and its older twin (`…Color`) say the same thing; where both are
 * given the style wins, so both must be declared.
 */
import { bool, float, int32, message, oneOf, string, type ValueOf } from './kinds.ts';

const RawColor = message('Color', { red: float, green: float, blue: float, alpha: float });
export type Color = ValueOf<typeof RawColor>;

/** Eight bits per component: 0.5 comes back as 127/255 in single precision. */
const toEightBits = (component: number): number => {
  const level = Math.ceil(Math.min(1, Math.max(0, component)) * 255 - 0.5 - 1e-6);
  return Number(Math.fround(level / 255).toPrecision(8));
};

/** A color as the service keeps it: components in eight bits, zeros left out. */
export const Color: typeof RawColor = {
  ...RawColor,
  read(raw, path, issues) {
    const color = RawColor.read(raw, path, issues);
    if (color === undefined) return undefined;
    const kept: Color = {};
    for (const name of ['red', 'green', 'blue', 'alpha'] as const) {
      const level = toEightBits(color[name] ?? 0);
      if (level !== 0) kept[name] = level;
    }
    return kept;
  },
};

export const ColorStyle = message(
  'ColorStyle',
  {
    rgbColor: Color,
    themeColor: oneOf(
      'ThemeColorType',
      'THEME_COLOR_TYPE_UNSPECIFIED',
      'TEXT',
      'BACKGROUND',
      'ACCENT1',
      'ACCENT2',
      'ACCENT3',
      'ACCENT4',
      'ACCENT5',
      'ACCENT6',
      'LINK',
    ),
  },
  { kind: ['rgbColor', 'themeColor'] },
);
export type ColorStyle = ValueOf<typeof ColorStyle>;

export const HorizontalAlign = oneOf(
  'HorizontalAlign',
  'HORIZONTAL_ALIGN_UNSPECIFIED',
  'LEFT',
  'CENTER',
  'RIGHT',
);

export const NumberFormat = message('NumberFormat', {
  type: oneOf(
    'NumberFormat.NumberFormatType',
    'NUMBER_FORMAT_TYPE_UNSPECIFIED',
    'TEXT',
    'NUMBER',
    'PERCENT',
    'CURRENCY',
    'DATE',
    'TIME',
    'DATE_TIME',
    'SCIENTIFIC',
  ),
  pattern: string,
});
export type NumberFormat = ValueOf<typeof NumberFormat>;

export const Border = message('Border', {
  style: oneOf(
    'Style',
    'STYLE_UNSPECIFIED',
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'NONE',
    'DOUBLE',
  ),
  width: int32,
  color: Color,
  colorStyle: ColorStyle,
});
export type Border = ValueOf<typeof Border>;

export const TextFormat = message('TextFormat', {
  foregroundColor: Color,
  foregroundColorStyle: ColorStyle,
  fontFamily: string,
  fontSize: int32,
  bold: bool,
  italic: bool,
  strikethrough: bool,
  underline: bool,
  link: message('Link', { uri: string }),
});
export type TextFormat = ValueOf<typeof TextFormat>;

export const CellFormat = message('CellFormat', {
  numberFormat: NumberFormat,
  backgroundColor: Color,
  backgroundColorStyle: ColorStyle,
  borders: message('Borders', { top: Border, bottom: Border, left: Border, right: Border }),
  padding: message('Padding', { top: int32, right: int32, bottom: int32, left: int32 }),
  horizontalAlignment: HorizontalAlign,
  verticalAlignment: oneOf('VerticalAlign', 'VERTICAL_ALIGN_UNSPECIFIED', 'TOP', 'MIDDLE', 'BOTTOM'),
  wrapStrategy: oneOf(
    'WrapStrategy',
    'WRAP_STRATEGY_UNSPECIFIED',
    'OVERFLOW_CELL',
    'LEGACY_WRAP',
    'CLIP',
    'WRAP',
  ),
  textDirection: oneOf('TextDirection', 'TEXT_DIRECTION_UNSPECIFIED', 'LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'),
  textFormat: TextFormat,
  hyperlinkDisplayType: oneOf(
    'HyperlinkDisplayType',
    'HYPERLINK_DISPLAY_TYPE_UNSPECIFIED',
    'LINKED',
    'PLAIN_TEXT',
  ),
  textRotation: message('TextRotation', { angle: int32, vertical: bool }, { type: ['angle', 'vertical'] }),
});
export type CellFormat = ValueOf<typeof CellFormat>;

export const InterpolationPoint = message('InterpolationPoint', {
  color: Color,
  colorStyle: ColorStyle,
  type: oneOf(
    'InterpolationPoint.InterpolationPointType',
    'INTERPOLATION_POINT_TYPE_UNSPECIFIED',
    'MIN',
    'MAX',
    'NUMBER',
    'PERCENT',
    'PERCENTILE',
  ),
  value: string,
});

export const ThemeColorPair = message('ThemeColorPair', { colorType: string, color: ColorStyle });

/**
 * Turns stored messages into answers. The wire leaves out defaults, but not everywhere: a range on sheet 0 has no
 * `sheetId` while a sheet's properties show `sheetId: 0`, and `bold: false` is told while `hidden: false` is not.
 */
import type { Json, JsonObject } from '../json.ts';
import { CellFormat, type ColorStyle, TextFormat } from '../schema/formats.ts';
import type { Kind } from '../schema/kinds.ts';
import { ExtendedValue } from '../schema/cells.ts';
import { DeveloperMetadataLocation, DimensionRange, GridCoordinate, GridRange } from '../schema/ranges.ts';

const LEAVES_OUT_SHEET_ZERO = new Set<unknown>([
  GridRange.typeName,
  GridCoordinate.typeName,
  DimensionRange.typeName,
]);
const TELLS_DEFAULTS = new Set<unknown>([
  TextFormat.typeName,
  ExtendedValue.typeName,
  DeveloperMetadataLocation.typeName,
]);

const isDefault = (value: unknown): boolean => value === false || value === '';

/** Empty lists are never told, wherever they stand. */
const isAbsent = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** The other name of a color field: `backgroundColor` and `backgroundColorStyle` are told together. */
const addColorTwins = (result: JsonObject, fields: Readonly<Record<string, unknown>>): void => {
  for (const name of Object.keys(fields)) {
    const style = `${name}Style`;
    if (!name.toLowerCase().endsWith('color') || !Object.hasOwn(fields, style)) continue;
    const given = result[style] as ColorStyle | undefined;
    if (given?.rgbColor !== undefined) result[name] = given.rgbColor;
    else if (given === undefined && result[name] !== undefined) result[style] = { rgbColor: result[name] };
  }
};

/** A stored value as an answer shows it. */
export const toWire = (kind: Kind<unknown>, value: unknown): Json => {
  if (Array.isArray(value)) return value.map((each) => toWire(kind.item ?? kind, each));
  if (typeof value !== 'object' || value === null) return value as Json;
  const result: JsonObject = {};
  for (const [name, each] of Object.entries(value as Record<string, unknown>)) {
    const childKind = kind.isMap === true ? kind.item : kind.fields?.[name];
    if (isAbsent(each) || childKind === undefined) continue;
    if (name === 'sheetId' && each === 0 && LEAVES_OUT_SHEET_ZERO.has(kind.typeName)) continue;
    if (isDefault(each) && !TELLS_DEFAULTS.has(kind.typeName)) continue;
    result[name] = toWire(childKind, each);
  }
  if (kind.fields !== undefined) addColorTwins(result, kind.fields);
  return result;
};

/** Cell formats are shared by many cells: each is turned once. */
export const toWireFormat = (() => {
  const known = new WeakMap<object, Json>();
  return (format: object): Json => {
    const wire = known.get(format) ?? toWire(CellFormat, format);
    known.set(format, wire);
    return wire;
  };
})();

/**
 * Conditions and what uses them: data validation, conditional formats, filters, sorts, banding.
 */
import { CellFormat, Color, ColorStyle, InterpolationPoint } from './formats.ts';
import { bool, int32, list, mapOf, message, oneOf, string, type ValueOf } from './kinds.ts';
import { GridRange } from './ranges.ts';

export const BooleanCondition = message('BooleanCondition', {
  type: oneOf(
    'ConditionType',
    'CONDITION_TYPE_UNSPECIFIED',
    'NUMBER_GREATER',
    'NUMBER_GREATER_THAN_EQ',
    'NUMBER_LESS',
    'NUMBER_LESS_THAN_EQ',
    'NUMBER_EQ',
    'NUMBER_NOT_EQ',
    'NUMBER_BETWEEN',
    'NUMBER_NOT_BETWEEN',
    'TEXT_CONTAINS',
    'TEXT_NOT_CONTAINS',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'TEXT_EQ',
    'TEXT_IS_EMAIL',
    'TEXT_IS_URL',
    'DATE_EQ',
    'DATE_BEFORE',
    'DATE_AFTER',
    'DATE_ON_OR_BEFORE',
    'DATE_ON_OR_AFTER',
    'DATE_BETWEEN',
    'DATE_NOT_BETWEEN',
    'DATE_IS_VALID',
    'ONE_OF_RANGE',
    'ONE_OF_LIST',
    'BLANK',
    'NOT_BLANK',
    'CUSTOM_FORMULA',
    'BOOLEAN',
    'TEXT_NOT_EQ',
    'DATE_NOT_EQ',
    'FILTER_EXPRESSION',
  ),
  values: list(
    message(
      'ConditionValue',
      {
        relativeDate: oneOf(
          'RelativeDate',
          'RELATIVE_DATE_UNSPECIFIED',
          'PAST_YEAR',
          'PAST_MONTH',
          'PAST_WEEK',
          'YESTERDAY',
          'TODAY',
          'TOMORROW',
        ),
        userEnteredValue: string,
      },
      { value: ['relativeDate', 'userEnteredValue'] },
    ),
  ),
});
export type BooleanCondition = ValueOf<typeof BooleanCondition>;

export const DataValidationRule = message('DataValidationRule', {
  condition: BooleanCondition,
  inputMessage: string,
  strict: bool,
  showCustomUi: bool,
});
export type DataValidationRule = ValueOf<typeof DataValidationRule>;

export const ConditionalFormatRule = message(
  'ConditionalFormatRule',
  {
    ranges: list(GridRange),
    booleanRule: message('BooleanRule', { condition: BooleanCondition, format: CellFormat }),
    gradientRule: message('GradientRule', {
      minpoint: InterpolationPoint,
      midpoint: InterpolationPoint,
      maxpoint: InterpolationPoint,
    }),
  },
  { rule: ['booleanRule', 'gradientRule'] },
);
export type ConditionalFormatRule = ValueOf<typeof ConditionalFormatRule>;

export const SortSpec = message('SortSpec', {
  dimensionIndex: int32,
  sortOrder: oneOf('SortOrder', 'SORT_ORDER_UNSPECIFIED', 'ASCENDING', 'DESCENDING'),
  foregroundColor: Color,
  foregroundColorStyle: ColorStyle,
  backgroundColor: Color,
  backgroundColorStyle: ColorStyle,
});
export type SortSpec = ValueOf<typeof SortSpec>;

const FilterCriteria = message('FilterCriteria', {
  hiddenValues: list(string),
  condition: BooleanCondition,
  visibleBackgroundColor: Color,
  visibleBackgroundColorStyle: ColorStyle,
  visibleForegroundColor: Color,
  visibleForegroundColorStyle: ColorStyle,
});
export type FilterCriteria = ValueOf<typeof FilterCriteria>;

const FilterSpec = message('FilterSpec', { filterCriteria: FilterCriteria, columnIndex: int32 });

export const BasicFilter = message('BasicFilter', {
  range: GridRange,
  tableId: string,
  sortSpecs: list(SortSpec),
  criteria: mapOf(FilterCriteria),
  filterSpecs: list(FilterSpec),
});
export type BasicFilter = ValueOf<typeof BasicFilter>;

export const FilterView = message('FilterView', {
  filterViewId: int32,
  title: string,
  range: GridRange,
  namedRangeId: string,
  tableId: string,
  sortSpecs: list(SortSpec),
  criteria: mapOf(FilterCriteria),
  filterSpecs: list(FilterSpec),
});
export type FilterView = ValueOf<typeof FilterView>;

const BandingProperties = message('BandingProperties', {
  headerColor: Color,
  headerColorStyle: ColorStyle,
  firstBandColor: Color,
  firstBandColorStyle: ColorStyle,
  secondBandColor: Color,
  secondBandColorStyle: ColorStyle,
  footerColor: Color,
  footerColorStyle: ColorStyle,
});

export const BandedRange = message('BandedRange', {
  bandedRangeId: int32,
  range: GridRange,
  rowProperties: BandingProperties,
  columnProperties: BandingProperties,
});
export type BandedRange = ValueOf<typeof BandedRange>;

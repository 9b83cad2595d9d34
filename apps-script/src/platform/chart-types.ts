/**
 * The part of Sheets' chart specifications that reports use: columns, lines and points over cells. Kept apart from the
 * ledger's requests, which never draw.
 */
import type { GridRange, RgbColor } from './sheets-types.ts';

/** One column of cells, its header first. */
export interface ChartSource {
  sourceRange: { sources: GridRange[] };
}

export type ChartKind = 'COLUMN' | 'LINE' | 'SCATTER' | 'COMBO';

export interface ChartSeries {
  series: ChartSource;
  targetAxis?: 'LEFT_AXIS';
  type?: ChartKind;
  colorStyle?: { rgbColor: RgbColor };
  lineStyle?: { type: 'INVISIBLE' | 'SOLID' | 'MEDIUM_DASHED'; width?: number };
  pointStyle?: { shape: 'CIRCLE' | 'X_MARK'; size: number };
  dataLabel?: { type: 'CUSTOM'; placement: 'RIGHT' | 'ABOVE'; customLabelData: ChartSource };
}

export interface ChartAxis {
  position: 'BOTTOM_AXIS' | 'LEFT_AXIS';
  title: string;
  viewWindowOptions?: { viewWindowMin: number; viewWindowMax: number; viewWindowMode: 'EXPLICIT' };
}

export interface ChartSpec {
  title: string;
  subtitle: string;
  altText: string;
  backgroundColorStyle: { rgbColor: RgbColor };
  hiddenDimensionStrategy: 'SHOW_ALL';
  basicChart: {
    chartType: ChartKind;
    legendPosition: 'BOTTOM_LEGEND' | 'NO_LEGEND';
    headerCount: 1;
    stackedType?: 'STACKED';
    axis: ChartAxis[];
    domains: { domain: ChartSource }[];
    series: ChartSeries[];
  };
}

export interface EmbeddedChart {
  chartId: number;
  spec: ChartSpec;
  position: {
    overlayPosition: {
      anchorCell: { sheetId: number; rowIndex: number; columnIndex: number };
      offsetXPixels: number;
      offsetYPixels: number;
      widthPixels: number;
      heightPixels: number;
    };
  };
}

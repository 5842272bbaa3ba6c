// A chart as an .xlsx file holds it, in plain data.

export type FileChartKind = 'bar' | 'column' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'combo';

export interface FileSeries {
  /** The cell of its name, as in 'Portfolio'!B1. */
  readonly name: string | undefined;
  /** As in 'Portfolio'!B2:B4. */
  readonly values: string;
  readonly color: string | undefined;
  /** Of a combo chart: drawn as a line, not as columns. */
  readonly isLine: boolean;
}

export interface FileChart {
  readonly kind: FileChartKind;
  readonly title: string;
  /** The cells of the categories; of a scatter chart, the x values. */
  readonly labels: string | undefined;
  readonly series: readonly FileSeries[];
  readonly isStacked: boolean;
  /** Of the slices of a pie, as far as they are set. */
  readonly sliceColors: readonly string[];
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yMin: number | undefined;
  readonly yMax: number | undefined;
  /** Zero-based cell under its corner, pixels from that cell's corner, and its size in pixels. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

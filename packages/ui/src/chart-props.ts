export interface ChartSeries {
  readonly key: string;
  readonly label: string;
}

export interface ChartProps {
  readonly kind: 'bar' | 'line';
  /** What the chart says, in a sentence; it is its accessible name. */
  readonly label: string;
  readonly series: readonly ChartSeries[];
  readonly points: readonly { readonly label: string; readonly values: Readonly<Record<string, number>> }[];
  /** How a value is written: an amount, a count, a duration. */
  readonly write: (value: number) => string;
  /** How the scale writes one, when that is shorter: no cents, no unit. */
  readonly scale?: (value: number) => string;
}

import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { directionOf } from './locale.ts';
import type { ChartProps } from './chart-props.ts';
import { useUiLocale } from './ui-context.tsx';

const INK = { fill: 'var(--ink-2)', fontSize: 12 };
const color = (index: number) => `var(--chart-${String((index % 6) + 1)})`;

/** Time follows the reading direction: the axis begins where reading does, the scale stands there too. */
export function ChartDrawing({ kind, series, points, write, scale = write }: ChartProps) {
  // SVG text anchors turn with the direction: the drawing stays left-to-right and its axes are mirrored instead.
  const rtl = directionOf(useUiLocale()) === 'rtl';
  const data = points.map(({ label, values }) => ({ label, ...values }));
  const frame = [
    <CartesianGrid key="grid" vertical={false} stroke="var(--line)" />,
    <XAxis key="x" dataKey="label" reversed={rtl} tick={INK} tickLine={false} stroke="var(--line-strong)" />,
    <YAxis
      key="y"
      orientation={rtl ? 'right' : 'left'}
      tick={INK}
      tickLine={false}
      axisLine={false}
      tickFormatter={scale}
      // Counts and minor units: a tick between two of them names nothing.
      allowDecimals={false}
      width="auto"
    />,
    <Tooltip
      key="tooltip"
      formatter={(value) => (typeof value === 'number' ? write(value) : String(value))}
      cursor={{ fill: 'var(--hover)' }}
      isAnimationActive={false}
      contentStyle={{
        background: 'var(--surface)',
        border: '1px solid var(--line)',
        borderRadius: 6,
        color: 'var(--ink)',
      }}
    />,
    series.length > 1 ? (
      <Legend key="legend" formatter={(value) => <span className="text-sm text-ink-2">{value}</span>} />
    ) : null,
  ];
  return (
    <ResponsiveContainer width="100%" height="100%" style={{ direction: 'ltr' }}>
      {kind === 'bar' ? (
        <BarChart data={data} accessibilityLayer={false}>
          {frame}
          {series.map(({ key, label }, index) => (
            <Bar
              key={key}
              dataKey={key}
              name={label}
              fill={color(index)}
              radius={[2, 2, 0, 0]}
              maxBarSize={36}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      ) : (
        <LineChart data={data} accessibilityLayer={false}>
          {frame}
          {series.map(({ key, label }, index) => (
            <Line
              key={key}
              dataKey={key}
              name={label}
              stroke={color(index)}
              strokeWidth={2}
              dot={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      )}
    </ResponsiveContainer>
  );
}

import { lazy, Suspense, useId } from 'react';
import { Skeleton } from './skeleton.tsx';
import { useText } from './ui-context.tsx';
import type { ChartProps } from './chart-props.ts';

// The drawing library weighs more than the rest of a page: it is its own chunk, fetched by the pages that draw.
const Drawing = lazy(async () => ({ default: (await import('./chart-drawing.tsx')).ChartDrawing }));

/** A chart and, for those who do not see it, the table of its figures. */
export function Chart(props: ChartProps) {
  const t = useText();
  const id = useId();
  return (
    <figure aria-labelledby={id} className="grid gap-2">
      <figcaption id={id} className="sr-only">
        {props.label}
      </figcaption>
      <div aria-hidden="true" className="h-64">
        <Suspense fallback={<Skeleton className="h-full w-full" />}>
          <Drawing {...props} />
        </Suspense>
      </div>
      <details className="text-sm text-ink-2">
        <summary className="w-fit rounded-sm py-1">{t('chart.figures')}</summary>
        <div className="overflow-x-auto">
          <table className="mt-2 w-full">
            <thead>
              <tr>
                <th scope="col" className="sr-only">
                  {props.label}
                </th>
                {props.series.map(({ key, label }) => (
                  <th key={key} scope="col" className="py-1 ps-4 text-end font-medium">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {props.points.map((point) => (
                <tr key={point.label} className="border-t border-line">
                  <th scope="row" className="py-1 text-start font-normal">
                    {point.label}
                  </th>
                  {props.series.map(({ key }) => (
                    <td key={key} className="figures py-1 ps-4 text-end">
                      {props.write(point.values[key] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

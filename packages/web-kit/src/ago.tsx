import { useFormat } from './format/use-format.ts';
import { useNow } from './format/use-now.ts';

/** « il y a 3 heures », with the full instant on hover. */
export function Ago({ value }: { value: string }) {
  const format = useFormat();
  const now = useNow();
  return (
    <time dateTime={value} title={format.dateTime(value)} className="whitespace-nowrap text-ink-2">
      {format.relative(value, now)}
    </time>
  );
}

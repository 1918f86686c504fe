import { cn } from './class-names.ts';
import { useUiFormat } from './ui-context.tsx';

/** How many wait behind an entry; nothing at zero, so that what appears is always news. */
export function Count({ value, className }: { value: number | undefined; className?: string }) {
  const format = useUiFormat();
  if (!value) return null;
  return (
    <bdi
      dir="ltr"
      className={cn(
        'figures min-w-5 rounded-full bg-sunken px-1.5 text-center text-xs font-medium text-ink-2',
        className,
      )}
    >
      {value > 999 ? `${format.number(999)}+` : format.number(value)}
    </bdi>
  );
}

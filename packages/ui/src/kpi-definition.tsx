import Info from 'lucide-react/icons/info';
import { Tooltip } from './tooltip.tsx';
import { useText } from './ui-context.tsx';

/** How a figure is made, behind a mark; apart from `Kpi` so that pages without definitions carry no tooltip code. */
export function KpiDefinition({ label, definition }: { label: string; definition: string }) {
  const t = useText();
  return (
    <Tooltip content={definition}>
      <button
        type="button"
        aria-label={t('kpi.definition', { label })}
        className="hit z-1 inline-flex size-5 items-center justify-center rounded-sm text-ink-3 hover:text-ink"
      >
        <Info aria-hidden="true" className="size-3.5" />
      </button>
    </Tooltip>
  );
}

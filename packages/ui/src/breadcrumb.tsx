import ChevronRight from 'lucide-react/icons/chevron-right';
import { Link } from './link.tsx';
import { useText } from './ui-context.tsx';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useText();
  return (
    <nav aria-label={t('nav.breadcrumb')}>
      <ol className="flex flex-wrap items-center gap-1 text-sm text-ink-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="inline-flex min-w-0 items-center gap-1">
            {index > 0 ? <ChevronRight aria-hidden="true" className="mirror size-3.5 shrink-0 text-ink-3" /> : null}
            {crumb.href ? (
              <Link href={crumb.href} className="hit truncate rounded-sm hover:text-ink hover:underline">
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" dir="auto" className="truncate text-ink">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

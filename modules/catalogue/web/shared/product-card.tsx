import Check from 'lucide-react/icons/check';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PlanPrice, type PlanPriceProps } from './plan-price.tsx';
import { words } from '../words.ts';

export interface ProductCardProps {
  readonly href: string;
  readonly name: string;
  readonly description: string;
  readonly features: readonly string[];
  /** The cheapest way in; null when nothing of it can be bought now. */
  readonly from: PlanPriceProps | null;
}

/** A product in the window: what it is, what it does, what it costs to begin. One link, the whole card. */
export function ProductCard({ href, name, description, features, from }: ProductCardProps) {
  const t = useT(words);
  return (
    <article className="group relative flex min-w-0 flex-col gap-3 rounded-md border border-line bg-surface p-(--card-pad) hover:border-line-strong">
      <h3 className="text-md font-semibold">
        <Link
          href={href}
          className="after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
        >
          <bdi>{name}</bdi>
        </Link>
      </h3>
      <p dir="auto" className="page-start line-clamp-3 text-ink-2">
        {description}
      </p>
      {features.length > 0 ? (
        <ul className="grid gap-1 text-sm">
          {features.slice(0, 4).map((feature) => (
            <li key={feature} className="flex items-start gap-2">
              <span className="flex h-[1lh] items-center">
                <Check aria-hidden="true" className="size-4 text-accent-text" />
              </span>
              <bdi>{feature}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="mt-auto flex items-end justify-between gap-3 border-t border-line pt-3">
        {from ? (
          <div>
            <p className="text-sm text-ink-2">{t('from')}</p>
            <PlanPrice {...from} />
          </div>
        ) : (
          <Badge>{t('unavailable')}</Badge>
        )}
        <ChevronRight aria-hidden="true" className="mirror size-4 shrink-0 text-ink-3 group-hover:text-accent-text" />
      </div>
    </article>
  );
}

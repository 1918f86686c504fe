import { useQuery } from '@tanstack/react-query';
import { ProductCard } from '@cm/catalogue/web/public.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useOptionalSession } from '@cm/web-kit/session.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import type { Result } from '@cm/api-client/client';
import { StateChips } from '@cm/web-kit/portal/state-chips.tsx';
import { portal } from '../../paths.ts';
import { DiscountNotice } from './discount-notice.tsx';
import { ownPlan } from './own-prices.ts';
import { catalogueQuery } from './queries.ts';
import { useDiscount } from './use-discount.ts';
import { words } from '@cm/catalogue/web/words.ts';

type Product = Result<'public.catalogue.list'>['products'][number];

/** The least that gets one in: the cheapest plan on sale. */
function cheapest({ plans, tax }: Product, discountBp: number) {
  const own = plans.map((plan) => ownPlan(plan, discountBp, tax.rateBp));
  return own.filter((plan) => plan.available).toSorted((a, b) => a.price.ttc - b.price.ttc)[0] ?? null;
}

/** The window: by category, open to visitors as much as to customers. */
export function CataloguePage() {
  const t = useT(words);
  const locale = useLocale();
  const signedIn = useOptionalSession() !== null;
  const discount = useDiscount();
  const control = useListState(['category']);
  const { data: window, error, refetch, isFetching } = useQuery(catalogueQuery(locale));
  // A price is shown once it is the one that they pay.
  const data = discount === undefined ? undefined : window;
  const wanted = control.state.filters['category']?.[0];
  const filled = (data?.categories ?? []).filter(({ id }) =>
    data?.products.some(({ categoryId }) => categoryId === id),
  );
  const shown = filled.filter(({ slug }) => wanted === undefined || slug === wanted);
  return (
    <Page>
      <PageHeader
        title={t('title')}
        meta={t('intro')}
        actions={
          signedIn ? (
            <Button asChild>
              <Link href={portal.quoteRequest()}>{t('askQuote')}</Link>
            </Button>
          ) : null
        }
      />
      {discount ? (
        <div className="mb-(--gap)">
          <DiscountNotice />
        </div>
      ) : null}
      {filled.length > 1 ? (
        <div className="mb-(--gap)">
          <StateChips
            name="category"
            label={t('categories')}
            all={t('allCategories')}
            control={control}
            options={filled.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        </div>
      ) : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? (
        <div className="grid gap-(--gap) sm:grid-cols-2 lg:ms-50">
          {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
            <Skeleton key={key} className="h-64 rounded-md" />
          ))}
        </div>
      ) : null}
      {data && shown.length === 0 ? (
        <EmptyState seed="catalogue" title={wanted ? t('emptyCategory') : t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : null}
      <div className="grid gap-8">
        {shown.map((category) => (
          <section
            key={category.id}
            aria-labelledby={`category-${category.id}`}
            className="grid gap-x-6 gap-y-3 lg:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <h2 id={`category-${category.id}`} className="text-md font-semibold lg:pt-(--card-pad)">
              <bdi>{category.name}</bdi>
            </h2>
            <div className="grid gap-(--gap) sm:grid-cols-2">
              {data?.products
                .filter(({ categoryId }) => categoryId === category.id)
                .map((product) => (
                  <ProductCard
                    key={product.id}
                    href={portal.product(product.slug)}
                    name={product.name}
                    description={product.description}
                    features={product.features}
                    from={cheapest(product, discount?.discountBp ?? 0)}
                  />
                ))}
            </div>
          </section>
        ))}
      </div>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import Trash2 from 'lucide-react/icons/trash-2';
import { QuantityField } from '@cm/catalogue/web/public.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { KycNeedNotice } from './kyc-need.tsx';
import { type Cart, choicesOf, type PricedLine, usePutCart } from './use-cart.ts';
import { useDiscountRow } from './discount-row.ts';
import { portal } from '../../paths.ts';
import { cartQuery } from './queries.ts';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';

interface CartEntry {
  readonly index: number;
  readonly quantity: number;
  /** The plan, then its add-ons and setup; empty when it is no longer on sale. */
  readonly priced: readonly PricedLine[];
}

/** The server prices what is on sale, in order, each plan before what belongs to it: they are put back together here. */
function entriesOf(cart: Cart): CartEntry[] {
  const groups: PricedLine[][] = [];
  for (const line of cart.priced) {
    if (line.planId !== null || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  let next = 0;
  return cart.lines.map(({ quantity, available }, index) => ({
    index,
    quantity,
    priced: available ? (groups[next++] ?? []) : [],
  }));
}

export function CartPage() {
  const t = useT(catalogueWords);
  const { data: cart, error, refetch, isFetching } = useQuery(cartQuery());
  return (
    <Page>
      <PageHeader title={t('cart.title')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!cart && !error ? <Skeleton className="h-48 rounded-md" /> : null}
      {cart && cart.lines.length === 0 ? (
        <Card>
          <EmptyState
            seed="cart"
            title={t('cart.empty')}
            action={
              <Button asChild variant="primary">
                <Link href={portal.catalogue()}>{t('cart.browse')}</Link>
              </Button>
            }
          >
            {t('cart.emptyText')}
          </EmptyState>
        </Card>
      ) : null}
      {cart && cart.lines.length > 0 ? <FilledCart cart={cart} /> : null}
    </Page>
  );
}

function FilledCart({ cart }: { cart: Cart }) {
  const discountRow = useDiscountRow();
  const t = useT(catalogueWords);
  const documentT = useT(catalogueDocumentWords);
  const put = usePutCart();
  const value = (amount: number) => ({ amount, currency: cart.currency });
  const change = (index: number, quantity: number) =>
    put.run(choicesOf(cart).map((line, at) => (at === index ? { ...line, quantity } : line)));
  const remove = (index: number) => put.run(choicesOf(cart).filter((_, at) => at !== index));
  const withdrawn = cart.lines.some((line) => !line.available);
  return (
    <div className="grid items-start gap-(--gap) lg:grid-cols-[minmax(0,1fr)_22rem]">
      <Card flush>
        <ul aria-label={t('cart.title')} aria-busy={put.busy}>
          {entriesOf(cart).map((entry) => (
            <li
              key={entry.index}
              className="flex flex-wrap items-start gap-x-4 gap-y-3 border-b border-line px-(--card-pad) py-4 last:border-b-0"
            >
              <div className="grid min-w-32 flex-1 gap-1">
                {entry.priced.length === 0 ? <p className="text-bad-text">{t('cart.withdrawn')}</p> : null}
                {entry.priced.map((line, at) => (
                  <EntryLine key={line.designation} line={line} currency={cart.currency} main={at === 0} />
                ))}
              </div>
              <span className="min-w-28 text-end sm:order-2">
                {entry.priced.length > 0 ? (
                  <Money value={value(entry.priced.reduce((sum, line) => sum + line.ht, 0))} strong />
                ) : null}
              </span>
              <div className="flex items-center gap-2 max-sm:basis-full sm:order-1">
                {entry.priced.length > 0 ? (
                  <QuantityField
                    hideLabel
                    value={entry.quantity}
                    onChange={(quantity) => change(entry.index, quantity)}
                  />
                ) : null}
                <IconButton label={t('cart.remove')} onClick={() => remove(entry.index)}>
                  <Trash2 aria-hidden="true" />
                </IconButton>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('cart.total')}>
        <div className="grid gap-4">
          <LedgerTotals
            rows={[
              ...discountRow(cart.priced, cart.currency),
              { label: documentT('totalHt'), value: value(cart.totals.ht) },
              { label: documentT('totalTax'), value: value(cart.totals.tax) },
            ]}
            total={{ label: documentT('totalTtc'), value: value(cart.totals.ttc) }}
          />
          <KycNeedNotice need={cart.kyc} />
          {withdrawn ? <Callout tone="warn">{t('cart.withdrawnText')}</Callout> : null}
          <Button asChild={!withdrawn} variant="primary" disabled={withdrawn}>
            {withdrawn ? t('cart.order') : <Link href={portal.checkout()}>{t('cart.order')}</Link>}
          </Button>
          <Button asChild>
            <Link href={`${portal.quoteRequest()}?from=cart`}>{t('askQuote')}</Link>
          </Button>
          <p className="text-sm text-ink-2">{t('cart.hint')}</p>
        </div>
      </Card>
    </div>
  );
}

function EntryLine({ line, currency, main }: { line: PricedLine; currency: string; main: boolean }) {
  const documentT = useT(catalogueDocumentWords);
  const states = useT(catalogueWords);
  return (
    <p className={main ? 'font-medium' : 'text-sm text-ink-2'}>
      <bdi>{line.designation}</bdi>{' '}
      <span className="block text-sm font-normal text-ink-2">
        <Money value={{ amount: line.unitPrice, currency }} /> {documentT('ht')} {states(`perCycle.${line.cycle}`)}
      </span>
      {line.discountReason ? (
        <span className="block text-sm font-normal text-ink-2">
          <bdi>{line.discountReason}</bdi> : <Money value={{ amount: -line.discount, currency }} />
        </span>
      ) : null}
    </p>
  );
}

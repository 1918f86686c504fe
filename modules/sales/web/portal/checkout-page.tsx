import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ConsentSteps } from '../shared/consent-steps.tsx';
import { LinesTable } from '@cm/catalogue/web/public.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { useDocumentLines } from '@cm/catalogue/web/public.ts';
import { KycNeedNotice } from './kyc-need.tsx';
import type { Cart } from './use-cart.ts';
import { useDiscountRow } from './discount-row.ts';
import { portal } from '../../paths.ts';
import { portal as customersPortal } from '@cm/customers/paths';
import { cartQuery } from './queries.ts';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';

const CONSENT = { termsShown: true, detailsChecked: true, confirmed: true } as const;

/** The cart becomes an order, after the three compulsory steps. */
export function CheckoutPage() {
  const t = useT(catalogueWords);
  const { data: cart } = useQuery(cartQuery());
  if (!cart) return null;
  return (
    <Page width="narrow">
      <PageHeader
        title={t('checkout.title')}
        crumbs={[{ label: t('cart.title'), href: portal.cart() }, { label: t('checkout.title') }]}
      />
      {cart.lines.length === 0 ? (
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
      ) : (
        <>
          <KycNeedNotice need={cart.kyc} />
          <Checkout cart={cart} />
        </>
      )}
    </Page>
  );
}

function Checkout({ cart }: { cart: Cart }) {
  const t = useT(catalogueWords);
  const format = useFormat();
  const sentence = useProblemSentence();
  const router = useRouter();
  const order = useAct({
    act: (_: true, idempotencyKey) => call('portal.orders.create', { body: { consent: CONSENT } }, { idempotencyKey }),
    done: ({ orderNumber }) => t('checkout.done', { number: orderNumber }),
    refresh: [queryKeyOf('portal.cart'), queryKeyOf('portal.orders')],
    onDone: ({ orderId }) => router.history.replace(portal.order(orderId)),
  });
  const needsKyc = order.error instanceof ApiProblem && order.error.code === 'customers.kyc_required';
  return (
    <ConsentSteps
      details={<CartLines cart={cart} />}
      engagement={t('checkout.engagement', {
        amount: format.money({ amount: cart.totals.ttc, currency: cart.currency }),
      })}
      confirmLabel={t('checkout.confirm')}
      onConfirm={() => order.run(true)}
      busy={order.busy}
      failure={
        order.error ? (
          <>
            {sentence(order.error)}{' '}
            {needsKyc ? (
              <Link href={customersPortal.verification()} className="underline underline-offset-4">
                {t('checkout.kyc')}
              </Link>
            ) : null}
          </>
        ) : null
      }
    />
  );
}

function CartLines({ cart }: { cart: Cart }) {
  const discountRow = useDiscountRow();
  const t = useT(catalogueWords);
  const documentT = useT(catalogueDocumentWords);
  const lines = useDocumentLines();
  const value = (amount: number) => ({ amount, currency: cart.currency });
  return (
    <div className="grid gap-4">
      <LinesTable label={t('checkout.lines')} lines={lines(cart.priced)} currency={cart.currency} />
      <LedgerTotals
        rows={[
          ...discountRow(cart.priced, cart.currency),
          { label: documentT('totalHt'), value: value(cart.totals.ht) },
          { label: documentT('totalTax'), value: value(cart.totals.tax) },
        ]}
        total={{ label: documentT('totalTtc'), value: value(cart.totals.ttc) }}
      />
    </div>
  );
}

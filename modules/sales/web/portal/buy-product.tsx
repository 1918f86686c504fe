import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { Result } from '@cm/api-client/client';
import { PlanChoice } from '@cm/catalogue/web/public.ts';
import { QuantityField } from '@cm/catalogue/web/public.ts';
import { queryString } from '@cm/web-kit/api.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useOptionalSession, usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { Link } from '@cm/ui/link.tsx';
import { choiceTotals, ownPlan } from './own-prices.ts';
import { useAddToCart } from './use-cart.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';
import { portal } from '../../paths.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';

export type Product = Result<'public.catalogue.get'>;

type Plan = Product['plans'][number];
type Discount = Result<'portal.discount.get'>['discount'];

interface BuyProps {
  readonly product: Product;
  readonly discount: Discount;
}

export function Buy({ product, discount }: BuyProps) {
  const t = useT(catalogueWords);
  const router = useRouter();
  const { search } = usePage(pages.product);
  const [addOnIds, setAddOnIds] = useState<readonly string[]>([]);
  const [quantity, setQuantity] = useState(1);
  const first = product.plans.find((plan) => plan.available) ?? product.plans[0];
  const chosen = product.plans.find((plan) => plan.id === search['plan'] && plan.available) ?? first;
  if (!chosen) return <Callout tone="info">{t('unavailable')}</Callout>;
  const kept = addOnIds.filter((id) => chosen.addOns.some((addOn) => addOn.id === id));
  return (
    <Card title={t('choose')}>
      <div className="grid gap-5">
        <PlanChoice
          plans={product.plans.map((plan) => ownPlan(plan, discount?.discountBp ?? 0, product.tax.rateBp))}
          planId={chosen.id}
          onPlan={(plan) =>
            void router.navigate({ to: '.', search: { ...search, plan }, replace: true, resetScroll: false })
          }
          addOnIds={kept}
          onAddOns={setAddOnIds}
        />
        <QuantityField value={quantity} onChange={setQuantity} />
        <ChoiceTotal product={product} discount={discount} plan={chosen} addOnIds={kept} quantity={quantity} />
        <BuyActions plan={chosen} addOnIds={kept} quantity={quantity} />
      </div>
    </Card>
  );
}

interface Choice {
  readonly plan: Plan;
  readonly addOnIds: readonly string[];
  readonly quantity: number;
}

/** The catalogue's prices added up, their discount taken off, to be seen before the cart; the cart's figures are the server's. */
function ChoiceTotal({ product, discount, ...choice }: Choice & BuyProps) {
  const t = useT(catalogueWords);
  const documentT = useT(catalogueDocumentWords);
  const totals = choiceTotals(choice, discount?.discountBp ?? 0, product.tax.rateBp);
  const value = (amount: number) => ({ amount, currency: choice.plan.currency });
  return (
    <LedgerTotals
      rows={[
        ...(discount && totals.discount > 0
          ? [{ label: t('discount.of', { category: discount.category }), value: value(-totals.discount) }]
          : []),
        { label: documentT('totalHt'), value: value(totals.ht) },
        { label: product.tax.label, value: value(totals.tax) },
      ]}
      total={{ label: documentT('totalTtc'), value: value(totals.ttc) }}
    />
  );
}

function BuyActions({ plan, addOnIds, quantity }: Choice) {
  const t = useT(catalogueWords);
  const session = useOptionalSession();
  const mayOrder = usePermission('portal.orders');
  const add = useAddToCart();
  if (!session) {
    const back = queryString({ back: `${location.pathname}${queryString({ plan: plan.id })}` });
    return (
      <div className="grid gap-2">
        <Button asChild variant="primary">
          <Link href={`${portalArea.signIn()}${back}`}>{t('signInToOrder')}</Link>
        </Button>
        <p className="text-sm text-ink-2">
          {t('noAccount')}{' '}
          <Link href={portalArea.signUp()} className="text-accent-text underline underline-offset-4">
            {t('signUp')}
          </Link>
        </p>
      </div>
    );
  }
  if (!mayOrder) return <Callout tone="info">{t('mayNotOrder')}</Callout>;
  return (
    <div className="grid gap-2">
      <Button
        variant="primary"
        loading={add.busy}
        disabled={!plan.available}
        onClick={() => add.run({ planId: plan.id, quantity, addOnIds: [...addOnIds] })}
      >
        {t('addToCart')}
      </Button>
      <Button asChild>
        <Link
          href={`${portal.quoteRequest()}${queryString({ plan: plan.id, quantity: String(quantity), addOn: addOnIds })}`}
        >
          {t('askQuote')}
        </Link>
      </Button>
    </div>
  );
}

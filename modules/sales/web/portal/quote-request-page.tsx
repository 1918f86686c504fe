import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { LinesTable } from '@cm/catalogue/web/public.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { useDocumentLines } from '@cm/catalogue/web/public.ts';
import { portal } from '../../paths.ts';
import { cartQuery, catalogueQuery } from './queries.ts';
import { words } from '@cm/catalogue/web/words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

interface Asked {
  readonly fromCart: boolean;
  readonly planId: string | null;
  readonly quantity: number;
  readonly addOnIds: readonly string[];
}

/** What is to be priced comes in the address: the cart, one plan, or nothing but words. */
function useAsked(): Asked {
  const { search } = usePage(pages.quoteRequest);
  const quantity = Number(search['quantity']);
  const addOn = search['addOn'];
  const addOns: readonly unknown[] = Array.isArray(addOn) ? addOn : [addOn];
  return {
    fromCart: search['from'] === 'cart',
    planId: typeof search['plan'] === 'string' ? search['plan'] : null,
    quantity: Number.isInteger(quantity) && quantity > 0 && quantity <= 1000 ? quantity : 1,
    addOnIds: addOns.filter((one): one is string => typeof one === 'string'),
  };
}

const schema = (needsText: boolean) =>
  z.object({
    text: z
      .string()
      .trim()
      .min(needsText ? 1 : 0)
      .max(4000),
  });

/** A price is asked for: of the cart, of one plan, or of something told in free words. */
export function QuoteRequestPage() {
  const t = useT(words);
  const router = useRouter();
  const refresh = useRefresh();
  const asked = useAsked();
  const cart = useQuery({ ...cartQuery(), enabled: asked.fromCart });
  // An empty cart asks for nothing: words are then needed.
  const fromCart = asked.fromCart && cart.data?.lines.length !== 0;
  const needsText = !fromCart && asked.planId === null;
  const form = useForm({
    schema: schema(needsText),
    defaultValues: { text: '' },
    draftKey: 'quote-request',
    submit: async ({ text }, idempotencyKey) => {
      const { planId, quantity, addOnIds } = asked;
      const body = {
        ...(text ? { text } : {}),
        ...(fromCart ? { fromCart: true } : {}),
        ...(planId === null ? {} : { lines: [{ planId, quantity, addOnIds: [...addOnIds] }] }),
      };
      return call('portal.quotes.request', { body }, { idempotencyKey });
    },
    onSuccess: ({ id }) => {
      toast.ok(t('quoteRequest.done'));
      refresh(queryKeyOf('portal.quotes'));
      refresh(queryKeyOf('portal.cart'));
      router.history.replace(portal.quote(id));
    },
  });
  return (
    <Page width="narrow">
      <PageHeader
        title={t('askQuote')}
        crumbs={[{ label: t('quoteRequest.quotes'), href: portal.quotes() }, { label: t('quoteRequest.crumb') }]}
      />
      <Card>
        <FormView form={form} label={t('askQuote')} className="grid gap-5">
          <p className="text-pretty text-ink-2">{t('quoteRequest.text')}</p>
          {asked.fromCart ? <CartLines /> : null}
          {asked.planId === null ? null : <OnePlan {...asked} planId={asked.planId} />}
          <FormField
            form={form}
            name="text"
            label={t('quoteRequest.need')}
            hint={t('quoteRequest.needHint')}
            required={needsText}
            optional={!needsText}
          >
            {(field) => <Textarea rows={6} {...field} />}
          </FormField>
          <div className="flex flex-wrap justify-end gap-2">
            <Button asChild>
              <Link href={asked.fromCart ? portal.cart() : portal.catalogue()}>{t('quoteRequest.leave')}</Link>
            </Button>
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t('quoteRequest.submit')}
            </Button>
          </div>
        </FormView>
      </Card>
    </Page>
  );
}

function CartLines() {
  const t = useT(words);
  const lines = useDocumentLines();
  const { data: cart } = useQuery(cartQuery());
  if (!cart) return null;
  if (cart.lines.length === 0) return <Callout tone="warn">{t('cart.empty')}</Callout>;
  return <LinesTable label={t('checkout.lines')} lines={lines(cart.priced)} currency={cart.currency} />;
}

function OnePlan({ planId, quantity, addOnIds }: Asked & { readonly planId: string }) {
  const t = useT(words);
  const locale = useLocale();
  const { data } = useQuery(catalogueQuery(locale));
  const product = data?.products.find(({ plans }) => plans.some(({ id }) => id === planId));
  const plan = product?.plans.find(({ id }) => id === planId);
  if (!product || !plan) return null;
  const added = plan.addOns.filter(({ id }) => addOnIds.includes(id)).map(({ name }) => name);
  return (
    <div className="rounded-md border border-line bg-canvas px-4 py-3">
      <p className="font-medium">
        <bdi>
          {product.name} — {plan.name}
        </bdi>
      </p>
      <p className="text-sm text-ink-2">
        {t('quantity')} : {quantity}
        {added.length > 0 ? (
          <>
            {' · '}
            <bdi>{added.join(', ')}</bdi>
          </>
        ) : null}
      </p>
    </div>
  );
}

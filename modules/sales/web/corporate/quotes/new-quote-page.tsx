import { useQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { customerQuery } from '@cm/customers/web/corporate/public.ts';
import { CustomerPicker } from '@cm/customers/web/corporate/public.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from '../pages.ts';

const schema = z.object({ customerId: z.uuid() });

/** A quote begins with its customer; the lines come on its own page, which survives a reload. */
export function NewQuotePage() {
  const t = useT(words);
  const common = useT(kitWords);
  const go = useGo();
  const refresh = useRefresh();
  const { search } = usePage(pages.newQuote);
  const known = useQuery({ ...customerQuery(search.customer ?? ''), enabled: search.customer !== undefined }).data;
  const form = useForm({
    schema,
    defaultValues: { customerId: search.customer ?? '' },
    submit: (body, idempotencyKey) => call('corporate.quotes.create', { body }, { idempotencyKey }),
    onSuccess: ({ id }) => {
      refresh(queryKeyOf('corporate.quotes'));
      go(corporate.quote(id));
    },
  });
  return (
    <Page width="narrow">
      <PageHeader
        title={t('quotes.new')}
        crumbs={[{ label: t('nav.quotes'), href: corporate.quotes() }, { label: t('quotes.new') }]}
      />
      <Card>
        <FormView form={form} label={t('quotes.new')}>
          <FormField form={form} name="customerId" label={t('col.customer')} hint={t('quotes.newHint')} required>
            {(field) => <CustomerPicker key={known?.id} value={field.value} known={known} onChange={field.onChange} />}
          </FormField>
          <div className="flex justify-end gap-2">
            <Button asChild>
              <Link href={corporate.quotes()}>{common('action.cancel')}</Link>
            </Button>
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t('quotes.begin')}
            </Button>
          </div>
        </FormView>
      </Card>
    </Page>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { changeLocale } from '@cm/web-kit/i18n/i18n.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { OwnAddresses } from './addresses.tsx';
import { LeaveCard } from './leave-card.tsx';
import { OwnershipOffer } from './ownership-offer.tsx';
import { CustomerForm } from './customer-form.tsx';
import { customerQuery } from './queries.ts';
import { words } from './words.ts';

/** The person, then whom they act for. */
export function ProfilePage() {
  const { user } = useSession();
  return (
    <div className="grid gap-(--gap)">
      <OwnershipOffer />
      {/* The switch in the top bar may change the account's language meanwhile: the form begins again from it. */}
      <PersonForm key={user.locale} />
      {user.customerId === null ? null : <CustomerCard />}
      {user.customerId === null ? null : <OwnAddresses />}
      <LeaveCard />
    </div>
  );
}

function CustomerCard() {
  const { data, error, refetch, isFetching } = useQuery(customerQuery());
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  // A new version is another form: its fields begin from what was saved.
  if (data) return <CustomerForm key={data.version} customer={data} />;
  return <Skeleton className="h-96 rounded-md" />;
}

const schema = z.object({ name: z.string().trim().min(2).max(200), locale: z.enum(LOCALES) });

function PersonForm() {
  const t = useT(words);
  const { user } = useSession();
  const router = useRouter();
  const queryClient = useQueryClient();
  const form = useForm({
    schema,
    defaultValues: { name: user.name, locale: user.locale },
    submit: async (body) => {
      await call('portal.profile.update', { body });
      return body.locale;
    },
    onSuccess: (locale) => {
      toast.ok(t('saved'));
      forgetVisitor('portal', queryClient);
      void changeLocale(locale).then(() => router.invalidate());
    },
  });
  return (
    <Card title={t('person.title')} hint={user.email}>
      <FormView form={form} label={t('person.title')} className="grid gap-4 pt-2">
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField form={form} name="name" label={t('person.name')} required>
            {(field) => <Input autoComplete="name" {...field} />}
          </FormField>
          <FormField form={form} name="locale" label={t('person.locale')} hint={t('person.localeHint')}>
            {(field) => <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />}
          </FormField>
        </div>
        <div>
          <Button type="submit" variant="primary" loading={form.submitting}>
            {t('save')}
          </Button>
        </div>
      </FormView>
    </Card>
  );
}

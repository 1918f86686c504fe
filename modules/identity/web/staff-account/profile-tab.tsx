import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { areaOf } from '@cm/web-kit/area.ts';
import { changeLocale } from '@cm/web-kit/i18n/i18n.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

const schema = z.object({
  name: z.string().trim().min(2).max(200),
  phone: z.string().trim().max(30),
  locale: z.enum(LOCALES),
});

/** My name and the language in which I am written to. An empty phone leaves the one that is known. */
export function ProfileTab() {
  const t = useT(words);
  const common = useT(kitWords);
  const { user } = useSession();
  const router = useRouter();
  const queryClient = useQueryClient();
  const form = useForm({
    schema,
    defaultValues: { name: user.name, phone: '', locale: user.locale },
    submit: async ({ phone, ...rest }, idempotencyKey) => {
      await call('corporate.profile.update', { body: { ...rest, ...(phone ? { phone } : {}) } }, { idempotencyKey });
      return rest.locale;
    },
    onSuccess: (locale) => {
      toast.ok(t('account.saved'));
      void changeLocale(locale);
      forgetVisitor(areaOf(location.pathname), queryClient);
      void router.invalidate();
    },
  });
  return (
    <Card>
      <FormView form={form} label={t('account.tab.profile')}>
        <FormField form={form} name="name" label={t('col.name')} required>
          {(field) => <Input {...field} autoComplete="name" />}
        </FormField>
        <FormField form={form} name="phone" label={t('col.phone')} hint={t('account.phoneHint')} optional>
          {(field) => <Input type="tel" {...field} autoComplete="tel" />}
        </FormField>
        <FormField form={form} name="locale" label={t('account.language')} hint={t('account.languageHint')}>
          {(field) => <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />}
        </FormField>
        <div className="flex justify-end">
          <Button type="submit" variant="primary" loading={form.submitting}>
            {common('action.save')}
          </Button>
        </div>
      </FormView>
    </Card>
  );
}

import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Input } from '@cm/ui/input.tsx';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import type { ContactDialogProps } from './people.ts';
import { words } from './words.ts';

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email(),
  phone: z.string().trim().max(40),
  locale: z.enum(LOCALES),
});

/** What the account noted of a person. The address of somebody invited or in is theirs. */
export function EditContactDialog({ contact, onClose }: ContactDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const { id, name, email, locale, version, standing } = contact;
  const noted = standing === 'noted';
  const form = useForm({
    schema,
    defaultValues: { name, email, phone: contact.phone ?? '', locale },
    submit: ({ email: address, phone, ...facts }, idempotencyKey) =>
      call(
        'portal.contacts.update',
        { path: { id }, body: { ...facts, phone: phone || null, version, ...(noted ? { email: address } : {}) } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('saved'));
      refresh(queryKeyOf('portal.contacts'));
      onClose();
    },
  });
  return (
    <FormDialog form={form} title={t('contacts.editOf', { name })} submitLabel={t('save')} onClose={onClose}>
      <FormField form={form} name="name" label={t('person.name')} required>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
      <FormField
        form={form}
        name="email"
        label={t('contacts.email')}
        {...(noted ? { required: true } : { hint: t('contacts.emailFixed') })}
      >
        {(field) => <Input type="email" autoComplete="off" {...field} readOnly={!noted} />}
      </FormField>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField form={form} name="phone" label={t('customer.phone')} optional>
          {(field) => <Input type="tel" autoComplete="off" {...field} />}
        </FormField>
        <FormField form={form} name="locale" label={t('contacts.locale')}>
          {(field) => <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />}
        </FormField>
      </div>
    </FormDialog>
  );
}

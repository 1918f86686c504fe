import { useQuery } from '@tanstack/react-query';
import { Combobox } from '@cm/ui/combobox.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { accountManagersQuery, type CustomerRecord } from './customer-queries.ts';
import { words } from './words.ts';

const NOBODY = 'nobody';
const schema = z.object({ accountManagerId: z.string() });

/** Gives the customer to a colleague, who is told, or to nobody. */
export function AccountManagerDialog({ customer, onClose }: { customer: CustomerRecord; onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const { id, version, accountManager } = customer;
  const offered = useQuery(accountManagersQuery).data?.items ?? [];
  // Somebody who has left stays there as the one whom it was, and cannot be chosen anew.
  const people =
    accountManager && !offered.some((one) => one.id === accountManager.id) ? [accountManager, ...offered] : offered;
  const form = useForm({
    schema,
    defaultValues: { accountManagerId: accountManager?.id ?? NOBODY },
    submit: ({ accountManagerId: chosen }, idempotencyKey) =>
      call(
        'corporate.customers.accountManager',
        { path: { id }, body: { version, accountManagerId: chosen === NOBODY ? null : chosen } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('manager.saved'));
      refresh(queryKeyOf('corporate.customers'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('manager.label')}
      description={t('manager.text')}
      submitLabel={t('manager.submit')}
      onClose={onClose}
    >
      <FormField form={form} name="accountManagerId" label={t('manager.who')}>
        {({ value, onChange }) => (
          <Combobox
            value={value}
            onChange={onChange}
            placeholder={t('manager.choose')}
            options={[
              { value: NOBODY, label: t('manager.nobody') },
              ...people.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        )}
      </FormField>
    </FormDialog>
  );
}

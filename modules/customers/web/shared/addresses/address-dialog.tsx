import { useMemo } from 'react';
import type { CustomerAddress } from '@cm/api-client/schema';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { addressBody, addressSchema, addressValues, ALGERIA } from './address-form.ts';
import type { AddressActs, AddressesArea } from './addresses-area.ts';
import { countryOptions } from './countries.ts';
import { PurposeBoxes } from './purpose-boxes.tsx';
import { words } from './words.ts';

interface Props {
  readonly area: AddressesArea;
  readonly acts: AddressActs;
  /** Null for a new one. */
  readonly address: CustomerAddress | null;
  readonly onClose: () => void;
}

/** An address as one writes it: wilaya and five figures in Algeria, whatever the country has elsewhere. */
export function AddressDialog({ area, acts, address, onClose }: Props) {
  const t = useT(words);
  const locale = useLocale();
  const refresh = useRefresh();
  const countries = useMemo(() => countryOptions(locale), [locale]);
  const form = useForm({
    schema: addressSchema,
    defaultValues: addressValues(address),
    submit: (values, idempotencyKey) => {
      const body = addressBody(values);
      return address === null
        ? acts.add(body, idempotencyKey)
        : acts.change(address.id, { ...body, version: address.version }, idempotencyKey);
    },
    onSuccess: () => {
      toast.ok(t(address === null ? 'addresses.added' : 'addresses.saved'));
      refresh(...area.refresh);
      onClose();
    },
  });
  const isAlgerian = form.hook.watch('country') === ALGERIA;
  const title = address === null ? t('addresses.add') : t('addresses.editOf', { label: address.label });
  return (
    <FormDialog
      form={form}
      wide
      className="grid gap-4 sm:grid-cols-6"
      title={title}
      submitLabel={t(address === null ? 'addresses.addSubmit' : 'addresses.save')}
      onClose={onClose}
    >
      <FormField
        form={form}
        name="label"
        label={t('addresses.label')}
        hint={t('addresses.labelHint')}
        className="col-span-full"
        required
      >
        {(field) => <Input {...field} dir="auto" autoComplete="off" />}
      </FormField>
      <FormField form={form} name="purposes" label={t('addresses.purposes')} className="col-span-full" group required>
        {({ value, onChange }, invalid) => (
          <PurposeBoxes area={area} of={address} value={value} onChange={onChange} invalid={invalid} />
        )}
      </FormField>
      <FormField
        form={form}
        name="addressee"
        label={t('addresses.addressee')}
        hint={t('addresses.addresseeHint')}
        className="sm:col-span-3"
        optional
      >
        {(field) => <Input {...field} dir="auto" autoComplete="off" />}
      </FormField>
      <FormField form={form} name="country" label={t('addresses.country')} className="sm:col-span-3" required>
        {(field) => <Select {...field} options={countries} />}
      </FormField>
      <FormField form={form} name="line" label={t('addresses.line')} className="col-span-full" required>
        {(field) => <Input {...field} dir="auto" autoComplete="off" />}
      </FormField>
      <FormField form={form} name="postalCode" label={t('addresses.postalCode')} className="sm:col-span-2" optional>
        {(field) => (
          <Input
            {...field}
            dir="ltr"
            autoComplete="off"
            className="figures"
            {...(isAlgerian ? { inputMode: 'numeric' } : {})}
          />
        )}
      </FormField>
      <FormField
        form={form}
        name="commune"
        label={t(isAlgerian ? 'addresses.commune' : 'addresses.town')}
        className="sm:col-span-2"
        required
      >
        {(field) => <Input {...field} dir="auto" autoComplete="off" />}
      </FormField>
      {isAlgerian ? (
        <FormField form={form} name="wilaya" label={t('addresses.wilaya')} className="sm:col-span-2" required>
          {(field) => (
            <Select
              {...field}
              placeholder={t('addresses.noWilaya')}
              options={area.wilayas.map(({ id, code, fr, ar }) => ({
                value: id,
                label: `${String(code).padStart(2, '0')} · ${locale === 'ar' ? ar : fr}`,
              }))}
            />
          )}
        </FormField>
      ) : (
        <FormField form={form} name="region" label={t('addresses.region')} className="sm:col-span-2" optional>
          {(field) => <Input {...field} dir="auto" autoComplete="off" />}
        </FormField>
      )}
    </FormDialog>
  );
}

import type { CustomField } from '@cm/api-client/schema';
import { filterOptions, isShownInLists } from '@cm/fields/web/public.ts';
import { Button } from '@cm/ui/button.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { z } from '@cm/web-kit/schema.ts';
import type { ListControl } from '@cm/web-kit/table/list-state.ts';
import { useState } from 'react';
import { addressName } from './own-columns.tsx';
import { words } from './words.ts';

interface Props {
  readonly fields: readonly CustomField[];
  readonly control: ListControl;
}

/** Narrows the list by fields of which one types the value; those with choices are in the menu of filters. */
export function FilterByField({ fields, control }: Props) {
  const t = useT(words);
  const [open, setOpen] = useState(false);
  const typed = fields.filter((field) => isShownInLists(field) && filterOptions(field).length === 0);
  if (typed.length === 0) return null;
  return (
    <>
      <Button variant="ghost" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('ownFilter.open')}
      </Button>
      {open ? <FilterDialog fields={typed} control={control} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

const schema = z
  .object({ key: z.string(), value: z.string().trim().max(200), from: z.string().max(40), until: z.string().max(40) })
  .refine(({ value, from, until }) => value !== '' || from !== '' || until !== '', {
    path: ['value'],
    error: 'required',
  });

function FilterDialog({ fields, control, onClose }: Props & { readonly onClose: () => void }) {
  const t = useT(words);
  const name = useLocalised();
  const form = useForm({
    schema,
    defaultValues: { key: fields[0]?.key ?? '', value: '', from: '', until: '' },
    submit: async ({ key, value, from, until }) => {
      control.setFilter(addressName({ key }), [value || `${from.trim()}..${until.trim()}`]);
    },
    onSuccess: onClose,
  });
  const key = form.hook.watch('key');
  const kind = fields.find((field) => field.key === key)?.kind;
  const isMeasured = kind === 'number' || kind === 'money' || kind === 'date';
  return (
    <FormDialog form={form} title={t('ownFilter.title')} submitLabel={t('ownFilter.apply')} onClose={onClose}>
      <FormField form={form} name="key" label={t('ownFilter.field')}>
        {(field) => (
          <Select
            {...field}
            onChange={(event) => form.hook.reset({ key: event.target.value, value: '', from: '', until: '' })}
            options={fields.map((one) => ({ value: one.key, label: name(one.label) }))}
          />
        )}
      </FormField>
      {isMeasured ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <End form={form} name="from" isDay={kind === 'date'} />
          <End form={form} name="until" isDay={kind === 'date'} />
        </div>
      ) : (
        <FormField form={form} name="value" label={t('ownFilter.value')} hint={t('ownFilter.valueHint')}>
          {(field) => <Input {...field} autoComplete="off" />}
        </FormField>
      )}
    </FormDialog>
  );
}

type FilterForm = ReturnType<typeof useForm<z.infer<typeof schema>, z.infer<typeof schema>, void>>;

function End({ form, name, isDay }: { form: FilterForm; name: 'from' | 'until'; isDay: boolean }) {
  const t = useT(words);
  const today = useToday();
  return (
    <FormField form={form} name={name} label={t(`ownFilter.${name}`)} optional>
      {(field) =>
        isDay ? (
          <DateField name={name} value={field.value} onChange={field.onChange} onBlur={field.onBlur} today={today} />
        ) : (
          <Input {...field} dir="ltr" inputMode="decimal" className="figures" autoComplete="off" />
        )
      }
    </FormField>
  );
}

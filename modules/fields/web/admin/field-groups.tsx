import { useQuery } from '@tanstack/react-query';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { rowsQuery } from '@cm/web-kit/staff/queries.ts';
import type { FieldValues } from './field-form.ts';
import { words } from './words.ts';

/** The categories of customers that are asked; archived ones only where they are asked already. */
export function FieldGroups({ form }: { form: Form<FieldValues, FieldValues> }) {
  const t = useT(words);
  const name = useLocalised();
  const reads = usePermission('customers.read');
  const { data = [] } = useQuery({ ...rowsQuery('corporate.customerCategories.list', {}), enabled: reads });
  if (data.length === 0) return null;
  return (
    <FormField
      form={form}
      name="groupIds"
      label={t('field.groups')}
      hint={t('field.groupsHint')}
      group
      className="md:col-span-2"
    >
      {({ value, onChange }) => (
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {data
            .filter((one) => one.archivedAt === null || value.includes(one.id))
            .map((one) => (
              <Checkbox
                key={one.id}
                checked={value.includes(one.id)}
                onCheckedChange={(on) => onChange(on ? [...value, one.id] : value.filter((id) => id !== one.id))}
                label={<bdi>{name(one.name)}</bdi>}
              />
            ))}
        </div>
      )}
    </FormField>
  );
}

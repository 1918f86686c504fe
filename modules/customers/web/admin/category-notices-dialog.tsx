import { useQuery } from '@tanstack/react-query';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { textIn, useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { type Item, queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { rowsQuery } from '@cm/web-kit/staff/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

interface Props {
  readonly category: Item<'admin.customerCategories.list'>;
  readonly onClose: () => void;
}

/** Which mails the customers of a category do not get: each box names exactly the messages that it leaves out. */
export function CategoryNoticesDialog({ category, onClose }: Props) {
  const t = useT(words);
  const locale = useLocale();
  const refresh = useRefresh();
  const form = useForm({
    schema: z.object({ classes: z.array(z.string()) }),
    defaultValues: { classes: category.silencedClasses },
    submit: ({ classes }) =>
      call('admin.customerCategoryNotices.set', { path: { id: category.id }, body: { classes } }),
    onSuccess: () => {
      toast.ok(t('organisation.saved'));
      refresh(queryKeyOf('admin.customerCategories'), queryKeyOf('corporate.customerCategories'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('silenced.title', { name: textIn(category.name, locale) })}
      description={t('silenced.text')}
      submitLabel={t('organisation.save')}
      onClose={onClose}
    >
      <FormField form={form} name="classes" label={t('silenced.label')} group>
        {(field) => <ClassBoxes value={field.value} kept={category.silencedClasses} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}

interface BoxesProps {
  readonly value: readonly string[];
  /** Those that are left out already: of one whose module is not there only the key is known. */
  readonly kept: readonly string[];
  readonly onChange: (classes: string[]) => void;
}

function ClassBoxes({ value, kept, onChange }: BoxesProps) {
  const localised = useLocalised();
  const offered = useQuery(rowsQuery('admin.customerCategoryNotices.list', {})).data;
  if (!offered) return <Skeleton className="h-40" />;
  const gone = kept.filter((key) => !offered.some((one) => one.key === key));
  const boxes = [
    ...offered.map(({ key, name, notices }) => ({
      key,
      label: localised(name),
      hint: notices.map((one) => localised(one.name)).join(' · '),
    })),
    ...gone.map((key) => ({ key, label: key, hint: undefined })),
  ];
  return (
    <div className="grid gap-3">
      {boxes.map(({ key, label, hint }) => (
        <Checkbox
          key={key}
          checked={value.includes(key)}
          label={label}
          hint={hint}
          onCheckedChange={(on) =>
            onChange(boxes.flatMap((one) => ((one.key === key ? on : value.includes(one.key)) ? one.key : [])))
          }
        />
      ))}
    </div>
  );
}

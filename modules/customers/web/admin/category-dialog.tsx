import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Input } from '@cm/ui/input.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import type { Localised } from '@cm/web-kit/i18n/localised.ts';
import { emptyName, LocalisedName, localisedName, nameBody, nameValues } from '@cm/web-kit/admin/localised-name.tsx';
import { words } from './words.ts';

export interface Category {
  readonly id: string;
  readonly name: Localised;
  readonly position: number;
  readonly archived: boolean;
}

export interface CategoryBody {
  readonly name: { fr: string; ar?: string; en?: string };
  readonly position: number;
  readonly archived: boolean;
}

export interface CategoryDialogProps {
  readonly category: Category | null;
  readonly maxLength: number;
  readonly save: (body: CategoryBody, idempotencyKey: string) => Promise<unknown>;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const POSITION = /^\d{1,5}$/;

export function CategoryDialog({ category, maxLength, save, onSaved, onClose }: CategoryDialogProps) {
  const t = useT(words);
  const form = useForm({
    schema: z.object({
      name: localisedName(maxLength),
      position: z.string().regex(POSITION).transform(Number).pipe(z.number().max(10_000)),
      archived: z.boolean(),
    }),
    defaultValues: {
      name: category ? nameValues(category.name) : emptyName,
      position: String(category?.position ?? 0),
      archived: category?.archived ?? false,
    },
    submit: ({ name, ...rest }, key) => save({ ...rest, name: nameBody(name) }, key),
    onSuccess: () => {
      toast.ok(t('organisation.saved'));
      onSaved();
      onClose();
    },
  });
  const title = category ? t('organisation.edit', { name: category.name.fr }) : t('categories.add');
  return (
    <FormDialog form={form} title={title} submitLabel={t('organisation.save')} onClose={onClose}>
      <LocalisedName form={form} property="name" label={t('organisation.name')} />
      <FormField form={form} name="position" label={t('categories.position')} hint={t('categories.positionHint')}>
        {(field) => <Input {...field} dir="ltr" inputMode="numeric" className="max-w-32" autoComplete="off" />}
      </FormField>
      {category ? (
        <FormField form={form} name="archived" label={t('organisation.archived')} group hideLabel>
          {(field) => (
            <Checkbox
              checked={field.value}
              onCheckedChange={field.onChange}
              label={t('organisation.archive')}
              hint={t('organisation.archiveHint')}
            />
          )}
        </FormField>
      ) : null}
    </FormDialog>
  );
}

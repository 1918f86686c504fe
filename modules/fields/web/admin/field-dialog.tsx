import type { CustomField } from '@cm/api-client/schema';
import { fieldAccesses, fieldKinds } from '@cm/api-client/vocabulary';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Input } from '@cm/ui/input.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { LocalisedName } from '@cm/web-kit/admin/localised-name.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { ChoicesField } from './choices-field.tsx';
import { FieldGroups } from './field-groups.tsx';
import { FieldRules } from './field-rules.tsx';
import {
  changesBody,
  fieldSchema,
  type FieldValues,
  fieldValues,
  keyOf,
  mayBeUnique,
  NEW_CHOICE,
  takesChoices,
} from './field-form.ts';
import { words } from './words.ts';

interface Props {
  readonly field: CustomField | null;
  readonly nextPosition: number;
  readonly onClose: () => void;
}

/** What a field asks. What its values mean (key, kind, decimals, uniqueness) is said once. */
export function FieldDialog({ field, nextPosition, onClose }: Props) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema: fieldSchema,
    defaultValues: fieldValues(field, nextPosition),
    submit: (values, idempotencyKey) => save(field, values, idempotencyKey),
    onSuccess: () => {
      toast.ok(t('fields.saved'));
      refresh(queryKeyOf('admin.fields'), queryKeyOf('corporate.fields'));
      onClose();
    },
  });
  const kind = form.hook.watch('kind');
  const title = field ? t('organisation.edit', { name: field.label.fr }) : t('fields.new');
  const box = (name: 'required' | 'unique' | 'inLists' | 'archived') => (
    <FormField form={form} name={name} label={t(`field.${name}`)} group hideLabel>
      {(control) => (
        <Checkbox
          checked={control.value}
          onCheckedChange={control.onChange}
          label={t(`field.${name}`)}
          hint={t(`field.${name}Hint`)}
        />
      )}
    </FormField>
  );
  return (
    <FormDialog
      form={form}
      title={title}
      submitLabel={t('organisation.save')}
      wide
      className="grid grid-cols-1 items-start gap-5 md:grid-cols-2"
      onClose={onClose}
    >
      <LocalisedName form={form} property="label" label={t('field.label')} />
      <LocalisedName form={form} property="help" label={t('field.help')} optional />
      {field ? null : (
        <>
          <FormField form={form} name="kind" label={t('field.kind')} hint={t('field.kindHint')}>
            {(control) => (
              <Select
                {...control}
                onChange={(event) => {
                  control.onChange(event);
                  const chosen = fieldKinds.find((one) => one === event.target.value) ?? 'text';
                  form.hook.setValue('choices', takesChoices(chosen) ? [NEW_CHOICE] : []);
                  if (!mayBeUnique(chosen)) form.hook.setValue('unique', false);
                }}
                options={fieldKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
              />
            )}
          </FormField>
          <FormField form={form} name="key" label={t('field.key')} hint={t('field.keyHint')} optional>
            {(control) => <Input {...control} dir="ltr" className="font-mono" autoComplete="off" />}
          </FormField>
        </>
      )}
      <FieldRules form={form} kind={kind} isNew={field === null} />
      {takesChoices(kind) ? <ChoicesField form={form} /> : null}
      <FormField form={form} name="access" label={t('field.access')} group className="md:col-span-2">
        {(control) => (
          <RadioGroup
            value={control.value}
            onChange={control.onChange}
            options={fieldAccesses.map((value) => ({ value, label: t(`access.${value}`) }))}
          />
        )}
      </FormField>
      {box('required')}
      {field === null && mayBeUnique(kind) ? box('unique') : null}
      {box('inLists')}
      <FieldGroups form={form} />
      <FormField form={form} name="position" label={t('field.position')}>
        {(control) => <Input {...control} dir="ltr" inputMode="numeric" className="max-w-32" autoComplete="off" />}
      </FormField>
      {field ? box('archived') : null}
    </FormDialog>
  );
}

function save(field: CustomField | null, values: FieldValues, idempotencyKey: string) {
  const changes = changesBody(values);
  const { kind, key, label, unique, decimals, archived } = values;
  if (field)
    return call('admin.fields.update', {
      path: { id: field.id },
      body: { ...changes, archived, version: field.version },
    });
  const fixed = {
    kind,
    key: key || keyOf(label.fr),
    unique,
    ...(kind === 'number' ? { decimals: Number(decimals) } : {}),
  };
  return call('admin.fields.create', { body: { ...changes, ...fixed } }, { idempotencyKey });
}

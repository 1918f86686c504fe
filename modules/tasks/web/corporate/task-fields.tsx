import { FormField } from '@cm/web-kit/form/form.tsx';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Combobox } from '@cm/ui/combobox.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import type { TaskForm } from './task-form.ts';
import { TASK_KINDS } from './task-queries.ts';
import { words } from './words.ts';

export interface TaskFieldsProps {
  readonly form: TaskForm;
  /** Colleagues who could see it. */
  readonly owners: readonly { readonly id: string; readonly name: string }[];
}

/** What is to be done, of which kind, by whom and by when: two columns where there is room. */
export function TaskFields({ form, owners }: TaskFieldsProps) {
  const t = useT(words);
  const today = useToday();
  return (
    <>
      <div className="col-span-full">
        <FormField form={form} name="title" label={t('task.title')} required>
          {(field) => <Input {...field} autoComplete="off" />}
        </FormField>
      </div>
      <FormField form={form} name="kind" label={t('task.kind')}>
        {(field) => (
          <Select {...field} options={TASK_KINDS.map((value) => ({ value, label: t(`task.kind.${value}`) }))} />
        )}
      </FormField>
      <FormField form={form} name="ownerId" label={t('task.owner')}>
        {({ value, onChange }) => (
          <Combobox
            value={value}
            onChange={onChange}
            placeholder={t('task.chooseOwner')}
            options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FormField>
      <FormField form={form} name="dueOn" label={t('task.dueOn')} required>
        {({ name, value, onChange, onBlur }) => (
          <DateField name={name} value={value} onChange={onChange} onBlur={onBlur} today={today} />
        )}
      </FormField>
      <FormField form={form} name="dueTime" label={t('task.dueTime')} optional>
        {(field) => (
          <Input {...field} dir="ltr" inputMode="numeric" autoComplete="off" placeholder="14:30" className="figures" />
        )}
      </FormField>
      <div className="col-span-full">
        <FormField form={form} name="words" label={t('task.words')} optional>
          {(field) => <Textarea {...field} rows={3} />}
        </FormField>
      </div>
    </>
  );
}

import { peopleTolds } from '@cm/api-client/vocabulary';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { Breach } from './queries.ts';
import { words } from './words.ts';

const needed = z.string().trim().min(1).max(2000);
const said = z.string().trim().max(2000);
const schema = z.object({
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().min(1).max(4000),
  discoveredOn: z.string().min(1),
  notifiedOn: z.string(),
  notification: z.string().trim().max(200),
  people: needed,
  data: needed,
  consequences: said,
  measures: said,
  peopleTold: z.enum(peopleTolds),
  peopleToldReason: said,
  closed: z.boolean(),
});

/** What is known of a breach, or the next version of it. */
export function BreachDialog({ of, onClose }: { of: Breach | null; onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const today = useToday();
  const form = useForm({
    schema,
    defaultValues: of
      ? { ...of, notifiedOn: of.notifiedOn ?? '' }
      : {
          title: '',
          description: '',
          discoveredOn: today,
          notifiedOn: '',
          notification: '',
          people: '',
          data: '',
          consequences: '',
          measures: '',
          peopleTold: 'undecided',
          peopleToldReason: '',
          closed: false,
        },
    submit: async ({ notifiedOn, ...fields }, idempotencyKey) => {
      const body = { ...fields, notifiedOn: notifiedOn || null };
      if (of === null) await call('admin.breaches.create', { body }, { idempotencyKey });
      else
        await call(
          'admin.breaches.update',
          { path: { id: of.id }, body: { ...body, version: of.version } },
          { idempotencyKey },
        );
    },
    onSuccess: () => {
      toast.ok(t('register.written'));
      refresh(queryKeyOf('admin.breaches'));
      onClose();
    },
  });
  const { peopleTold } = form.hook.watch();
  return (
    <FormDialog
      form={form}
      wide
      title={of?.title ?? t('breach.add')}
      submitLabel={t('register.write')}
      onClose={onClose}
    >
      <FormField form={form} name="title" label={t('breach.title')} required>
        {(field) => <Input {...field} />}
      </FormField>
      <FormField form={form} name="description" label={t('breach.description')} required>
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
      <div className="grid gap-4 md:grid-cols-2">
        <FormField form={form} name="discoveredOn" label={t('breach.discoveredOn')} required>
          {({ name, value, onChange, onBlur }) => (
            <DateField name={name} value={value} onChange={onChange} onBlur={onBlur} today={today} max={today} />
          )}
        </FormField>
        <FormField form={form} name="notifiedOn" label={t('breach.notified')} optional>
          {({ name, value, onChange, onBlur }) => (
            <DateField name={name} value={value} onChange={onChange} onBlur={onBlur} today={today} max={today} />
          )}
        </FormField>
        {(['people', 'data'] as const).map((name) => (
          <FormField key={name} form={form} name={name} label={t(`breach.${name}`)} required>
            {(field) => <Textarea {...field} rows={2} />}
          </FormField>
        ))}
        {(['consequences', 'measures'] as const).map((name) => (
          <FormField key={name} form={form} name={name} label={t(`breach.${name}`)} optional>
            {(field) => <Textarea {...field} rows={2} />}
          </FormField>
        ))}
        <FormField form={form} name="notification" label={t('breach.notification')} optional>
          {(field) => <Input {...field} />}
        </FormField>
        <FormField form={form} name="peopleTold" label={t('breach.peopleTold')}>
          {(field) => (
            <Select {...field} options={peopleTolds.map((value) => ({ value, label: t(`breach.people.${value}`) }))} />
          )}
        </FormField>
      </div>
      {peopleTold === 'undecided' ? null : (
        <FormField form={form} name="peopleToldReason" label={t('breach.peopleToldReason')} required>
          {(field) => <Textarea {...field} rows={2} />}
        </FormField>
      )}
      {of ? (
        <FormField form={form} name="closed" label={t('breach.closed')} hideLabel group>
          {({ value, onChange }) => (
            <Checkbox checked={value} onCheckedChange={onChange} label={t('breach.isClosed')} />
          )}
        </FormField>
      ) : null}
    </FormDialog>
  );
}

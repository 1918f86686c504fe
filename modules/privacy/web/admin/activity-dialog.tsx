import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { Activity } from './queries.ts';
import { words } from './words.ts';

const needed = z.string().trim().min(1).max(2000);
const said = z.string().trim().max(2000);
const schema = z.object({
  name: z.string().trim().min(1).max(200),
  purpose: needed,
  people: needed,
  data: needed,
  recipients: said,
  transfers: said,
  retention: needed,
  measures: said,
  reference: z.string().trim().max(100),
  ended: z.boolean(),
});
const NEW = {
  name: '',
  purpose: '',
  people: '',
  data: '',
  recipients: '',
  transfers: '',
  retention: '',
  measures: '',
  reference: '',
  ended: false,
};
const NEEDED = ['purpose', 'people', 'data', 'retention'] as const;
const SAID = ['recipients', 'transfers', 'measures'] as const;

/** A new entry of the register, or the next version of one. */
export function ActivityDialog({ of, onClose }: { of: Activity | null; onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: of ?? NEW,
    submit: async (body, idempotencyKey) => {
      if (of === null) await call('admin.processingActivities.create', { body }, { idempotencyKey });
      else
        await call(
          'admin.processingActivities.update',
          { path: { id: of.id }, body: { ...body, version: of.version } },
          { idempotencyKey },
        );
    },
    onSuccess: () => {
      toast.ok(t('register.written'));
      refresh(queryKeyOf('admin.processingActivities'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      wide
      title={of?.name ?? t('activity.add')}
      submitLabel={t('register.write')}
      onClose={onClose}
    >
      <FormField form={form} name="name" label={t('activity.name')} required>
        {(field) => <Input {...field} />}
      </FormField>
      <div className="grid gap-4 md:grid-cols-2">
        {NEEDED.map((name) => (
          <FormField key={name} form={form} name={name} label={t(`activity.${name}`)} required>
            {(field) => <Textarea {...field} rows={2} />}
          </FormField>
        ))}
        {SAID.map((name) => (
          <FormField key={name} form={form} name={name} label={t(`activity.${name}`)} optional>
            {(field) => <Textarea {...field} rows={2} />}
          </FormField>
        ))}
        <FormField form={form} name="reference" label={t('activity.reference')} optional>
          {(field) => <Input {...field} />}
        </FormField>
      </div>
      {of ? (
        <FormField form={form} name="ended" label={t('activity.ended')} hideLabel group>
          {({ value, onChange }) => (
            <Checkbox checked={value} onCheckedChange={onChange} label={t('activity.hasEnded')} />
          )}
        </FormField>
      ) : null}
    </FormDialog>
  );
}

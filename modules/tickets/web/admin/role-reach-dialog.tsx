import { useQuery } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import type { RoleLimitProps } from '@cm/identity/web/slots/public.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { useFieldLabel } from '@cm/ui/field.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { roleReachQuery } from './queries.ts';
import { words } from './words.ts';

type Reach = Result<'admin.roleReach.list'>;

/** The place of the tickets without a group among the choices. */
const UNGROUPED = 'none';

/** Which ticket groups the people of a role reach: all of them, or those that are chosen. */
export function RoleReachDialog({ role, onClose }: RoleLimitProps) {
  const t = useT(words);
  const name = textIn(role.name, useLocale());
  const reach = useQuery(roleReachQuery());
  if (reach.data) return <ReachForm role={role} name={name} reach={reach.data} onClose={onClose} />;
  return (
    <Dialog open onOpenChange={onClose} title={t('reach.title', { name })}>
      {reach.error ? (
        <ErrorState error={reach.error} onRetry={() => void reach.refetch()} retrying={reach.isFetching} />
      ) : (
        <Skeleton className="h-40" />
      )}
    </Dialog>
  );
}

const schema = z
  .object({ every: z.enum(['every', 'some']), chosen: z.array(z.string()) })
  .refine(({ every, chosen }) => every === 'every' || chosen.length > 0, { path: ['chosen'] });

function ReachForm({ role, name, reach, onClose }: RoleLimitProps & { name: string; reach: Reach }) {
  const t = useT(words);
  const refresh = useRefresh();
  const limit = reach.items.find(({ roleId }) => roleId === role.id);
  const form = useForm({
    schema,
    defaultValues: {
      every: limit ? ('some' as const) : ('every' as const),
      chosen: limit ? [...limit.groupIds, ...(limit.ungrouped ? [UNGROUPED] : [])] : [],
    },
    submit: ({ every, chosen }, idempotencyKey) => {
      const groupIds = chosen.filter((one) => one !== UNGROUPED);
      const wanted = every === 'every' ? null : { groupIds, ungrouped: chosen.includes(UNGROUPED) };
      return call('admin.roleReach.set', { path: { id: role.id }, body: { limit: wanted } }, { idempotencyKey });
    },
    onSuccess: () => {
      toast.ok(t('reach.saved', { name }));
      refresh(queryKeyOf('admin.roleReach'));
      onClose();
    },
  });
  const some = form.hook.watch('every') === 'some';
  return (
    <FormDialog
      form={form}
      title={t('reach.title', { name })}
      description={t('reach.text')}
      submitLabel={t('organisation.save')}
      onClose={onClose}
    >
      <FormField form={form} name="every" label={t('reach.reaches')} group>
        {(field) => (
          <RadioGroup
            value={field.value}
            onChange={field.onChange}
            options={[
              { value: 'every', label: t('reach.every'), hint: t('reach.everyHint') },
              { value: 'some', label: t('reach.some'), hint: t('reach.someHint') },
            ]}
          />
        )}
      </FormField>
      {some ? (
        <FormField form={form} name="chosen" label={t('reach.groups')} required group>
          {(field) => <GroupChoices groups={reach.groups} value={field.value} onChange={field.onChange} />}
        </FormField>
      ) : null}
    </FormDialog>
  );
}

interface GroupChoicesProps {
  readonly groups: Reach['groups'];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

function GroupChoices({ groups, value, onChange }: GroupChoicesProps) {
  const t = useT(words);
  const labelledBy = useFieldLabel();
  const box = (id: string, label: React.ReactNode) => (
    <Checkbox
      key={id}
      label={label}
      checked={value.includes(id)}
      onCheckedChange={(on) => onChange(on ? [...value, id] : value.filter((one) => one !== id))}
    />
  );
  return (
    <fieldset
      aria-labelledby={labelledBy}
      className="grid max-h-64 gap-2 overflow-y-auto rounded-sm border border-line p-3"
    >
      {groups
        .filter(({ id, archived }) => !archived || value.includes(id))
        .map(({ id, name }) => box(id, <bdi>{name}</bdi>))}
      {box(UNGROUPED, t('reach.ungrouped'))}
    </fieldset>
  );
}

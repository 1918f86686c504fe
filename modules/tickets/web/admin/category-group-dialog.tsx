import { useQuery } from '@tanstack/react-query';
import type { CategoryRuleProps } from '@cm/customers/web/public.ts';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
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
import { categoryGroupsQuery, type TicketGroup, ticketGroupsQuery } from './queries.ts';
import { words } from './words.ts';

/** Which group the tickets of a category of customers go to. */
export function CategoryGroupDialog(props: CategoryRuleProps) {
  const rules = useQuery(categoryGroupsQuery()).data;
  const groups = useQuery(ticketGroupsQuery()).data;
  if (!rules || !groups) return null;
  const now = rules.find(({ categoryId }) => categoryId === props.category.id)?.groupId ?? '';
  return <GroupForm {...props} groups={groups} now={now} />;
}

interface FormProps extends CategoryRuleProps {
  readonly groups: readonly TicketGroup[];
  readonly now: string;
}

function GroupForm({ category, groups, now, onClose }: FormProps) {
  const t = useT(words);
  const locale = useLocale();
  const refresh = useRefresh();
  const form = useForm({
    schema: z.object({ groupId: z.string() }),
    defaultValues: { groupId: now },
    submit: ({ groupId }) =>
      call('admin.customerCategoryGroups.set', { path: { id: category.id }, body: { groupId: groupId || null } }),
    onSuccess: () => {
      toast.ok(t('organisation.saved'));
      refresh(queryKeyOf('admin.customerCategoryGroups'));
      onClose();
    },
  });
  const offered = groups.filter(({ id, archived }) => !archived || id === now);
  return (
    <FormDialog
      form={form}
      title={t('categoryGroup.title', { name: textIn(category.name, locale) })}
      description={t('categoryGroup.text')}
      submitLabel={t('organisation.save')}
      onClose={onClose}
    >
      <FormField form={form} name="groupId" label={t('mailboxes.group')}>
        {(field) => (
          <Select
            {...field}
            options={[
              { value: '', label: t('categoryGroup.none') },
              ...offered.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </FormField>
    </FormDialog>
  );
}

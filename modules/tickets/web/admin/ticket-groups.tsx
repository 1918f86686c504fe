import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { useFieldLabel } from '@cm/ui/field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { EditButton } from '@cm/web-kit/admin/edit-button.tsx';
import { InUse } from '@cm/web-kit/admin/in-use.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { SimpleList } from '@cm/web-kit/admin/simple-list.tsx';
import { colleaguesQuery } from '@cm/identity/web/admin/public.ts';
import { type TicketGroup } from './queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

/** A name among others in a sentence keeps its own direction (Unicode's first-strong isolate). */
const isolate = (name: string): string => `\u2068${name}\u2069`;

/** The groups that tickets are given to, with their members. */
export function TicketGroupList() {
  const t = useT(words);
  const format = useFormat();
  const list = useWholeList('admin.ticketGroups.list', {});
  const colleagues = useQuery(colleaguesQuery());
  const [edited, setEdited] = useState<TicketGroup | 'new' | null>(null);
  const nameOf = (id: string) => colleagues.data?.find((one) => one.id === id)?.name;
  return (
    <>
      <SimpleList<TicketGroup>
        id="admin-groups"
        label={t('organisation.groups')}
        list={list}
        rowName={(group) => group.name}
        emptyTitle={t('groups.empty')}
        emptyText={t('groups.emptyText')}
        addLabel={t('groups.add')}
        onAdd={() => setEdited('new')}
        columns={[
          {
            id: 'name',
            header: t('organisation.name'),
            fixed: true,
            cell: (group) => <bdi className="font-medium">{group.name}</bdi>,
          },
          {
            id: 'members',
            header: t('groups.members'),
            cell: (group) =>
              group.memberIds.length === 0 ? (
                <span className="text-ink-3">{t('groups.noMember')}</span>
              ) : (
                format.list(group.memberIds.map((id) => isolate(nameOf(id) ?? '…')))
              ),
          },
          {
            id: 'state',
            header: t('users.state'),
            width: '9rem',
            cell: (group) => <InUse archived={group.archived} />,
          },
          {
            id: 'acts',
            header: t('users.actions'),
            align: 'end',
            fixed: true,
            width: '4.5rem',
            cell: (group) => <EditButton name={group.name} onClick={() => setEdited(group)} />,
          },
        ]}
      />
      {edited === null ? null : (
        <GroupDialog group={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

const schema = z.object({
  name: z.string().trim().min(1).max(100),
  memberIds: z.array(z.string()).max(500),
  archived: z.boolean(),
});

function GroupDialog({ group, onClose }: { group: TicketGroup | null; onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: {
      name: group?.name ?? '',
      memberIds: group?.memberIds ?? [],
      archived: group?.archived ?? false,
    },
    submit: (body, idempotencyKey) =>
      group
        ? call('admin.ticketGroups.update', { path: { id: group.id }, body: { ...body, version: group.version } })
        : call('admin.ticketGroups.create', { body }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(t('organisation.saved'));
      refresh(queryKeyOf('admin.ticketGroups'));
      onClose();
    },
  });
  const title = group ? t('organisation.edit', { name: group.name }) : t('groups.add');
  return (
    <FormDialog form={form} title={title} submitLabel={t('organisation.save')} onClose={onClose}>
      <FormField form={form} name="name" label={t('organisation.name')} required>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="memberIds" label={t('groups.members')} group>
        {(field) => <MemberChoices value={field.value} onChange={field.onChange} />}
      </FormField>
      {group ? (
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

interface MemberChoicesProps {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

function MemberChoices({ value, onChange }: MemberChoicesProps) {
  const labelledBy = useFieldLabel();
  const colleagues = useQuery(colleaguesQuery());
  if (!colleagues.data) return <Skeleton className="h-32" />;
  return (
    <fieldset
      aria-labelledby={labelledBy}
      className="grid max-h-64 gap-2 overflow-y-auto rounded-sm border border-line p-3"
    >
      {colleagues.data.map((person) => (
        <Checkbox
          key={person.id}
          label={<bdi>{person.name}</bdi>}
          checked={value.includes(person.id)}
          onCheckedChange={(on) => onChange(on ? [...value, person.id] : value.filter((id) => id !== person.id))}
        />
      ))}
    </fieldset>
  );
}

import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { admin } from '@cm/identity/paths';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import type { Mailbox, TicketGroup } from './queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

const schema = z.object({
  address: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9._-]{1,20}@[a-z0-9-]+(\.[a-z0-9-]+)*$/)
    .max(221),
  name: z.string().trim().min(1).max(100),
  groupId: z.string(),
  isDefault: z.boolean(),
  disabled: z.boolean(),
});

export interface MailboxDialogProps {
  readonly mailbox: Mailbox | null;
  readonly groups: readonly TicketGroup[];
  readonly onClose: () => void;
}

export function MailboxDialog({ mailbox, groups, onClose }: MailboxDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: {
      address: mailbox?.address ?? '',
      name: mailbox?.name ?? '',
      groupId: mailbox?.groupId ?? '',
      isDefault: mailbox?.isDefault ?? false,
      disabled: mailbox?.disabled ?? false,
    },
    submit: (values, idempotencyKey) => {
      const body = { ...values, groupId: values.groupId || null };
      return mailbox
        ? call('admin.mailboxes.update', { path: { id: mailbox.id }, body: { ...body, version: mailbox.version } })
        : call('admin.mailboxes.create', { body }, { idempotencyKey });
    },
    onSuccess: () => {
      toast.ok(t('organisation.saved'));
      refresh(queryKeyOf('admin.mailboxes'));
      onClose();
    },
  });
  const title = mailbox ? t('organisation.edit', { name: mailbox.address }) : t('mailboxes.add');
  const offered = groups.filter((group) => !group.archived || group.id === mailbox?.groupId);
  return (
    <FormDialog form={form} title={title} submitLabel={t('organisation.save')} onClose={onClose}>
      {mailbox && !mailbox.domainProven ? (
        <Callout
          tone="warn"
          title={t('mailboxes.unprovenTitle', { domain: mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1) })}
          action={<DomainsLink />}
        >
          {t('mailboxes.unprovenText')}
        </Callout>
      ) : null}
      <FormField
        form={form}
        name="address"
        label={t('mailboxes.address')}
        hint={
          <>
            {t('mailboxes.addressHint')} {t('mailboxes.domainLink')} <DomainsLink />.
          </>
        }
        required
      >
        {(field) => <Input type="email" autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="name" label={t('organisation.name')} hint={t('mailboxes.nameHint')} required>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="groupId" label={t('mailboxes.group')} hint={t('mailboxes.groupHint')}>
        {(field) => (
          <Select
            {...field}
            placeholder={t('mailboxes.noGroup')}
            options={offered.map((group) => ({ value: group.id, label: group.name }))}
          />
        )}
      </FormField>
      <FormField form={form} name="isDefault" label={t('mailboxes.default')} group hideLabel>
        {(field) => (
          <Checkbox
            checked={field.value}
            onCheckedChange={field.onChange}
            label={t('mailboxes.makeDefault')}
            hint={t('mailboxes.makeDefaultHint')}
          />
        )}
      </FormField>
      {mailbox ? (
        <FormField form={form} name="disabled" label={t('mailboxes.disabled')} group hideLabel>
          {(field) => (
            <Checkbox
              checked={field.value}
              onCheckedChange={field.onChange}
              label={t('mailboxes.disable')}
              hint={t('mailboxes.disableHint')}
            />
          )}
        </FormField>
      ) : null}
    </FormDialog>
  );
}

function DomainsLink() {
  const t = useT(words);
  return (
    <Link
      href={admin.domains()}
      className="text-accent-text underline decoration-1 underline-offset-4 hover:decoration-2"
    >
      {t('mailboxes.domains')}
    </Link>
  );
}

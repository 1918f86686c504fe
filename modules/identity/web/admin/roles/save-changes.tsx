import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RoleChange } from '../permissions/role-changes.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { ChangesDialog } from './changes-dialog.tsx';
import { type Role } from '../queries.ts';
import { words } from '../words.ts';

interface SaveChangesProps {
  readonly changes: readonly RoleChange<Role>[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function SaveChanges({ changes, onClose, onSaved }: SaveChangesProps) {
  const t = useT(words);
  const sentence = useProblemSentence();
  const queryClient = useQueryClient();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    setSaving(true);
    setFailure(null);
    // Roles saved before a refusal are saved: the drafts are measured again against what is stored now.
    const reread = () => queryClient.invalidateQueries({ queryKey: queryKeyOf('admin.roles') });
    try {
      for (const { role, next } of changes)
        await call('admin.roles.update', { path: { id: role.id }, body: { permissions: [...next] } });
      await reread();
      toast.ok(t('roles.saved'));
      onSaved();
      onClose();
    } catch (error) {
      setFailure(sentence(error));
      setSaving(false);
      await reread();
    }
  };
  return (
    <ChangesDialog
      changes={changes}
      saving={saving}
      failure={failure}
      onClose={onClose}
      onConfirm={() => void save()}
    />
  );
}

import Download from 'lucide-react/icons/download';
import Plus from 'lucide-react/icons/plus';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { words } from './words.ts';

export interface RegisterActionsProps {
  /** Where the register is fetched as a file. */
  readonly file: string;
  readonly add: string;
  readonly onAdd: () => void;
}

/** What can be done with a whole register. */
export function RegisterActions({ file, add, onAdd }: RegisterActionsProps) {
  const t = useT(words);
  const mayManage = usePermission('registers.manage');
  return (
    <>
      <Button asChild variant="ghost">
        <a href={file} download>
          <Download aria-hidden="true" />
          {t('register.export')}
        </a>
      </Button>
      {mayManage ? (
        <Button variant="primary" aria-haspopup="dialog" onClick={onAdd}>
          <Plus aria-hidden="true" />
          {add}
        </Button>
      ) : null}
    </>
  );
}

export interface EntryActsProps {
  readonly name: string;
  readonly onEdit: () => void;
  readonly onVersions: () => void;
}

/** What can be done with one entry of a register. */
export function EntryActs({ name, onEdit, onVersions }: EntryActsProps) {
  const t = useT(words);
  const mayManage = usePermission('registers.manage');
  return (
    <span className="inline-flex items-center gap-1">
      <Button
        size="sm"
        variant="ghost"
        aria-label={t('register.versionsOf', { name })}
        aria-haspopup="dialog"
        onClick={onVersions}
      >
        {t('register.versions')}
      </Button>
      {mayManage ? (
        <Button size="sm" aria-label={t('register.editOf', { name })} aria-haspopup="dialog" onClick={onEdit}>
          {t('register.edit')}
        </Button>
      ) : null}
    </span>
  );
}

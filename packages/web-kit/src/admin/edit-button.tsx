import Pencil from 'lucide-react/icons/pencil';
import { useT } from '../i18n/use-t.ts';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { words } from '../words/staff.ts';

export function EditButton({ name, onClick }: { name: string; onClick: () => void }) {
  const t = useT(words);
  return (
    <IconButton label={t('organisation.edit', { name })} size="icon-sm" aria-haspopup="dialog" onClick={onClick}>
      <Pencil aria-hidden="true" />
    </IconButton>
  );
}

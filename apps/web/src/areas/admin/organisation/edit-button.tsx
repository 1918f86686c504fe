import Pencil from 'lucide-react/icons/pencil';
import { useT } from '#kit/i18n/use-t.ts';
import { IconButton } from '#ui/icon-button.tsx';

export function EditButton({ name, onClick }: { name: string; onClick: () => void }) {
  const t = useT('admin');
  return (
    <IconButton label={t('organisation.edit', { name })} size="icon-sm" onClick={onClick}>
      <Pencil aria-hidden="true" />
    </IconButton>
  );
}

import Check from 'lucide-react/icons/check';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { IconButton } from '@cm/ui/icon-button.tsx';
import type { ListedTask } from './task-queries.ts';
import { useFinish } from './use-finish.ts';
import { words } from './words.ts';

/** Done by one press, in a list; nothing for who may not. */
export function DoneButton({ task }: { task: ListedTask }) {
  const t = useT(words);
  const writes = usePermission('tasks.write');
  const finish = useFinish();
  if (!writes || !task.can.finish) return null;
  return (
    <IconButton
      size="icon-sm"
      variant="secondary"
      label={t('task.finish', { title: task.title })}
      loading={finish.busy}
      onClick={() => finish.run(task)}
    >
      <Check aria-hidden="true" />
    </IconButton>
  );
}

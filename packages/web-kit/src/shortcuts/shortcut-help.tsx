import { Dialog } from '@cm/ui/dialog.tsx';
import { Kbd } from '@cm/ui/kbd.tsx';
import { useT } from '../i18n/use-t.ts';
import { type Shortcut, useRegisteredShortcuts } from './registry.ts';
import { words } from '../words/kit.ts';

const GROUPS: readonly Shortcut['group'][] = ['navigation', 'actions', 'list'];

/** The `?` help: every shortcut that works right now, by group. */
export function ShortcutHelp({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useT(words);
  const shortcuts = useRegisteredShortcuts();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('shortcuts.title')} description={t('shortcuts.hint')}>
      <div className="grid gap-5">
        {GROUPS.map((group) => {
          const members = shortcuts.filter((shortcut) => shortcut.group === group);
          if (members.length === 0) return null;
          return (
            <section key={group}>
              <h3 className="mb-2 text-sm font-medium text-ink-2">{t(`shortcuts.${group}`)}</h3>
              <dl className="grid gap-1">
                {members.map((shortcut) => (
                  <div key={shortcut.keys} className="flex items-center justify-between gap-4 py-1">
                    <dt>{shortcut.label}</dt>
                    <dd>
                      <Kbd keys={shortcut.keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}

import X from 'lucide-react/icons/x';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './class-names.ts';
import { Button } from './button.tsx';
import { useOverlayFocus } from './overlay-focus.ts';
import { useText } from './ui-context.tsx';

export interface DrawerProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** `end` for the context of a record, `start` for a navigation on small screens. */
  readonly side?: 'start' | 'end';
  readonly hideTitle?: boolean;
  readonly children: ReactNode;
}

/** A panel over the edge of the page: 420 px, the whole width on a phone. */
export function Drawer({ open, onOpenChange, title, side = 'end', hideTitle = false, children }: DrawerProps) {
  const t = useText();
  const focus = useOverlayFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-scrim" />
        <Radix.Content
          {...focus}
          aria-describedby={undefined}
          className={cn(
            'fixed inset-y-0 z-40 flex w-105 max-w-[calc(100vw-3rem)] flex-col border-line bg-surface shadow-overlay focus:outline-none max-md:pb-[env(safe-area-inset-bottom)]',
            side === 'end' ? 'end-0 animate-slide border-s' : 'start-0 animate-fade border-e',
          )}
        >
          <header className="flex min-h-14 items-center justify-between gap-3 border-b border-line px-4">
            <Radix.Title className={cn('text-md font-semibold', hideTitle && 'sr-only')}>{title}</Radix.Title>
            <Radix.Close asChild>
              <Button variant="ghost" size="icon-sm" aria-label={t('action.close')} className="ms-auto">
                <X aria-hidden="true" />
              </Button>
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

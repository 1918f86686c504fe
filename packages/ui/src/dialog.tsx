import X from 'lucide-react/icons/x';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './class-names.ts';
import { Button } from './button.tsx';
import { useOverlayFocus } from './overlay-focus.ts';
import { useText } from './ui-context.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

/** A question or a short form over the page; the focus is kept inside and given back. */
export function Dialog({ open, onOpenChange, title, description, footer, wide = false, children }: DialogProps) {
  const t = useText();
  const focus = useOverlayFocus(true);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 grid animate-fade place-items-center overflow-y-auto bg-scrim p-4 max-md:place-items-end max-md:p-0">
          <Radix.Content
            {...focus}
            {...(description ? {} : { 'aria-describedby': undefined })}
            className={cn(
              'relative my-auto w-full animate-rise rounded-lg border border-line bg-surface shadow-overlay focus:outline-none max-md:my-0 max-md:rounded-b-none max-md:pb-[env(safe-area-inset-bottom)]',
              wide ? 'max-w-3xl' : 'max-w-lg',
            )}
          >
            <header className="flex items-start gap-4 px-5 pt-4 pb-3">
              <div className="grid flex-1 gap-1">
                <Radix.Title className="text-md font-semibold">{title}</Radix.Title>
                {description ? <Radix.Description className="text-ink-2">{description}</Radix.Description> : null}
              </div>
              <Radix.Close asChild>
                <Button variant="ghost" size="icon-sm" aria-label={t('action.close')} className="-me-1.5">
                  <X aria-hidden="true" />
                </Button>
              </Radix.Close>
            </header>
            {children ? <div className="px-5 pt-1 pb-5">{children}</div> : null}
            {footer ? (
              <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>
            ) : null}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}

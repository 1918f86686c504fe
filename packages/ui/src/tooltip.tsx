import { Tooltip as Radix } from 'radix-ui';
import { type ReactElement, type ReactNode, useState } from 'react';
import { overlayHost } from './overlay-host.ts';

/** A short name for what is under the pointer or the focus; never the only place of an information. */
export function Tooltip({ content, children }: { content: ReactNode; children: ReactElement }) {
  // A render at each opening: by then the page has its main landmark, to which the text is attached.
  const [, rendered] = useState(false);
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root onOpenChange={rendered}>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal container={overlayHost()}>
          <Radix.Content
            sideOffset={6}
            collisionPadding={8}
            className="z-60 max-w-64 animate-fade rounded-sm bg-ink px-2 py-1 text-xs text-canvas shadow-overlay"
          >
            {content}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}

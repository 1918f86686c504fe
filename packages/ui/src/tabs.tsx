import { Tabs as Radix } from 'radix-ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { cn } from './class-names.ts';

export interface Tab {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** Held by the address of the page (`useUrlTab`), so that a tab can be linked to. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

export function Tabs({ label, tabs, value, onChange, className }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  // On a phone the row of tabs scrolls: the one that a link opened must be seen.
  useEffect(() => {
    const current = list.current?.querySelector('[data-state="active"]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [value]);
  return (
    <Radix.Root value={value} onValueChange={onChange} activationMode="manual" className={className}>
      <Radix.List
        ref={list}
        aria-label={label}
        className="flex gap-5 overflow-x-auto overflow-y-hidden border-b border-line"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className={cn(
              'group relative -mb-px inline-flex h-10 shrink-0 items-center gap-2 rounded-t-sm border-b-2 border-transparent font-medium text-ink-2 hover:text-ink focus-visible:-outline-offset-2 touch:h-11',
              'data-[state=active]:border-accent data-[state=active]:text-accent-text',
            )}
          >
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="figures rounded-full bg-sunken px-1.5 text-xs text-ink-2 group-data-[state=active]:bg-accent-tint group-data-[state=active]:text-accent-text">
                {tab.count}
              </span>
            )}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="pt-[max(var(--gap),0.75rem)]">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}

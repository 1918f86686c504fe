import type { LucideIcon } from 'lucide-react';
import { cn } from '@cm/ui/class-names.ts';
import { Count } from '@cm/ui/count.tsx';
import { Link } from '@cm/ui/link.tsx';

export interface NavItem {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly icon: LucideIcon;
  readonly count?: number | undefined;
}

export interface NavListProps {
  readonly label: string;
  readonly items: readonly NavItem[];
  readonly activeKey: string | undefined;
  readonly onGo?: () => void;
}

/** The labelled navigation of a shell; where one stands is told by a bar, a ground and `aria-current`. */
export function NavList({ label, items, activeKey, onGo }: NavListProps) {
  return (
    <nav aria-label={label}>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
        {items.map(({ key, name, href, icon: Icon, count }) => {
          const active = key === activeKey;
          return (
            <li key={key}>
              <Link
                href={href}
                aria-current={active ? 'page' : undefined}
                onClick={onGo}
                className={cn(
                  'relative flex min-h-9 items-center gap-2 rounded-sm px-2.5 text-ink-2 hover:bg-hover hover:text-ink touch:min-h-11',
                  active &&
                    'bg-accent-tint font-medium text-accent-text before:absolute before:inset-y-1.5 before:start-0 before:w-0.75 before:rounded-full before:bg-accent hover:bg-accent-tint hover:text-accent-text',
                )}
              >
                <Icon aria-hidden="true" className="size-4.5 shrink-0" strokeWidth={1.75} />
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <Count value={count} className={active ? 'bg-surface text-accent-text' : ''} />
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

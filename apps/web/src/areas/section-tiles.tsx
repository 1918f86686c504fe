import { useSession } from '#kit/session.ts';
import { Count } from '#ui/count.tsx';
import { Link } from '#ui/link.tsx';
import type { NavItem } from './nav-list.tsx';

/** The sections of an area as tiles, with what waits in each. */
export function SectionTiles({ items }: { items: readonly NavItem[] }) {
  const { counts } = useSession();
  return (
    <ul className="grid gap-(--gap) sm:grid-cols-2 lg:grid-cols-3">
      {items.map(({ key, name, href, icon: Icon }) => (
        <li key={key}>
          <Link
            href={href}
            className="flex min-h-16 items-center gap-3 rounded-md border border-line bg-surface px-(--card-pad) hover:border-line-strong"
          >
            <Icon aria-hidden="true" className="size-5 text-accent-text" strokeWidth={1.75} />
            <span className="flex-1 font-medium">{name}</span>
            <Count value={counts[key]} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

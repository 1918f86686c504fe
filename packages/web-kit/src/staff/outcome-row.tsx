import { Link } from '@cm/ui/link.tsx';
import type { ReactNode } from 'react';

/** A record that came of another one: its name as a link, its state. */
export function OutcomeRow({ href, name, status }: { href: string; name: ReactNode; status: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-2">
      <Link href={href} className="rounded-sm text-accent-text hover:underline">
        {name}
      </Link>
      {status}
    </li>
  );
}

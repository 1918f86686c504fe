import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { portal } from '#kit/paths.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { Link } from '#ui/link.tsx';
import { doorQuery } from '../../load-session.ts';
import { SignInLayout } from '../../sign-in-layout.tsx';

export interface DoorPageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The ways to the other doors, under a line. */
  readonly others?: ReactNode;
}

/** One of the customer's doors, under the operator's name. */
export function DoorPage({ title, children, others }: DoorPageProps) {
  const { data } = useQuery(doorQuery('portal'));
  return (
    <SignInLayout zone="portal" tenantName={data?.tenant.name ?? ''} title={title}>
      {children}
      {others ? <div className="grid gap-2 border-t border-line pt-4 text-sm text-ink-2">{others}</div> : null}
    </SignInLayout>
  );
}

export function DoorLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="hit rounded-sm font-medium text-accent-text underline underline-offset-4">
      {children}
    </Link>
  );
}

/** Back to where one signs in. */
export function SignInLink() {
  const t = useT('doors');
  return (
    <p>
      <DoorLink href={portal.signIn()}>{t('back.signIn')}</DoorLink>
    </p>
  );
}

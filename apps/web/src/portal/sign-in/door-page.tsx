import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Link } from '@cm/ui/link.tsx';
import { doorQuery } from '@cm/web-kit/load-session.ts';
import { SignInLayout } from '../../shell/sign-in-layout.tsx';
import { portal as portalArea } from '@cm/paths/areas';
import { words } from '@cm/identity/web/words.ts';

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
  const t = useT(words);
  return (
    <p>
      <DoorLink href={portalArea.signIn()}>{t('back.signIn')}</DoorLink>
    </p>
  );
}

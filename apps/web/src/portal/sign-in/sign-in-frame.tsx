import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Link } from '@cm/ui/link.tsx';
import { visitorQuery } from '@cm/web-kit/load-session.ts';
import { SignInLayout } from '../../shell/sign-in-layout.tsx';
import { portal as portalArea } from '@cm/paths/areas';
import { words } from '@cm/identity/web/words.ts';

export interface SignInFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Links to the other sign-in pages, under a line. */
  readonly others?: ReactNode;
}

/** A sign-in page of the customer's, under the operator's name. */
export function SignInFrame({ title, children, others }: SignInFrameProps) {
  const { data } = useQuery(visitorQuery('portal'));
  return (
    <SignInLayout zone="portal" tenantName={data?.tenant.name ?? ''} title={title}>
      {children}
      {others ? <div className="grid gap-2 border-t border-line pt-4 text-sm text-ink-2">{others}</div> : null}
    </SignInLayout>
  );
}

export function SignInFrameLink({ href, children }: { href: string; children: ReactNode }) {
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
      <SignInFrameLink href={portalArea.signIn()}>{t('back.signIn')}</SignInFrameLink>
    </p>
  );
}

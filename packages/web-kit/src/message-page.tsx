import type { ReactNode } from 'react';
import { TilePattern } from '@cm/ui/tile-pattern.tsx';
import { useInShell } from './shell-context.tsx';

export interface MessagePageProps {
  readonly seed: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A page that says one thing: not found, forbidden, stopped. */
export function MessagePage({ seed, title, children, action }: MessagePageProps) {
  const inShell = useInShell();
  const Ground = inShell ? 'div' : 'main';
  return (
    <Ground
      id={inShell ? undefined : 'main'}
      className="grid min-h-[70dvh] place-content-center justify-items-center gap-5 px-6 py-16 text-center"
    >
      <TilePattern seed={seed} />
      <div className="grid max-w-md gap-2">
        <h1 className="text-lg font-semibold">{title}</h1>
        <p className="text-pretty text-ink-2">{children}</p>
      </div>
      {action}
    </Ground>
  );
}

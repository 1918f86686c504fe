import { useEffect, useRef, useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Spinner } from '@cm/ui/spinner.tsx';
import type { ProviderCalls, ProviderState } from './provider-calls.ts';
import { words } from './words.ts';

export interface ProviderReturnProps {
  readonly calls: ProviderCalls;
  readonly signIn: string;
  readonly onDone: (state: ProviderState) => void;
}

/** What one sees when a provider has sent one back: its answer is handed in once, and then no longer stands in the address. */
export function ProviderReturn({ calls, signIn, onDone }: ProviderReturnProps) {
  const t = useT(words);
  const sentence = useProblemSentence();
  const [failure, setFailure] = useState<Error | null>(null);
  const begun = useRef(false);
  const { finish } = calls;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const parameters = location.search.slice(1);
    history.replaceState(history.state, '', location.pathname);
    finish(parameters).then(
      ({ state }) => onDone(state),
      (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
    );
  }, [finish, onDone]);
  if (failure === null)
    return (
      <output className="flex items-center gap-3 text-ink-2">
        <Spinner />
        {t('return.working')}
      </output>
    );
  return (
    <div className="grid gap-4">
      <Callout tone="bad" live>
        {sentence(failure)}
      </Callout>
      <p>
        <Link href={signIn} className="hit rounded-sm font-medium text-accent-text underline underline-offset-4">
          {t('return.signIn')}
        </Link>
      </p>
    </div>
  );
}

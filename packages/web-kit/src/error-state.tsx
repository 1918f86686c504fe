import RotateCw from 'lucide-react/icons/rotate-cw';
import { useT } from './i18n/use-t.ts';
import { useProblemSentence } from './problem-sentence.ts';
import { ApiProblem } from './api.ts';
import { Button } from '@cm/ui/button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { TilePattern } from '@cm/ui/tile-pattern.tsx';
import { words } from './words/kit.ts';

export interface ErrorStateProps {
  readonly error: Error;
  readonly onRetry?: () => void;
  readonly retrying?: boolean;
}

/** What could not be shown, in the reader's words, with the reference that support asks for. */
export function ErrorState({ error, onRetry, retrying = false }: ErrorStateProps) {
  const t = useT(words);
  const sentence = useProblemSentence();
  return (
    <div role="alert" className="grid grid-cols-[minmax(0,1fr)] justify-items-center gap-4 px-6 py-12 text-center">
      <TilePattern seed="error" columns={3} rows={1} className="opacity-70 grayscale" />
      <div className="grid max-w-[min(28rem,100%)] grid-cols-[minmax(0,1fr)] gap-1.5">
        <p className="text-md font-semibold">{t('error.title')}</p>
        <p className="text-ink-2">{sentence(error)}</p>
        {error instanceof ApiProblem && error.requestId ? (
          <p className="text-sm text-ink-3">
            {t('error.reference')} <Id value={error.requestId} copy />
          </p>
        ) : null}
      </div>
      {onRetry ? (
        <Button onClick={onRetry} loading={retrying}>
          {retrying ? null : <RotateCw aria-hidden="true" />}
          {t('action.retry')}
        </Button>
      ) : null}
    </div>
  );
}

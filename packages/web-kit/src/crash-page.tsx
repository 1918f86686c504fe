import { useRouter } from '@tanstack/react-router';
import { ApiProblem } from './api.ts';
import { useT } from './i18n/use-t.ts';
import { useProblemSentence } from './problem-sentence.ts';
import { Button } from '@cm/ui/button.tsx';
import { isMissing } from './is-missing.ts';
import { ForbiddenPage } from './forbidden-page.tsx';
import { MessagePage } from './message-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { words } from './words/kit.ts';

/** What a page shows when its loader was refused, or when it broke. */
export function CrashPage({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useT(words);
  const sentence = useProblemSentence();
  const router = useRouter();
  const retry = () => {
    // The loaders first: clearing the error alone would show it again.
    void router.invalidate().then(reset);
  };
  if (isMissing(error)) return <NotFoundPage />;
  if (error instanceof ApiProblem && error.status === 403) return <ForbiddenPage />;
  return (
    <MessagePage
      seed="crash"
      title={t('crash.title')}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <Button variant="primary" onClick={retry}>
            {t('action.retry')}
          </Button>
          <Button onClick={() => location.reload()}>{t('action.reload')}</Button>
        </div>
      }
    >
      {error instanceof ApiProblem ? sentence(error) : t('crash.text')}
    </MessagePage>
  );
}

import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from '@cm/web-kit/words/kit.ts';

export function SkipLink() {
  const t = useT(words);
  return (
    <a
      href="#main"
      className="fixed start-3 top-3 z-60 -translate-y-20 rounded-sm bg-accent px-4 py-2 font-medium text-on-accent focus:translate-y-0"
    >
      {t('app.skip')}
    </a>
  );
}

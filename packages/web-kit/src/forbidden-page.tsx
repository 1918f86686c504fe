import { useT } from './i18n/use-t.ts';
import { MessagePage } from './message-page.tsx';
import { HomeButton } from './not-found-page.tsx';
import { words } from './words/kit.ts';

/** A whole section that the person's role does not open. */
export function ForbiddenPage() {
  const t = useT(words);
  return (
    <MessagePage seed="forbidden" title={t('forbidden.title')} action={<HomeButton />}>
      {t('forbidden.text')}
    </MessagePage>
  );
}

import { areaOf } from './area.ts';
import { useT } from './i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { MessagePage } from './message-page.tsx';
import { admin, corporate, portal } from '@cm/paths/areas';
import { words } from './words/kit.ts';

const HOME = { portal: portal.home, corporate: corporate.home, admin: admin.home } as const;

export function HomeButton() {
  const t = useT(words);
  return (
    <Button asChild>
      <Link href={HOME[areaOf(location.pathname)]()}>{t('nav.home')}</Link>
    </Button>
  );
}

/** Absent and forbidden look the same: who may not see a record does not learn that it exists. */
export function NotFoundPage() {
  const t = useT(words);
  return (
    <MessagePage seed="not-found" title={t('notFound.title')} action={<HomeButton />}>
      {t('notFound.text')}
    </MessagePage>
  );
}

import { areaOf } from '#kit/area.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { admin, corporate, portal } from '#kit/paths.ts';
import { Button } from '#ui/button.tsx';
import { Link } from '#ui/link.tsx';
import { MessagePage } from './message-page.tsx';

const HOME = { portal: portal.home, corporate: corporate.home, admin: admin.home } as const;

export function HomeButton() {
  const t = useT('common');
  return (
    <Button asChild>
      <Link href={HOME[areaOf(location.pathname)]()}>{t('nav.home')}</Link>
    </Button>
  );
}

/** Absent and forbidden look the same: who may not see a record does not learn that it exists. */
export function NotFoundPage() {
  const t = useT('common');
  return (
    <MessagePage seed="not-found" title={t('notFound.title')} action={<HomeButton />}>
      {t('notFound.text')}
    </MessagePage>
  );
}

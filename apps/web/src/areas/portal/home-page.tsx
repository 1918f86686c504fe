import { useT } from '#kit/i18n/use-t.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Page } from '../page.tsx';
import { SectionTiles } from '../section-tiles.tsx';
import { PORTAL_NAV } from './nav.ts';

/** The way in: every section of the area, with what waits in it. */
export function HomePage() {
  const t = useT('portal');
  return (
    <Page>
      <PageHeader title={t('nav.home')} />
      <SectionTiles items={PORTAL_NAV.slice(1).map((entry) => ({ ...entry, name: t(entry.label) }))} />
    </Page>
  );
}

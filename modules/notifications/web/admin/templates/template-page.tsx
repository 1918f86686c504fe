import { useQuery } from '@tanstack/react-query';
import { type Locale, LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { CrashPage } from '@cm/web-kit/crash-page.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { WordingEditor } from './wording-editor.tsx';
import { admin } from '../../../paths.ts';
import { templateQuery } from '../queries.ts';
import { words } from '../words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from '../pages.ts';

/** One mail in its three languages, with what its reader will see beside the words. */
export function TemplatePage() {
  const t = useT(words);
  const locale = useLocale();
  const { key } = usePage(pages.template).params;
  const template = useQuery(templateQuery(key));
  const [tab, setTab] = useUrlTab<Locale>(LOCALES, 'language');
  const crumbs = [{ label: t('nav.templates'), href: admin.templates() }];
  if (template.error && !template.data) {
    return 'status' in template.error && template.error.status === 404 ? (
      <CrashPage error={template.error} reset={() => void template.refetch()} />
    ) : (
      <ErrorState error={template.error} onRetry={() => void template.refetch()} retrying={template.isFetching} />
    );
  }
  const { data } = template;
  if (!data) {
    return (
      <Page>
        <PageHeader title={<Skeleton className="w-64" />} crumbs={crumbs} />
        <div className="grid gap-(--gap) xl:grid-cols-2">
          <Skeleton className="h-96" />
          <Skeleton className="h-96" />
        </div>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title={textIn(data.name, locale)}
        crumbs={[...crumbs, { label: textIn(data.name, locale) }]}
        meta={
          <>
            <span>{textIn(data.className, locale)}</span>
            <Id value={data.key} copy />
          </>
        }
      />
      <Tabs
        label={t('templates.languages')}
        value={tab}
        onChange={setTab}
        tabs={data.wordings.map((wording) => ({
          value: wording.locale,
          label: wording.own
            ? t('templates.languageOwn', { language: LOCALE_NAME[wording.locale] })
            : LOCALE_NAME[wording.locale],
          content:
            wording.locale === tab ? (
              <WordingEditor
                // Another version is another text: what is typed is compared with it.
                key={`${wording.locale}-${String(wording.version)}`}
                template={data}
                wording={wording}
              />
            ) : null,
        }))}
      />
    </Page>
  );
}

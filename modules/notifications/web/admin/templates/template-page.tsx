import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { type Locale, LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Id } from '@cm/ui/id.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { WordingEditor } from './wording-editor.tsx';
import { admin } from '../../../paths.ts';
import { templateQuery } from '../queries.ts';
import { words } from '../words.ts';
import { pages } from '../pages.ts';

/** One mail in its three languages, with what its reader will see beside the words. */
export function TemplatePage() {
  const t = useT(words);
  const template = useRecord(pages.template, ({ key }) => templateQuery(key));
  const locale = useLocale();
  const [tab, setTab] = useUrlTab<Locale>(LOCALES, 'language');
  return (
    <RecordPage
      list={{ label: t('nav.templates'), href: admin.templates() }}
      name={textIn(template.name, locale)}
      meta={
        <>
          <span>{textIn(template.className, locale)}</span>
          <Id value={template.key} copy />
        </>
      }
    >
      <Tabs
        label={t('templates.languages')}
        value={tab}
        onChange={setTab}
        tabs={template.wordings.map((wording) => {
          const language = LOCALE_NAME[wording.locale];
          return {
            value: wording.locale,
            label: wording.own ? t('templates.languageOwn', { language }) : language,
            content:
              wording.locale === tab ? (
                <WordingEditor
                  // Another version is another text: what is typed is compared with it.
                  key={`${wording.locale}-${String(wording.version)}`}
                  template={template}
                  wording={wording}
                />
              ) : null,
          };
        })}
      />
    </RecordPage>
  );
}

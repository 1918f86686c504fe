import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RenderedMail } from './rendered-mail.tsx';
import { directionOf, type Locale } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { words as adminWords } from '../words.ts';

const TYPING_MS = 400;

/** A value once it has stood still for a moment. */
function useSettled<T>(value: T, key: string): T {
  const [settled, setSettled] = useState({ value, key });
  useEffect(() => {
    if (settled.key === key) return undefined;
    const timer = window.setTimeout(() => setSettled({ value, key }), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [value, key, settled.key]);
  return settled.value;
}

export interface WordingPreviewProps {
  readonly templateKey: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly body: string;
}

/** The mail that the words being typed would make, from sample data. */
export function WordingPreview({ templateKey, locale, subject, body }: WordingPreviewProps) {
  const t = useT(adminWords);
  const sentence = useProblemSentence();
  const { tenant } = useSession();
  const [look, setLook] = useState('rendered');
  const words = useSettled({ subject: subject.trim(), body: body.trim() }, `${subject}\u0000${body}`);
  const preview = useQuery({
    queryKey: queryKeyOf('admin.templates.preview', { templateKey, locale, words }),
    queryFn: ({ signal }) =>
      call(
        'admin.templates.preview',
        {
          path: { key: templateKey },
          body: {
            locale,
            ...(words.subject ? { subject: words.subject } : {}),
            ...(words.body ? { body: words.body } : {}),
          },
        },
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
  const { data } = preview;
  return (
    <Card title={t('templates.preview')} hint={t('templates.previewHint')}>
      <div aria-busy={preview.isFetching} className="grid gap-3">
        {preview.error ? (
          <Callout tone="bad" live title={t('templates.previewRefused')}>
            {sentence(preview.error)}
          </Callout>
        ) : null}
        {data ? (
          <Tabs
            label={t('templates.preview')}
            value={look}
            onChange={setLook}
            tabs={[
              {
                value: 'rendered',
                label: t('templates.asMail'),
                content: <RenderedMail locale={locale} brand={tenant.name} subject={data.subject} text={data.text} />,
              },
              {
                value: 'text',
                label: t('templates.asText'),
                content: (
                  <pre
                    lang={locale}
                    dir={directionOf(locale)}
                    className="overflow-x-auto rounded-md border border-line bg-sunken p-4 font-mono text-sm whitespace-pre-wrap"
                  >
                    {data.text}
                  </pre>
                ),
              },
            ]}
          />
        ) : preview.error ? null : (
          <Skeleton className="h-80" />
        )}
      </div>
    </Card>
  );
}

import { useState } from 'react';
import { Changes } from '@cm/web-kit/changes.tsx';
import { EventLabel } from './event-name.tsx';
import { JsonView } from './json-view.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { stringifySearch } from '@cm/web-kit/router/search.ts';
import { cn } from '@cm/ui/class-names.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { ActorLabel } from './actor-label.tsx';
import { SubjectLabel } from './subject-label.tsx';
import { admin } from '../../paths.ts';
import type { AuditEntry } from './queries.ts';
import { words } from './words.ts';

const linkClass = 'text-accent-text underline decoration-1 underline-offset-4 hover:decoration-2';

/** One entry: who, when, from where, about what, its place in the chain, and what it says: the change or the letter. */
export function EntryInspector({ entry }: { entry: AuditEntry }) {
  const t = useT(words);
  const format = useFormat();
  const { changes } = entry;
  const [look, setLook] = useState(changes.length > 0 ? 'changes' : 'json');
  const related = (query: Readonly<Record<string, string>>) => `${admin.audit()}${stringifySearch(query)}`;
  return (
    <div className="grid gap-4 p-(--card-pad)">
      <KeyValue
        items={[
          { label: t('audit.event'), value: <EventLabel name={entry.name} label={entry.label} /> },
          { label: t('audit.at'), value: <span className="figures">{format.dateTime(entry.occurredAt)}</span> },
          {
            label: t('audit.actor'),
            value: (
              <Link href={related({ actor: entry.actor })} className={linkClass}>
                <ActorLabel entry={entry} />
              </Link>
            ),
          },
          ...(entry.onBehalfOfName === null
            ? []
            : [{ label: t('audit.onBehalfOf'), value: <bdi className="wrap-anywhere">{entry.onBehalfOfName}</bdi> }]),
          ...(entry.via === null
            ? []
            : [
                {
                  label: t('audit.via'),
                  value: (
                    <Link
                      href={related({ via: `${entry.via.kind}:${entry.via.id}` })}
                      className={cn('wrap-anywhere', linkClass)}
                    >
                      {t(`audit.via.${entry.via.kind}`)}
                      {entry.via.name === null ? null : (
                        <>
                          {' '}
                          <bdi>{entry.via.name}</bdi>
                        </>
                      )}
                    </Link>
                  ),
                },
              ]),
          {
            label: t('audit.subject'),
            value: (
              <Link
                href={related({ subjectType: entry.subject.type, subjectId: entry.subject.id })}
                className={linkClass}
              >
                <SubjectLabel subject={entry.subject} />
              </Link>
            ),
          },
          { label: t('logins.ip'), value: entry.ip ? <Id value={entry.ip} copy /> : '—' },
          { label: t('audit.request'), value: <Id value={entry.requestId} copy /> },
          { label: t('audit.hash'), value: <Id value={entry.hash} copy /> },
        ]}
      />
      {entry.erasedBy === null ? (
        <Tabs
          label={t('audit.details')}
          value={look}
          onChange={setLook}
          tabs={[
            ...(changes.length > 0
              ? [
                  {
                    value: 'changes',
                    label: t('audit.changes'),
                    count: changes.length,
                    content: <Changes of={changes} />,
                  },
                ]
              : []),
            {
              value: 'json',
              label: t('audit.json'),
              content: <JsonView value={entry.details} label={t('audit.details')} />,
            },
          ]}
        />
      ) : (
        <Callout tone="info" title={t('audit.erased')}>
          {t('audit.erasedText')}{' '}
          <Link href={related({ entry: String(entry.erasedBy) })} className={linkClass}>
            {t('audit.entry', { position: String(entry.erasedBy) })}
          </Link>
        </Callout>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { Crumb } from '@cm/ui/breadcrumb.tsx';
import { PageHeader, type PageHeaderProps } from '@cm/ui/page-header.tsx';
import { Page, type PageProps } from './page.tsx';
import { RecordLogLink, type RecordSubject } from './record-log.tsx';

export interface RecordPageProps extends Pick<PageHeaderProps, 'meta' | 'actions'>, PageProps {
  /** The list that the record is of: the first crumb. */
  readonly list: Crumb;
  /** What the record is called: the last crumb, and the title where it is not another. */
  readonly name: string;
  readonly title?: ReactNode;
  /** What its events are about: whoever may read the audit log goes there from here. */
  readonly record?: RecordSubject;
  /** What has to be known before reading: a reason, a suspension. */
  readonly notice?: ReactNode;
}

/** A page that is one record: where it stands, what it is called, its state, what may be done. */
export function RecordPage({
  list,
  name,
  title = name,
  record,
  meta,
  actions,
  notice,
  width,
  children,
}: RecordPageProps) {
  return (
    <Page {...(width ? { width } : {})}>
      <PageHeader
        title={title}
        crumbs={[list, { label: name }]}
        meta={
          record ? (
            <>
              {meta}
              <RecordLogLink record={record} />
            </>
          ) : (
            meta
          )
        }
        actions={actions}
      />
      {notice ? <div className="mb-(--gap) grid gap-(--gap) empty:hidden">{notice}</div> : null}
      {children}
    </Page>
  );
}

import type { ReactNode } from 'react';
import { cn } from '@cm/ui/class-names.ts';

export interface PageProps {
  /** `narrow` for forms and settings: lines short enough to read. */
  readonly width?: 'full' | 'narrow';
  readonly children: ReactNode;
}

/** The padded ground of an ordinary page; a page of panes stands in the shell without it. */
export function Page({ width = 'full', children }: PageProps) {
  return (
    <div
      className={cn(
        'mx-auto w-full px-4 py-5 md:px-6 in-data-[shell=admin]:max-w-420 in-data-[shell=corporate]:max-w-360 in-data-[shell=portal]:max-w-300 in-data-[shell=portal]:py-6',
        width === 'narrow' && '[&>*]:max-w-3xl',
      )}
    >
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';

/** A record: what it is on the left of the reading, who and when beside it; one column under 1024. */
export function DetailLayout({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid gap-(--gap) lg:grid-cols-[minmax(0,1fr)_minmax(280px,340px)]">
      <div className="grid min-w-0 content-start gap-(--gap) [&>*]:min-w-0">{children}</div>
      <aside className="grid min-w-0 content-start gap-(--gap) [&>*]:min-w-0">{aside}</aside>
    </div>
  );
}

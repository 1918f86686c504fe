import { useText } from './ui-context.tsx';

/** Where one is, never to be mistaken: ochre, on every page of the zone. */
export function EnvStrip({ parts }: { parts: readonly string[] }) {
  const t = useText();
  return (
    <section
      aria-label={t('env.label')}
      data-screen-only
      className="flex h-6 items-center justify-center gap-2 border-t-3 border-ochre bg-ochre px-4 text-xs font-semibold text-on-ochre"
    >
      {parts.map((part, index) => (
        <span key={part} className="inline-flex items-center gap-2">
          {index > 0 ? <span aria-hidden="true">·</span> : null}
          <bdi>{part}</bdi>
        </span>
      ))}
    </section>
  );
}

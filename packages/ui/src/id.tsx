import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useEffect, useState } from 'react';
import { useText } from './ui-context.tsx';

/** A number, a key, an address that people read aloud and copy: mono, never mirrored. */
export function Id({ value, copy = false }: { value: string; copy?: boolean }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = window.setTimeout(() => setCopied(false), 1600);
    return () => window.clearTimeout(timer);
  }, [copied]);
  if (!copy)
    return (
      <bdi dir="ltr" className="figures font-mono text-[0.93em] whitespace-nowrap">
        {value}
      </bdi>
    );
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <bdi dir="ltr" className="figures truncate font-mono text-[0.93em]">
        {value}
      </bdi>
      <button
        type="button"
        aria-label={t('id.copy', { value })}
        onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}
        className="hit inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-ink-3 hover:bg-hover hover:text-ink"
      >
        {copied ? (
          <Check aria-hidden="true" className="size-3.5 text-ok-text" />
        ) : (
          <Copy aria-hidden="true" className="size-3.5" />
        )}
      </button>
      <output className="sr-only">{copied ? t('id.copied') : ''}</output>
    </span>
  );
}

/** Keys as they are pressed, one after the other; never mirrored. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="inline-flex gap-1 ltr-isolate">
      {keys.split(' ').map((key) => (
        <kbd
          key={key}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-line bg-sunken px-1 font-mono text-xs text-ink-2"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}

/** A value as it is stored, for whoever must see the letter of it; left to right in every language. */
export function JsonView({ value, label }: { value: unknown; label: string }) {
  return (
    <pre
      dir="ltr"
      aria-label={label}
      className="max-h-[50dvh] overflow-auto rounded-sm border border-line bg-sunken p-3 text-start font-mono text-xs leading-5 whitespace-pre-wrap wrap-anywhere"
    >
      {JSON.stringify(value, null, 2)}
    </pre>
  );
}

import { type Mentionable, partsOfText } from './mentions.ts';

/** A text that mentions people, with their names of today. */
export function MentionText({ text, mentions }: { text: string; mentions: readonly Mentionable[] }) {
  return (
    <>
      {partsOfText(text, mentions).map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- the same person may stand in a text twice
          <bdi key={index} className="rounded-sm bg-accent-tint px-1 font-medium text-accent-text">
            @{part.name}
          </bdi>
        ),
      )}
    </>
  );
}

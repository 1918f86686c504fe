const DIGIT = /^\p{Nd}$/u;
const LETTER = /^\p{L}$/u;

/**
 * Has the text this shape? `9` stands for a digit, `A` for a letter, `*` for either; anything else is itself. One step for
 * each letter, so that no text is slow to check: an operator's own regular expression could be.
 */
export function hasShape(text: string, shape: string): boolean {
  const letters = [...text];
  const marks = [...shape];
  return letters.length === marks.length && marks.every((mark, at) => fits(letters[at] ?? '', mark));
}

function fits(letter: string, mark: string): boolean {
  if (mark === '9') return DIGIT.test(letter);
  if (mark === 'A') return LETTER.test(letter);
  if (mark === '*') return DIGIT.test(letter) || LETTER.test(letter);
  return letter === mark;
}

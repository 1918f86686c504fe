/** An error whose message is all that the reader needs: it is printed without a stack. */
export function sentence(message) {
  return Object.assign(new Error(message), { isSentence: true });
}

/** Progress goes to standard error: standard output belongs to the command (`cm … --json`). */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

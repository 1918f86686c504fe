/** What the start says to the person in front of the terminal. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

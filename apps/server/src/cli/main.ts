import { parseArgs } from 'node:util';
import { readConfig } from '@cm/kit/config';
import { type Application, openApplication } from '../application.ts';
import { modules } from '../modules.ts';
import { say } from '../print.ts';
import { administration } from './administration.ts';
import { type Answer, type Arguments, type Command, UsageError } from './command.ts';
import { databaseCommands } from './database.ts';
import { keyCommands } from './keys.ts';
import { mailCommands } from './mail.ts';
import { openApi } from './open-api.ts';
import { seedCommands } from './seed.ts';
import { smsCommands } from './sms.ts';
import { verification } from './verification.ts';

const commands: readonly Command[] = [
  ...seedCommands,
  ...administration,
  ...mailCommands,
  ...smsCommands,
  ...verification,
  ...databaseCommands,
  ...keyCommands,
  openApi,
];

async function main(argv: readonly string[]): Promise<number> {
  const command = commands.find(({ noun, verb }) => noun === argv[0] && (verb === '' || verb === argv[1]));
  if (!command) return overview(argv);
  const rest = argv.slice(command.verb === '' ? 1 : 2);
  if (rest.includes('--help')) return help(command);
  let opened: Promise<Application> | undefined;
  const open = (): Promise<Application> =>
    (opened ??= openApplication(readConfig({ LOG_LEVEL: 'warn', ...process.env }), modules, () => undefined));
  try {
    const args = read(command, rest);
    const answer = await command.run(args, open);
    print(answer, args.values['json'] === true);
    return answer.failed ? 1 : 0;
  } finally {
    await opened?.then((application) => application.close());
  }
}

function read(command: Command, argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Arguments['values'], positionals };
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm run cm -- ${command.usage}`,
    );
  }
}

function print(answer: Answer, json: boolean): void {
  if (json) {
    const values = Array.isArray(answer.json) ? answer.json : [answer.json];
    for (const value of values) process.stdout.write(`${JSON.stringify(value)}\n`);
  } else {
    for (const line of answer.lines) process.stdout.write(`${line}\n`);
  }
}

function help(command: Command): number {
  process.stdout.write(
    `Usage: npm run cm -- ${command.usage}\n\n${command.help}\n\nWith --json the answer is one line of JSON.\n`,
  );
  return 0;
}

function overview(argv: readonly string[]): number {
  const asked = argv.length > 0 && !argv.includes('--help');
  if (asked) say(`There is no command "${argv.slice(0, 2).join(' ')}".\n`);
  const lines = commands.map(({ usage, help: words }) => `  ${usage.padEnd(58)} ${words.split('\n')[0]}`);
  process.stdout.write(
    `Usage: npm run cm -- <noun> <verb> [options]\n\n${lines.join('\n')}\n\nEach command has --help and --json.\n`,
  );
  return asked ? 2 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { sentence } from './say.mjs';

const OLDEST_NODE_FOR_OUR_CODE = 24;

/** The Node that the lock file pins for this platform, else the one we run on when it is new enough. */
export function pinnedNode(root) {
  const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE_FOR_OUR_CODE) return process.execPath;
  throw sentence(
    `CloudManager brings its own Node for Linux on x64 and arm64 only; on ${process.platform}-${process.arch} install Node ${OLDEST_NODE_FOR_OUR_CODE} or newer.`,
  );
}

/** Runs a step of the preparation with its output on standard error; resolves to its exit code or signal. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], ...options });
    forwardSignals(child);
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}

/** Hands terminal, signals and exit code over to the command. */
export function runAndExit(command, args, options) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  forwardSignals(child);
  child.once('error', (error) => {
    process.stderr.write(
      `${command} cannot be run here (${error.code}); install Node ${OLDEST_NODE_FOR_OUR_CODE} or newer.\n`,
    );
    process.exit(1);
  });
  child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function forwardSignals(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      // A terminal sends Ctrl-C to the whole process group: the child has it already, and a second one means "at once".
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    process.on(signal, handler);
    return () => process.removeListener(signal, handler);
  });
  child.once('exit', () => handlers.forEach((remove) => remove()));
}

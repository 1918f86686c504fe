import { parentPort } from 'node:worker_threads';
import type { MailLimits } from './limits.ts';
import { readMail } from './read-mail.ts';

/** One question at a time: the parent sends the next one only after the answer. */
parentPort?.on('message', (question: { raw: Uint8Array; limits: MailLimits }) => {
  void readMail(question.raw, question.limits).then((mail) => {
    const bytes = mail.attachments.map((one) => one.content.buffer).filter((one) => one instanceof ArrayBuffer);
    parentPort?.postMessage(mail, bytes);
  });
});

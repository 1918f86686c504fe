import { beforeEach } from 'vitest';
import { keepEvidence } from '../support/evidence.ts';

beforeEach(({ onTestFailed, task }) => onTestFailed(() => keepEvidence(`${task.fullName}`)));

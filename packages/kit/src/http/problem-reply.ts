import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUniqueViolation, sqlState } from '../database.ts';
import type { Locale } from '../i18n.ts';
import { common, ProblemError, type ProblemParams } from '../problems.ts';

/** Turns a code into the sentence of a language: the locale catalogues supply it. */
export type Sentence = (code: string, params: ProblemParams, locale: Locale) => string;

interface Facts {
  readonly requestId: string;
  readonly locale: Locale;
  readonly sentence: Sentence;
}

/** A problem as it is written (RFC 9457), its title in the caller's language. */
export function problemBody(problem: ProblemError, facts: Facts) {
  return {
    type: `urn:cloudmanager:problem:${problem.code}`,
    title: facts.sentence(problem.code, problem.params, facts.locale),
    status: problem.status,
    code: problem.code,
    params: problem.params,
    requestId: facts.requestId,
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
  };
}

/** Answers a problem in `application/problem+json`. */
export function sendProblem(reply: FastifyReply, problem: ProblemError, facts: Facts): FastifyReply {
  if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', String(problem.retryAfterSeconds));
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problemBody(problem, facts));
}

/** What went wrong, as a problem. Anything unknown is logged once, here, and answered without detail. */
export function toProblem(error: unknown, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  const known = fastifyProblem(error) ?? databaseProblem(error);
  if (known) return known;
  request.log.error({ err: error }, 'unexpected failure');
  return common.internal();
}

function fastifyProblem(error: unknown): ProblemError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, statusCode } = error as Error & { code?: string; statusCode?: number };
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return common.too_large();
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return common.unsupported_media_type();
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return common.malformed_json();
    default:
  }
  if (error instanceof SyntaxError && statusCode === 400) return common.malformed_json();
  if (statusCode === 413) return common.too_large();
  if (statusCode === 415) return common.unsupported_media_type();
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return common.bad_request({ reason: code ?? 'request' });
  return undefined;
}

function databaseProblem(error: unknown): ProblemError | undefined {
  switch (sqlState(error)) {
    case '23503': // a foreign key: an unknown id and another tenant's id answer alike
      return common.not_found();
    case '22021': // NUL byte in text
    case '22P05':
    case '22007': // a date that is not one
    case '22008':
    case '22009': // a year that only a computer would write
    case '22P02':
    case '22003':
    case '22001':
      return common.bad_request({ reason: 'value' });
    case '40001':
    case '40P01':
    case '55P03':
    case '57014':
      return common.unavailable();
    default:
  }
  return isUniqueViolation(error) ? common.conflict() : undefined;
}

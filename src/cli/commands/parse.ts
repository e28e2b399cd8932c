import { buildCatalog } from '../../core/catalog/build';
import type { Catalog } from '../../core/catalog/types';
import { defaultSettings } from '../../core/settings/settings';
import { parseAgencies } from '../../core/values/agency/parse-agencies';
import { parseArea } from '../../core/values/area/parse-area';
import { parseBudget } from '../../core/values/budget/parse-budget';
import type { Unit } from '../../core/values/budget/types';
import { parseDeadline } from '../../core/values/deadline/parse-deadline';
import { parseOrdinal } from '../../core/values/ordinal/parse-ordinal';
import { parseStatus } from '../../core/values/status/parse-status';
import type { ExitCode } from '../io';
import { choice } from '../options';
import type { Session } from '../session';

const kinds = ['budget', 'deadline', 'agency', 'area', 'status', 'ordinal'] as const;

type Kind = (typeof kinds)[number];

export interface ParseRequest {
  readonly kind: string;
  /** `null` to read standard input. */
  readonly text: string | null;
  readonly planYear: number | null;
  readonly unit: Unit;
}

/** Reads the content of a cell, as text or as a number. */
type Parser = (input: string | number) => unknown;

/** Answers what one cell content means, or line by line what many mean; in JSON, one answer a line. */
export async function parse(request: ParseRequest, session: Session): Promise<ExitCode> {
  const { io, say } = session;
  const parser = parserOf(choice('KIND', request.kind, kinds), request);
  if (request.text !== null) {
    await io.stdout.write(`${JSON.stringify(parser(request.text))}\n`);
    return 0;
  }
  for await (const line of io.stdinLines()) {
    const input = readLine(line);
    const answer = input === null ? { error: say('parse.notAString') } : parser(input);
    await io.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}

function parserOf(kind: Kind, { planYear, unit }: ParseRequest): Parser {
  switch (kind) {
    case 'budget':
      return (input) => parseBudget(input, { unit });
    case 'deadline':
      return (input) => parseDeadline(input, { planYear });
    case 'ordinal':
      return parseOrdinal;
    default:
      return catalogParser(kind, buildCatalog(defaultSettings.dictionary));
  }
}

function catalogParser(kind: 'agency' | 'area' | 'status', catalog: Catalog): Parser {
  switch (kind) {
    case 'agency':
      return (input) => parseAgencies(String(input), { catalog: catalog.agencies });
    case 'area':
      return (input) => parseArea(String(input), catalog.areas);
    case 'status':
      return (input) => parseStatus(input, catalog.statuses);
  }
}

/** The JSON string of a line, or its number: a cell may hold either. `null` for anything else. */
function readLine(line: string): string | number | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  } catch {
    return null;
  }
}

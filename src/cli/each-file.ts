import { explain } from './explain';
import type { ExitCode } from './io';
import type { Format } from './options';
import type { Session } from './session';

/** What a command found in one file. */
export interface Answer {
  readonly code: ExitCode;
  readonly json: () => object;
  readonly pretty: () => string;
}

/**
 * Works on one file after another; the worst code wins. A file that cannot be used does not stop the others: its
 * sentence goes to stderr, and among several files in JSON its line holds the sentence as `error`.
 */
export async function eachFile(
  files: readonly string[],
  format: Format,
  session: Session,
  work: (file: string) => Promise<Answer>,
): Promise<ExitCode> {
  const { stdout, stderr } = session.io;
  let worst: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    try {
      const { code, json, pretty } = await work(file);
      if (code > worst) worst = code;
      if (format === 'json') await stdout.write(`${JSON.stringify(json())}\n`);
      else await stdout.write(`${index > 0 ? '\n' : ''}${pretty()}`);
    } catch (error) {
      worst = 2;
      const sentence = explain(error, session);
      await stderr.write(`${sentence.includes(file) ? sentence : `${file}: ${sentence}`}\n`);
      if (format === 'json' && files.length > 1) {
        await stdout.write(`${JSON.stringify({ schema: 1, file, error: sentence })}\n`);
      }
    }
  }
  return worst;
}

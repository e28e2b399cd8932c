import { CommanderError } from 'commander';
import { explain } from './explain';
import type { ExitCode, Io } from './io';
import { requestedLanguage } from './options';
import { buildProgram } from './program';
import { openSession, type Session } from './session';
import { usageError } from './usage-error';

/**
 * The command line as a function.
 *
 * @param args what follows the program's name
 * @returns the exit code; whatever goes wrong has been told on stderr in one sentence
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const session = openSession(io, requestedLanguage(args), !args.includes('--no-color'));
  try {
    return await execute(args, session);
  } catch (error) {
    await io.stderr.write(`${explain(error, session)}\n`);
    return 2;
  }
}

async function execute(args: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = 2;
  const program = buildProgram(session, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // Without any command the help has been printed, to stderr.
    if (error.code === 'commander.help') return 2;
    throw usageError(error, args);
  }
  return code;
}

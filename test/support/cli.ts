import type { CivilDate } from '../../src/core/values/civil-date';
import { nodeFiles } from '../../src/cli/files';
import type { ExitCode, Files, Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';
import { day } from './day';

interface World {
  readonly stdin?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
  readonly today?: CivilDate;
  readonly files?: Files;
}

export interface Said {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** How far the progress bar came, where one was shown: `[2, 3]`. */
  readonly progress: readonly [number, number] | null;
}

/** Runs the command line inside the test, with everything but the files made up. Today is 31 December 2023. */
export async function phuluc(args: readonly string[], world: World = {}): Promise<Said> {
  const { stdin = [], env = {}, tty = false, today = day('2023-12-31'), files = nodeFiles() } = world;
  let stdout = '';
  let stderr = '';
  let progress: [number, number] | null = null;
  const io: Io = {
    stdout: { isTty: tty, write: (text) => Promise.resolve(void (stdout += text)) },
    stderr: { isTty: tty, write: (text) => Promise.resolve(void (stderr += text)) },
    env,
    files,
    stdinLines: () => lines(stdin),
    today: () => today,
    now: () => '2023-12-31T08:00:00Z',
    progress: (total) => {
      const bar: [number, number] = [0, total];
      progress = bar;
      return { step: () => (bar[0] += 1), stop: () => undefined };
    },
  };
  const code = await run(args, io);
  return { code, stdout, stderr, progress };
}

async function* lines(texts: readonly string[]): AsyncIterable<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

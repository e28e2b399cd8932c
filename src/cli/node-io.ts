import { SingleBar } from 'cli-progress';
import { Temporal } from 'temporal-polyfill';
import { parseCivilDate } from '../core/values/civil-date';
import { nodeFiles } from './files';
import type { Channel, Io } from './io';
import { linesOf } from './lines';

/** The world as this process sees it. */
export function nodeIo(): Io {
  return {
    stdout: channel(process.stdout),
    stderr: channel(process.stderr),
    env: process.env,
    files: nodeFiles(),
    stdinLines: () => linesOf(process.stdin.setEncoding('utf8')),
    today: () => {
      const today = parseCivilDate(Temporal.Now.plainDateISO().toString());
      if (!today) throw new Error('The clock of this machine is set to a year that no plan can have.');
      return today;
    },
    now: () => Temporal.Now.zonedDateTimeISO().toString({ timeZoneName: 'never', fractionalSecondDigits: 0 }),
    progress: (total) => {
      const bar = new SingleBar({
        stream: process.stderr,
        format: '{bar} {percentage} %',
        hideCursor: true,
        clearOnComplete: true,
      });
      bar.start(total, 0);
      return { step: () => bar.increment(), stop: () => bar.stop() };
    },
  };
}

function channel(stream: NodeJS.WriteStream): Channel {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has gone, as `| head` does: there is nobody left to tell.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return {
    isTty: stream.isTTY,
    write: (text) =>
      new Promise((resolve) => {
        stream.write(text, () => resolve());
      }),
  };
}

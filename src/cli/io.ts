import type { CivilDate } from '../core/values/civil-date';

/** 0 nothing above `review`, 1 errors or warnings (a failed check, for a roll-up), 2 could not be read or used. */
export type ExitCode = 0 | 1 | 2;

export interface Channel {
  /** Resolves once the text is handed on, so that a slow reader slows the writer down. */
  write(text: string): Promise<void>;
  readonly isTty: boolean;
}

export interface Files {
  /** @throws {UserError} that says why the file cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** True where two names lead to one file that is there. */
  areSame(one: string, other: string): Promise<boolean>;
  /**
   * Puts a whole file in place at once, or leaves everything as it was.
   *
   * @param verify looks at the bytes as they lie on the disk; if it throws, nothing is put in place
   * @throws {UserError} that says why the file cannot be written.
   */
  replace(path: string, bytes: Uint8Array, verify: (written: Uint8Array) => void): Promise<void>;
}

export interface Progress {
  step(): void;
  stop(): void;
}

/** All that the command line takes from the outside world. */
export interface Io {
  readonly stdout: Channel;
  readonly stderr: Channel;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** The lines of standard input, without their ends. */
  stdinLines(): AsyncIterable<string>;
  today(): CivilDate;
  /** This instant by the clock of the machine, in ISO 8601 with its distance from UTC. */
  now(): string;
  /** A progress bar on stderr; nothing where nobody watches. */
  progress(total: number): Progress;
}

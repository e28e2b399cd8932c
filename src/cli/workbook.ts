import type { Host } from '../hosts/host';
import { fileHost, openWorkbook, type XlsxWorkbook } from '../hosts/xlsx';
import type { Progress } from './io';
import type { Session } from './session';

/** A file of this size takes so long that a person wants to see something move. */
const longFile = 1_000_000;

const nothing: Progress = { step: () => undefined, stop: () => undefined };

export interface OpenFile {
  readonly host: Host;
  readonly workbook: XlsxWorkbook;
  /** The file as it lies on the disk. */
  readonly bytes: Uint8Array;
  /** Says that one of the stages is done. */
  readonly step: () => void;
}

/** Opens a file and works on it in so many stages; for a long file a bar shows how far it has got. */
export async function withWorkbook<Result>(
  file: string,
  stages: number,
  { io }: Session,
  work: (open: OpenFile) => Promise<Result>,
): Promise<Result> {
  const bytes = await io.files.read(file);
  const watched = bytes.length > longFile && io.stderr.isTty;
  const progress = watched ? io.progress(stages + 1) : nothing;
  try {
    const workbook = openWorkbook(bytes);
    progress.step();
    return await work({ host: fileHost(workbook), workbook, bytes, step: () => progress.step() });
  } finally {
    progress.stop();
  }
}

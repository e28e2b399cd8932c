import { samples, sampleFile } from '../samples';
import type { Workbench } from '../workbench';
import { open } from './open';
import { restore } from './restore';

const resumeKey = 'phuluc.resume';

/** Opens what there is to begin with: the work from before a reload that a person asked for, else a real plan. */
export async function start(workbench: Workbench): Promise<void> {
  const backup = await workbench.backups.orphan();
  if (backup && takeResume() === backup.id && (await restore(workbench, backup))) return;
  workbench.update({ backup });
  await open(workbench, sampleFile(samples[0]));
}

/** The next start goes on where this visit leaves off. */
export function resumeAfterReload(visit: string): void {
  try {
    sessionStorage.setItem(resumeKey, visit);
  } catch {
    // The bar that offers the backup does as well.
  }
}

function takeResume(): string | null {
  try {
    const visit = sessionStorage.getItem(resumeKey);
    sessionStorage.removeItem(resumeKey);
    return visit;
  } catch {
    return null;
  }
}

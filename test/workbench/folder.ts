import { fileURLToPath } from 'node:url';

/** Where the workbench is built for its tests. */
export const workbenchFolder = fileURLToPath(
  new URL('../../node_modules/.cache/phuluc-workbench', import.meta.url),
);

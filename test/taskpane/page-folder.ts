import { fileURLToPath } from 'node:url';

/** Where the bundle for the tests stands: nothing that is committed or shipped. */
export const pageFolder = fileURLToPath(
  new URL('../../node_modules/.cache/phuluc-taskpane', import.meta.url),
);

import { googleFolder } from './folder';

interface BuildScript {
  readonly buildGoogle: (folder: string) => Promise<unknown>;
}

/** Builds the add-on before its tests run. */
export async function setup(): Promise<void> {
  const file = new URL('../../scripts/build-google.mjs', import.meta.url).href;
  const { buildGoogle } = (await import(file)) as BuildScript;
  await buildGoogle(googleFolder);
}

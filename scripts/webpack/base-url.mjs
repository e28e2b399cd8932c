/** Where the manifest in the repository says that the add-in lives: the development server. */
export const developmentBase = 'https://localhost:3000/';

/**
 * The address under which the add-in will be served, with a slash at its end.
 *
 * @param setting the build setting `PHULUC_BASE_URL`
 * @throws if it is not an https address, which Office demands
 */
export function baseUrl(setting = developmentBase) {
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `PHULUC_BASE_URL must be an https address such as https://apps.example.vn/phuluc/, not “${setting}”.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** A manifest for another address. */
export function rebased(manifest, base) {
  return manifest.replaceAll(developmentBase, base.replaceAll('&', '&amp;'));
}

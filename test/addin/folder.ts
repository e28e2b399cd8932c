import { fileURLToPath } from 'node:url';

/** Where the add-in is built for its tests, and where it believes to be served from. */
export const addinFolder = fileURLToPath(new URL('../../node_modules/.cache/phuluc-addin', import.meta.url));
export const addinBase = 'https://apps.example.vn/phuluc/';
/** Where the page for old Excels sends people. */
export const workbenchUrl = 'https://apps.example.vn/trang-phu-luc/';

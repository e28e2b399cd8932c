import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The library of Excel as office.js loads it, readable and whole. */
export const libraryFile = createRequire(import.meta.url).resolve(
  '@microsoft/office-js/dist/excel-win32-16.01.debug.js',
);

let sets: ReadonlyMap<string, string> | null = null;

/**
 * Since which ExcelApi there is each member (`Range.rowHidden` since `1.2`), as office.js itself knows it; the oldest are
 * not in it. The library looks there only when a method is called or a value taken: what is set or loaded, Excel refuses.
 */
export function memberSets(): ReadonlyMap<string, string> {
  sets ??= new Map(
    [
      ...readFileSync(libraryFile, 'utf8').matchAll(
        /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g,
      ),
    ].map(([, member = '', version = '']) => [member, version]),
  );
  return sets;
}

import type { OpenedFile, OpenOptions, WorkbenchDocument } from './types';

export * from './types';

/**
 * Opens an .xlsx or .xlsm file and shows it in a spreadsheet inside `place`, an empty element that has a size.
 *
 * @throws UnusableFile with a sentence for its user where the file cannot be used; the reason of `signal` where it was
 * called off
 */
export function openDocument(
  file: OpenedFile,
  place: HTMLElement,
  options: OpenOptions,
): Promise<WorkbenchDocument> {
  return Promise.reject(new Error(`Not there yet: ${file.name}, ${place.id}, ${options.language}.`));
}

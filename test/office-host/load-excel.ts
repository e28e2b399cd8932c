/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { nativeBridge, type NativeBridge } from './adapters/native-bridge';
import type { Book } from './book/book';
import { Emulator, webPayloadBytes } from './emulator';
import { libraryFile } from './member-sets';
import { requirementSets, type IsSetSupported } from './requirement-sets';

export interface LoadOptions {
  /** The newest ExcelApi that this Excel knows; a newer member fails with `ApiNotFound`. */
  readonly excelApi?: string;
  /** Excel on the web takes and gives at most 5 MB at once. */
  readonly flavour?: 'desktop' | 'web';
}

export interface LoadedExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly isSetSupported: IsSetSupported;
  readonly emulator: Emulator;
}

/**
 * The unmodified office.js over a workbook of its own. Every call gives another library: they know nothing of each
 * other, and nothing is left on the global object, so that test files may share one.
 */
export function loadExcel(
  book: Book,
  { excelApi = '1.14', flavour = 'desktop' }: LoadOptions = {},
): LoadedExcel {
  const payloadBytes = flavour === 'web' ? webPayloadBytes : Infinity;
  const emulator = new Emulator(book, { payloadBytes, excelApi });
  const isSetSupported = requirementSets(excelApi);
  const page = pageOf(nativeBridge(emulator), isSetSupported);
  library ??= compileLibrary();
  library(page);
  const { Excel, OfficeExtension } = loaded(page);
  // This build turns the check on in a subclass, where nothing reads it; a real Excel refuses what it does not know.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { Excel, OfficeExtension, isSetSupported, emulator };
}

type Page = Record<string, unknown>;

let library: ((page: Page) => void) | null = null;

/** Compiled once; run with a page as if the page were the global object. */
function compileLibrary(): (page: Page) => void {
  const run: unknown = compileFunction(`with (page) {\n${readFileSync(libraryFile, 'utf8')}\n}`, ['page'], {
    filename: libraryFile,
  });
  if (typeof run !== 'function') throw new Error('office.js could not be compiled.');
  return (page) => void Reflect.apply(run, page, [page]);
}

/** As much of a window as the library touches while it loads. */
function pageOf(bridge: NativeBridge, isSetSupported: IsSetSupported): Page {
  const location = { href: 'https://addin.test/', hash: '', search: '', protocol: 'https:' };
  const context = { host: 'Excel', platform: 'PC', requirements: { isSetSupported } };
  const page: Page = {
    // Named here, the library's own globals land on the page instead of in the function that they are declared in.
    Excel: undefined,
    Office: undefined,
    OfficeExtension: undefined,
    _richApiNativeBridge: bridge,
    location,
    navigator: { userAgent: 'node' },
    document: {
      URL: location.href,
      getElementById: () => null,
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
    },
    OSF: {
      _OfficeAppFactory: {
        getHostInfo: () => ({ hostPlatform: 'win32', hostType: 'excel' }),
        getContext: () => context,
        getWindowName: () => '',
        getWindowLocationHash: () => '',
        getWindowLocationSearch: () => '',
        getLoggingAllowed: () => false,
      },
    },
    addEventListener: () => undefined,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  };
  page['window'] = page;
  page['self'] = page;
  return page;
}

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

function loaded(page: Page): Library {
  if (!isLibrary(page)) throw new Error('office.js did not load.');
  return page;
}

function isLibrary(page: object): page is Library {
  return 'Excel' in page && page.Excel !== undefined && 'OfficeExtension' in page;
}

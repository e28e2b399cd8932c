/** What of office.js the host is built on; the page loads it, and tests bring their own. */
export interface OfficeApi {
  readonly run: typeof Excel.run;
  /** @param version of the requirement set ExcelApi, such as `1.13` */
  readonly supports: (version: string) => boolean;
}

/** The office.js that the page has loaded. */
export function loadedOffice(): OfficeApi {
  return {
    run: Excel.run,
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}

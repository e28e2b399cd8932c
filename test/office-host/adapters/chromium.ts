import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page, Route } from 'playwright-core';
import type { Emulator } from '../emulator';
import { eventEntry } from '../events';
import { allSets } from '../requirement-sets';
import { answerPath, doneBinding, messengerPath, messengerScript, type PageExcel } from './page-link';

export interface AddinOptions {
  readonly flavour: 'desktop' | 'web';
  /** The page of the add-in, without what Excel adds to its address. */
  readonly url: string;
  /** Answers what the page asks for from its own server; `null` for what is not there. */
  readonly serve: (path: string) => Served | null;
  /** In which Excel speaks: `vi-VN`. */
  readonly locale?: string;
}

export interface Served {
  readonly body: string | Buffer;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An add-in that is open in an emulated Excel, inside a page of Chromium. */
export interface OpenAddin {
  /** Where the add-in's own page is. */
  readonly frame: Frame;
  /** Addresses outside the add-in's server that were asked for and refused: nothing may leave the machine. */
  readonly refused: readonly string[];
  /** Presses a button of the ribbon; done when the add-in says that it is. */
  readonly press: (functionName: string) => Promise<void>;
}

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** One of the addresses from which office.js takes orders. */
const webExcel = 'https://excel.officeapps.live.com/';
const officeFolder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/**
 * Opens an add-in in a page, with the real office.js in front of an emulator that lives here, beside the test: it sees
 * every request and may change the workbook at any time.
 */
export async function openAddin(page: Page, emulator: Emulator, options: AddinOptions): Promise<OpenAddin> {
  const { flavour, url, locale = 'vi-VN' } = options;
  const addinUrl = addressOf(options, locale);
  const excel: PageExcel = { sets: allSets(emulator.excelApi), locale, addinUrl };
  const refused: string[] = [];
  let finish = (): void => undefined;
  await page.exposeFunction(doneBinding, () => finish());
  const script = await pageScript(flavour, excel);
  await page.route('**/*', async (route) => {
    const asked = route.request().url();
    if (asked.startsWith(cdn)) return serveLibrary(route, asked.slice(cdn.length));
    if (asked === webExcel) {
      return route.fulfill({ contentType: 'text/html', body: frameOf(script, addinUrl) });
    }
    const { origin, pathname, searchParams } = new URL(asked);
    if (pathname === messengerPath) {
      return route.fulfill({ contentType: 'text/javascript', body: messengerScript });
    }
    if (pathname === answerPath) {
      const request: unknown = route.request().postDataJSON();
      const answer = await emulator.respond(request, Number(searchParams.get('flags')));
      return route.fulfill({ contentType: 'application/json', body: JSON.stringify(answer) });
    }
    const served = origin === new URL(url).origin ? options.serve(decodeURIComponent(pathname)) : null;
    if (served) return route.fulfill({ ...served, headers: { ...served.headers } });
    refused.push(asked);
    return route.abort();
  });
  emulator.onEvent((event) => {
    const entry = eventEntry(event);
    void page.evaluate((details) => window.emulatedExcel?.tell(details), entry);
  });
  if (flavour === 'desktop') await page.addInitScript(script);
  await page.goto(flavour === 'desktop' ? addinUrl : webExcel);
  const frame = flavour === 'desktop' ? page.mainFrame() : await addinFrame(page);
  return {
    frame,
    refused,
    press: async (functionName) => {
      const done = new Promise<void>((resolve) => {
        finish = resolve;
      });
      await page.evaluate((name) => window.emulatedExcel?.press(name, `${name}Button`), functionName);
      await done;
    },
  };
}

/** What Excel adds to the address of an add-in's page, so that office.js knows where it runs. */
function addressOf({ flavour, url }: AddinOptions, locale: string): string {
  return flavour === 'desktop'
    ? `${url}?_host_Info=Excel$Win32$16.01$${locale}$$$$0`
    : `${url}?_host_Info=Excel$Web$16.00$${locale}$$$$0#&_xdm_Info=conversation|addin|${webExcel.replace(/\/$/, '')}`;
}

async function pageScript(flavour: AddinOptions['flavour'], excel: PageExcel): Promise<string> {
  const [file, install] =
    flavour === 'desktop' ? ['windows-page', 'installWindowsExcel'] : ['web-page', 'installWebExcel'];
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${install} } from './${file}';\n${install}(${JSON.stringify(excel)});`,
      resolveDir: dirname(fileURLToPath(import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const [output] = outputFiles;
  if (!output) throw new Error('The script of the page was not built.');
  return output.text;
}

function frameOf(script: string, addinUrl: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Excel</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style><script>${script.replaceAll('</script', '<\\/script')}</script></head><body><iframe title="Phụ Lục" src="${addinUrl}"></iframe></body></html>`;
}

async function addinFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('Excel on the web shows no add-in.');
  return frame;
}

function serveLibrary(route: Route, name: string): Promise<void> {
  const path = join(officeFolder, name.replace(/[?#].*$/, ''));
  if (!existsSync(path)) return route.fulfill({ status: 404 });
  const headers = { 'access-control-allow-origin': '*' };
  return route.fulfill({ path, headers, contentType: 'text/javascript' });
}

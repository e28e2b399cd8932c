import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page, Route } from 'playwright-core';
import type { Emulator } from '../emulator';
import { eventEntry } from '../events';
import { allSets } from '../requirement-sets';
import { addressIn, webExcel, type Flavour } from './address';
import type { Dialogs, OpenDialog } from './dialogs';
import {
  answerPath,
  askBinding,
  messengerPath,
  messengerScript,
  type PageExcel,
  type Question,
} from './page-link';
import { Ribbon } from './ribbon';
import { webDialogs } from './web-dialogs';
import { WindowsDialogs } from './windows-dialogs';

export interface AddinOptions {
  readonly flavour: Flavour;
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
  /** The dialog that the add-in has opened; waits for one where there is none yet. */
  readonly dialog: () => Promise<OpenDialog>;
}

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/**
 * Opens an add-in in a page, with the real office.js in front of an emulator that lives here, beside the test: it sees
 * every request and may change the workbook at any time.
 */
export async function openAddin(page: Page, emulator: Emulator, options: AddinOptions): Promise<OpenAddin> {
  const { flavour, url, locale = 'vi-VN' } = options;
  const addinUrl = addressIn(flavour, url, locale, 'addin');
  const excel: PageExcel = { sets: allSets(emulator.excelApi), locale };
  const refused: string[] = [];
  const ribbon = new Ribbon(page);
  const answerRequest = async (route: Route): Promise<void> => {
    const asked = route.request().url();
    if (asked.startsWith(cdn)) return serveLibrary(route, asked.slice(cdn.length));
    if (asked === webExcel) {
      const body = frameOf(await pageScript('web-page', 'installWebExcel', excel), addinUrl);
      return route.fulfill({ contentType: 'text/html', body });
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
  };
  const attach = async (window: Page): Promise<void> => {
    await window.exposeFunction(askBinding, (question: Question) =>
      question.type === 'command-done' ? ribbon.done(question) : dialogs.answer(question),
    );
    await window.route('**/*', answerRequest);
  };
  const dialogs: Dialogs =
    flavour === 'web'
      ? webDialogs(page, emulator.faults)
      : new WindowsDialogs(page, {
          faults: emulator.faults,
          prepare: async (window) => {
            await attach(window);
            await window.addInitScript(await pageScript('windows-dialog', 'installWindowsDialog', excel));
          },
          addressOf: (dialog) => addressIn('desktop', dialog, locale, 'dialog'),
        });
  await attach(page);
  emulator.onEvent((event) => {
    const entry = eventEntry(event);
    void page.evaluate((details) => window.emulatedExcel?.tell(details), entry);
  });
  if (flavour === 'desktop') {
    await page.addInitScript(await pageScript('windows-page', 'installWindowsExcel', excel));
  }
  await page.goto(flavour === 'desktop' ? addinUrl : webExcel);
  const frame = flavour === 'desktop' ? page.mainFrame() : await addinFrame(page);
  return {
    frame,
    refused,
    press: (functionName) => ribbon.press(functionName),
    dialog: () => dialogs.open(),
  };
}

/** The script of one of the files beside this one, which calls what it exports. */
async function pageScript(file: string, install: string, excel: PageExcel): Promise<string> {
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

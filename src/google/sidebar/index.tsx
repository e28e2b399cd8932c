import '../../taskpane/no-eval';
import { createRoot } from 'react-dom/client';
import { googleHost } from '../../hosts/google';
import type { InteractiveHost } from '../../hosts/host';
import { App } from '../../taskpane/App';
import { localTime, today } from '../../taskpane/clock';
import { rememberedLanguage, rememberLanguage } from '../../taskpane/remembered-language';
import { readOpening } from '../opening';
import { googleScript, type GoogleScript } from './google-script';
import { scriptCall } from './script-call';
import { googleSurroundings, readOnlySurroundings } from './surroundings';

/** Shows the pane over the spreadsheet to which the sidebar belongs. */
function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the pane.');
  const { begin, language, isReadOnly } = readOpening(document);
  createRoot(root).render(
    <App
      host={sidebarHost(googleScript())}
      today={() => today(new Date())}
      now={() => localTime(new Date())}
      language={rememberedLanguage() ?? language}
      onLanguage={rememberLanguage}
      surroundings={isReadOnly ? readOnlySurroundings : googleSurroundings}
      // Who may only look is told so first, whatever they chose.
      {...(begin === null || isReadOnly ? {} : { begin })}
    />,
  );
}

/** Who asks for a cell goes on there: the keyboard goes along. */
function sidebarHost(script: GoogleScript): InteractiveHost {
  const host = googleHost({ call: scriptCall(script) });
  return {
    ...host,
    select: async (sheet, cell) => {
      await host.select(sheet, cell);
      script.host.editor.focus();
    },
  };
}

// What the menu says stands behind the script.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

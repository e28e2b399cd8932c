import { createRoot } from 'react-dom/client';
import { excelHost } from '../hosts/excel';
import { App } from './App';
import { localTime, today } from './clock';
import { languageInOffice } from './language-in-office';
import { rememberLanguage } from './remembered-language';

/** Shows the pane over the workbook that is open in Excel. */
export function startInExcel(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the pane.');
  createRoot(root).render(
    <App
      host={excelHost()}
      today={() => today(new Date())}
      now={() => localTime(new Date())}
      language={languageInOffice()}
      onLanguage={rememberLanguage}
    />,
  );
}

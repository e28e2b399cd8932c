import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState, type ReactElement } from 'react';
import { useWorkbench, useWords } from '../components/workbench-context';
import { PrintedPages } from './PrintedPages';
import type { PrintedSheets } from './printed-sheets';
import './print.css';

const useStyles = makeStyles({
  view: {
    position: 'fixed',
    inset: 0,
    zIndex: 10,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  bar: {
    position: 'sticky',
    top: 0,
    left: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { flex: '1 1 240px', color: tokens.colorNeutralForeground2 },
});

/** The summary as it will come out of the printer; each sheet is a document of its own. */
export default function PrintView({ sheets }: { sheets: PrintedSheets }): ReactElement | null {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { say, language } = useWords();
  const [chosen, setChosen] = useState(sheets.specs[0]?.id);
  const spec = sheets.specs.find(({ id }) => id === chosen);
  const close = (): void => workbench.update({ print: null });
  if (!spec) return null;
  return (
    <div
      className={`print-view ${styles.view}`}
      role="dialog"
      aria-modal
      aria-label={say('print.title')}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <div className={`screen-only ${styles.bar}`}>
        <TabList
          size="small"
          aria-label={say('print.sheets')}
          selectedValue={spec.id}
          onTabSelect={(_, { value }) => setChosen(sheets.specs.find(({ id }) => id === value)?.id)}
        >
          {sheets.specs.map(({ id, name }) => (
            <Tab key={id} value={id}>
              {name}
            </Tab>
          ))}
        </TabList>
        <Text size={200} className={styles.about}>
          {say('print.about', { date: { date: sheets.asOf } })}
        </Text>
        <Button appearance="primary" icon={<PrintRegular />} autoFocus onClick={() => window.print()}>
          {say('print.now')}
        </Button>
        <Button icon={<DismissRegular />} onClick={close}>
          {say('action.close')}
        </Button>
      </div>
      <PrintedPages key={spec.id} spec={spec} language={language} />
    </div>
  );
}

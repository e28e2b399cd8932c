import { makeStyles, Text, Toolbar, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { ReactElement } from 'react';
import { chooseLanguage } from '../model/actions/language';
import { chooseFile, openChosen } from '../model/actions/open';
import { save, saveAs } from '../model/actions/save';
import { downloadSummary, showPrint } from '../model/actions/summary';
import { canSaveInPlace } from '../model/file-access';
import { sampleFile, samples } from '../model/samples';
import { BarButton } from './BarButton';
import { BarMenu } from './BarMenu';
import { FileName } from './FileName';
import { useWorkbench, useWorkbenchState, useWords } from './workbench-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  product: {
    margin: 0,
    color: tokens.colorBrandForeground1,
    whiteSpace: 'nowrap',
    '@media (max-width: 640px)': { display: 'none' },
  },
  tools: { flexWrap: 'nowrap', flexShrink: 0, padding: 0 },
});

/** What can be done with the file as a whole. */
export function TopBar(): ReactElement {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { language, say } = useWords();
  const busy = useWorkbenchState((state) => state.work !== null);
  const isOpen = useWorkbenchState((state) => state.open !== null);
  const cannot = busy || !isOpen;
  const other = language === 'vi' ? 'en' : 'vi';
  const inPlace = canSaveInPlace();
  return (
    <section id="file-bar" className={styles.bar} aria-label={say('app.bar')}>
      <Text as="h1" size={400} weight="semibold" className={styles.product}>
        {say('app.name')}
      </Text>
      <Toolbar size="small" className={styles.tools} aria-label={say('bar.file')}>
        <BarButton
          icon={<FolderOpenRegular />}
          label={say('bar.open')}
          disabled={busy}
          onClick={() => void chooseFile(workbench)}
        />
        <BarMenu
          label={say('bar.samples')}
          disabled={busy}
          items={samples.map((sample) => ({
            label: say(sample.key),
            onChoose: () => void openChosen(workbench, sampleFile(sample)),
          }))}
        />
        <BarButton
          icon={inPlace ? <SaveRegular /> : <ArrowDownloadRegular />}
          label={say(inPlace ? 'bar.save' : 'bar.download')}
          disabled={cannot}
          onClick={() => void save(workbench)}
        />
        {inPlace && (
          <BarMenu
            brief
            label={say('bar.saveMore')}
            disabled={cannot}
            items={[{ label: say('bar.saveAs'), onChoose: () => void saveAs(workbench) }]}
          />
        )}
      </Toolbar>
      <FileName />
      <Toolbar size="small" className={styles.tools} aria-label={say('bar.more')}>
        <BarButton
          icon={<DocumentTableRegular />}
          label={say('bar.standalone')}
          disabled={cannot}
          onClick={() => void downloadSummary(workbench)}
        />
        <BarButton
          icon={<PrintRegular />}
          label={say('bar.print')}
          disabled={cannot}
          onClick={() => void showPrint(workbench)}
        />
        <BarButton
          icon={<LocalLanguageRegular />}
          label={say('bar.language')}
          lang={other}
          onClick={() => chooseLanguage(workbench, other)}
        />
        <BarButton
          icon={<QuestionCircleRegular />}
          label={say('bar.help')}
          onClick={() => workbench.update({ helps: true })}
        />
      </Toolbar>
    </section>
  );
}

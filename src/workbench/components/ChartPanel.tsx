import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement } from 'react';
import { messages } from '../messages';
import { Part } from './Part';
import { useWorkbench, useWorkbenchState, useWords } from './workbench-context';

const SheetChart = lazy(async () => ({ default: (await import('../charts/SheetChart')).SheetChart }));

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '35%',
    // On a small notebook the charts are still to be seen whole.
    '@media (max-height: 800px)': { maxHeight: '46%' },
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
  },
  charts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
  },
});

const width = 480;
/** In pixels: title, axis and legend; and a bar whose name takes two lines. */
const height = { around: 84, bar: 27 };

/** The charts of the sheet in front, which the grid itself does not show. They can be folded away. */
export function ChartPanel(): ReactElement | null {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { say, language } = useWords();
  const charts = useWorkbenchState((state) => state.charts);
  const [first] = charts;
  if (!first) return null;
  const label = say('charts.label', { sheet: first.sheet });
  return (
    <section className={styles.panel} aria-label={label}>
      <details open>
        <summary className={styles.title}>{label}</summary>
        <div className={styles.charts}>
          <Part onFailure={() => workbench.notify('error', messages.said('part.missing'))}>
            {charts.map((chart) => (
              <SheetChart
                key={chart.title}
                chart={chart}
                language={language}
                width={width}
                height={height.around + chart.categories.length * height.bar}
              />
            ))}
          </Part>
        </div>
      </details>
    </section>
  );
}

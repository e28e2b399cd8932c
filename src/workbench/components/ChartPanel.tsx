import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { useWorkbenchState, useWords } from './workbench-context';

const SheetChart = lazy(async () => ({ default: (await import('../charts/SheetChart')).SheetChart }));

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
    overflowX: 'auto',
    flexShrink: 0,
    maxHeight: '45%',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const size = { width: 480, height: 250 };
/** Room for so many bars before the chart grows. */
const usualBars = 7;
const barHeight = 24;

/** The charts of the sheet in front, which the grid itself does not show. */
export function ChartPanel(): ReactElement | null {
  const styles = useStyles();
  const { say, language } = useWords();
  const charts = useWorkbenchState((state) => state.charts);
  const [first] = charts;
  if (!first) return null;
  return (
    <section
      className={styles.panel}
      aria-label={say('charts.label', { sheet: first.sheet })}
      // People scroll it with the keyboard, too.
      tabIndex={0}
    >
      <Suspense>
        {charts.map((chart) => (
          <SheetChart
            key={chart.title}
            chart={chart}
            language={language}
            names="short"
            width={size.width}
            height={size.height + Math.max(0, chart.categories.length - usualBars) * barHeight}
          />
        ))}
      </Suspense>
    </section>
  );
}

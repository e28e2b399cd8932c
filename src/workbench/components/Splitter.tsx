import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { useWords } from './workbench-context';

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: '6px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [`@media (max-width: 700px)`]: { display: 'none' },
  },
});

export const paneWidths = { least: 300, usual: 350, most: 640 };
const step = 20;

interface SplitterProps {
  /** Of the pane, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The line between grid and pane, which moves by pointer and by arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const set = (wanted: number): void =>
    onWidth(Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, wanted))));
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent): void => {
    const wanted = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: paneWidths.least,
      End: paneWidths.most,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  return (
    <div
      className={styles.splitter}
      role="separator"
      aria-orientation="vertical"
      aria-label={say('app.resize')}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}

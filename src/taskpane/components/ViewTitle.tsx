import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
});

interface ViewTitleProps {
  readonly children: ReactNode;
  /** A person has asked for this view: the reading goes on here. Changes with every such request. */
  readonly focusKey?: string;
}

/** The title of a view, which takes the focus when a person opens the view. */
export function ViewTitle({ children, focusKey }: ViewTitleProps): ReactElement {
  const styles = useStyles();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusKey !== undefined) ref.current?.focus();
  }, [focusKey]);
  return (
    <h2 ref={ref} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}

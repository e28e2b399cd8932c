import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { EyeFilled } from '@fluentui/react-icons/svg/eye';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/rules/types';
import { useWords } from './pane-context';

const icons = { error: ErrorCircleFilled, warning: WarningFilled, review: EyeFilled } as const;

const useStyles = makeStyles({
  // In forced colours it looks like the words beside it, whatever they stand on.
  mark: { flexShrink: 0, fontSize: '16px', '@media (forced-colors: active)': { color: 'inherit' } },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  review: { color: tokens.colorPaletteBlueForeground2 },
});

/** A severity by its shape; its name is read aloud, unless it stands beside the mark anyway. */
export function SeverityMark({ of, named = false }: { of: Severity; named?: boolean }): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const Icon = icons[of];
  const name = named ? {} : { 'aria-label': say(`severity.${of}`), role: 'img' };
  return <Icon className={mergeClasses(styles.mark, styles[of])} aria-hidden={named} {...name} />;
}

import { makeStyles, ToolbarButton, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
  // The tooltip says it where there is no room for words.
  label: { '@media (max-width: 1180px)': { display: 'none' } },
});

interface BarButtonProps {
  readonly icon: ReactElement;
  readonly label: string;
  /** Of the label, where it is not that of the page. */
  readonly lang?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export function BarButton({ icon, label, lang, disabled = false, onClick }: BarButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Tooltip content={label} relationship="label">
      <ToolbarButton
        className={styles.button}
        icon={icon}
        lang={lang}
        disabledFocusable={disabled}
        onClick={onClick}
      >
        <span className={styles.label}>{label}</span>
      </ToolbarButton>
    </Tooltip>
  );
}

import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: { minWidth: 'auto', minHeight: '24px', paddingBlock: 0, whiteSpace: 'nowrap' },
});

interface BarMenuProps {
  readonly label: string;
  /** The arrow alone is shown. */
  readonly brief?: boolean;
  readonly disabled: boolean;
  readonly items: readonly { readonly label: string; readonly onChoose: () => void }[];
}

export function BarMenu({ label, brief = false, disabled, items }: BarMenuProps): ReactElement {
  const styles = useStyles();
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="subtle"
          aria-label={label}
          disabledFocusable={disabled}
        >
          {brief ? null : label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map((item) => (
            <MenuItem key={item.label} onClick={item.onChoose}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

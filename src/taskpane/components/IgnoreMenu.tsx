import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { BookAddRegular } from '@fluentui/react-icons/svg/book-add';
import { useMemo, type ReactElement } from 'react';
import {
  canTurnOff,
  ignore,
  learnAgency,
  unknownAgency,
  withSameValue,
  type IgnoreScope,
} from '../model/actions/ignore';
import type { FoundItem } from '../model/found-items';
import type { Checked } from '../model/state';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface IgnoreMenuProps {
  readonly item: FoundItem;
  readonly checked: Checked;
  readonly onHandled: () => void;
}

/** What a person may do about a finding other than change the sheet. */
export function IgnoreMenu({ item, checked, onHandled }: IgnoreMenuProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const agency = unknownAgency(item);
  const done = async (handled: Promise<boolean>): Promise<void> => {
    if (await handled) onHandled();
  };
  return (
    <div className={styles.actions}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" disabledFocusable={busy}>
            {say('finding.ignore')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <Scopes item={item} checked={checked} onChoose={(scope) => void done(ignore(pane, item, scope))} />
        </MenuPopover>
      </Menu>
      {agency !== null && (
        <Button
          size="small"
          icon={<BookAddRegular />}
          disabledFocusable={busy}
          aria-label={`${say('finding.learn')}: ${agency}`}
          onClick={() => void done(learnAgency(pane, agency))}
        >
          {say('finding.learn')}
        </Button>
      )}
    </div>
  );
}

interface ScopesProps extends Pick<IgnoreMenuProps, 'item' | 'checked'> {
  readonly onChoose: (scope: IgnoreScope) => void;
}

/** Counts what is the same only once the menu is open: there may be thousands of findings to look through. */
function Scopes({ item, checked, onChoose }: ScopesProps): ReactElement {
  const pane = usePane();
  const { say } = useWords();
  const count = useMemo(() => withSameValue(checked.items, item).length, [checked, item]);
  const rule = pane.rules.find(({ meta }) => meta.id === item.finding.rule);
  return (
    <MenuList>
      <MenuItem onClick={() => onChoose('one')}>{say('finding.ignoreOne')}</MenuItem>
      {count > 1 && (
        <MenuItem onClick={() => onChoose('value')}>{say('finding.ignoreValue', { count })}</MenuItem>
      )}
      {rule && canTurnOff(rule) && (
        <MenuItem onClick={() => onChoose('rule')}>{say('finding.ignoreRule')}</MenuItem>
      )}
    </MenuList>
  );
}

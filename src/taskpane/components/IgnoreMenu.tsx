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
import type { ReactElement } from 'react';
import {
  canTurnOff,
  countSameValue,
  ignore,
  learnAgency,
  unknownAgency,
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
  const same = countSameValue(checked.items, item);
  const agency = unknownAgency(item);
  const rule = pane.rules.find(({ meta }) => meta.id === item.finding.rule);
  const done = async (handled: Promise<boolean>): Promise<void> => {
    if (await handled) onHandled();
  };
  const setAside = (scope: IgnoreScope) => () => void done(ignore(pane, item, scope));
  return (
    <div className={styles.actions}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" disabledFocusable={busy}>
            {say('finding.ignore')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={setAside('one')}>{say('finding.ignoreOne')}</MenuItem>
            {same > 1 && (
              <MenuItem onClick={setAside('value')}>{say('finding.ignoreValue', { count: same })}</MenuItem>
            )}
            {rule && canTurnOff(rule) && (
              <MenuItem onClick={setAside('rule')}>{say('finding.ignoreRule')}</MenuItem>
            )}
          </MenuList>
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

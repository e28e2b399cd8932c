import {
  makeStyles,
  Tree,
  TreeItem,
  TreeItemLayout,
  tokens,
  type TreeItemValue,
} from '@fluentui/react-components';
import { memo, useId, type ReactElement } from 'react';
import { formatAddress } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import { formatMessage } from '../../core/i18n/message';
import type { FoundItem } from '../model/found-items';
import type { Group } from '../model/group-items';
import { changeWords } from '../model/change-words';
import { shownBefore } from './Change';
import { pageSize, usePaged } from './paged';
import { useWords, type Words } from './pane-context';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  title: {
    display: 'block',
    // The task of a row can be very long.
    maxHeight: `calc(3 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalXXS,
    lineHeight: tokens.lineHeightBase200,
  },
  leaf: {
    display: 'block',
    maxHeight: `calc(3 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Stray spaces are to be seen.
    whiteSpace: 'pre-wrap',
  },
  address: { fontWeight: tokens.fontWeightSemibold },
  count: { fontVariantNumeric: 'tabular-nums' },
});

export interface FindingList {
  readonly groups: readonly Group[];
  /** The keys of the groups that are open. */
  readonly open: ReadonlySet<TreeItemValue>;
  /** Where the findings are. */
  readonly grid: Grid;
}

interface FindingTreeProps extends FindingList {
  /** What the groups are. */
  readonly title: string;
  readonly onOpen: (open: ReadonlySet<TreeItemValue>) => void;
  readonly onChoose: (item: FoundItem) => void;
}

/** The findings in groups that open and close. */
export const FindingTree = memo(function FindingTree({
  title,
  groups,
  grid,
  open,
  onOpen,
  onChoose,
}: FindingTreeProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { shown, left, showMore } = usePaged(groups);
  return (
    <section>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <Tree
        aria-labelledby={id}
        size="small"
        openItems={open}
        onOpenChange={(_, data) => onOpen(data.openItems)}
      >
        {shown.map((group) => (
          <TreeItem key={group.key} itemType="branch" value={group.key}>
            <TreeItemLayout
              iconBefore={<SeverityMark of={group.severity} />}
              aside={<span className={styles.count}>{group.items.length}</span>}
            >
              <span className={styles.title}>{group.title}</span>
            </TreeItemLayout>
            {open.has(group.key) && <Leaves group={group} grid={grid} onChoose={onChoose} />}
          </TreeItem>
        ))}
        {left > 0 && <MoreItem value="more" left={left} onMore={showMore} />}
      </Tree>
    </section>
  );
});

type LeavesProps = { readonly group: Group } & Pick<FindingTreeProps, 'grid' | 'onChoose'>;

function Leaves({ group, grid, onChoose }: LeavesProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { shown, left, showMore } = usePaged(group.items);
  return (
    <Tree>
      {shown.map((item) => (
        <TreeItem
          key={item.id}
          id={leafId(item.id)}
          itemType="leaf"
          value={item.id}
          onClick={() => onChoose(item)}
        >
          <TreeItemLayout>
            <span className={styles.leaf}>
              <span className={styles.address}>{formatAddress(item.finding.cell)}</span>
              {` · ${leafWords(item, grid, words)}`}
            </span>
          </TreeItemLayout>
        </TreeItem>
      ))}
      {left > 0 && <MoreItem value={`${group.key}:more`} left={left} onMore={showMore} />}
    </Tree>
  );
}

interface MoreItemProps {
  readonly value: string;
  readonly left: number;
  readonly onMore: () => void;
}

function MoreItem({ value, left, onMore }: MoreItemProps): ReactElement {
  const { say } = useWords();
  return (
    <TreeItem itemType="leaf" value={value} onClick={onMore}>
      <TreeItemLayout>{say('action.more', { count: Math.min(left, pageSize), left })}</TreeItemLayout>
    </TreeItem>
  );
}

/** Where the focus returns to after a finding was looked at. */
export function leafId(item: string): string {
  return `leaf:${item}`;
}

/** The change where there is one to make safely, else what is wrong. */
function leafWords({ finding }: FoundItem, grid: Grid, { language, say }: Words): string {
  const [patch, ...further] = finding.fix ?? [];
  const change =
    patch && further.length === 0 ? changeWords(patch, shownBefore(patch, grid), language) : null;
  if (change?.unseen === null)
    return `${change.before || say('change.empty')} → ${change.after || say('change.empty')}`;
  return formatMessage(finding.message, finding.data, language);
}

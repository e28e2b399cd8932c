import { Button } from '@fluentui/react-components';
import { startTransition, useState, type ReactElement } from 'react';
import { useWords } from './pane-context';

/** So many items are drawn at first, and with each request for more: thousands at once would hold up the page. */
export const pageSize = 50;

/** The first items of a list and how many are left; nothing is ever left out without saying so. */
export function usePaged<Item>(items: readonly Item[]): {
  shown: readonly Item[];
  left: number;
  showMore: () => void;
} {
  const [count, setCount] = useState(pageSize);
  return {
    shown: items.slice(0, count),
    left: Math.max(0, items.length - count),
    showMore: () => startTransition(() => setCount(count + pageSize)),
  };
}

export function MoreButton({ left, onClick }: { left: number; onClick: () => void }): ReactElement {
  const { say } = useWords();
  return (
    <Button size="small" appearance="subtle" onClick={onClick}>
      {say('action.more', { count: Math.min(left, pageSize), left })}
    </Button>
  );
}

/** The same as the last entry of a list; nothing where all is shown. */
export function MoreEntry(props: { left: number; onClick: () => void }): ReactElement | null {
  return props.left === 0 ? null : (
    <li>
      <MoreButton {...props} />
    </li>
  );
}

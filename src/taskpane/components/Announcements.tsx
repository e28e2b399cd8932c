import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { countBySeverity } from '../model/found-items';
import { usePaneState, useWords } from './pane-context';

/** Says aloud what changes on the page without anybody moving there; message bars say themselves. */
export function Announcements(): null {
  const { announce } = useAnnounce();
  const { say, tell } = useWords();
  const failure = usePaneState((state) => state.failure);
  const what = usePaneState((state) => state.work?.what ?? null);
  const checked = usePaneState((state) => state.checked);
  const told = useRef('');
  useEffect(() => {
    if (failure) announce(tell(failure), { alert: true });
  }, [failure, announce, tell]);
  useEffect(() => {
    if (what) announce(tell(what));
  }, [what, announce, tell]);
  useEffect(() => {
    if (!checked) return;
    // The same figures after each edit would only be noise.
    const words = say('overview.checked', countBySeverity(checked.items));
    if (words !== told.current) announce(words);
    told.current = words;
  }, [checked, announce, say]);
  return null;
}

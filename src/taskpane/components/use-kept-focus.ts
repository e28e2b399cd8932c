import { useEffect, type RefObject } from 'react';

/** What can have the focus, without the helpers that Fluent puts round the page. */
const focusable =
  ':is(a[href], button, input, select, textarea, [tabindex]):not(:disabled, [data-tabster-dummy])';

/**
 * Whoever uses the keyboard is not thrown back to the beginning of the page when the button that was pressed goes away:
 * the focus goes to what came next and is still there, or else to what came before.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = part.current;
    if (!root) return;
    let order: readonly HTMLElement[] = [];
    let place = 0;
    const remember = ({ target }: FocusEvent): void => {
      order = [...root.querySelectorAll<HTMLElement>(focusable)];
      place = order.findIndex((element) => element === target);
    };
    const look = (): void => {
      const isLost = order[place]?.isConnected === false && document.activeElement === document.body;
      if (!isLost) return;
      const nearest = [...order.slice(place + 1), ...order.slice(0, place).reverse()];
      nearest.find(isSeen)?.focus({ preventScroll: true });
    };
    // A view that was opened takes the focus by itself.
    const observer = new MutationObserver(() => void setTimeout(look));
    root.addEventListener('focusin', remember);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [part]);
}

/** Not what is gone, nor what is on a part that is not shown. */
function isSeen(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

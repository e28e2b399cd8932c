import { Component, Suspense, type ReactNode } from 'react';

interface PartProps {
  readonly children: ReactNode;
  readonly onFailure: () => void;
}

/** Keeps the page standing where a part of it cannot be loaded: its server may have a newer version by now, or be gone. */
export class Part extends Component<PartProps, { readonly failed: boolean }> {
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override state = { failed: false };

  override componentDidCatch(): void {
    this.props.onFailure();
  }

  override render(): ReactNode {
    return this.state.failed ? null : <Suspense>{this.props.children}</Suspense>;
  }
}

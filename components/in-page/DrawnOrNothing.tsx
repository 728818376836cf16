import { Component, type ComponentChildren } from 'preact';

interface DrawnOrNothingProps {
  readonly children: ComponentChildren;
  /** Called once what stood here is gone. */
  readonly onNothing: () => void;
}

/**
 * Draws its children; where one of them throws, nothing: a sentence on a fault of ours has no place in
 * somebody’s page, and the toolbar still tells the story. The fault is not reported: `reportError` raises an
 * event on the window, which a page could hear.
 */
export class DrawnOrNothing extends Component<DrawnOrNothingProps, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch() {
    this.setState({ failed: true }, this.props.onNothing);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

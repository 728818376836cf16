import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import './Tabs.css';

/** One tab: its label, the count beside it (null: none) and what it shows. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count: number | null;
  readonly content: () => ComponentChildren;
}

/**
 * Tabs as WAI-ARIA describes them: one of them takes the focus, arrow keys and Home and End move
 * and select at once. The first tab is selected at the start. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs(props: { label: string; tabs: readonly Tab[] }) {
  const { tabs } = props;
  const id = useId();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [selected, setSelected] = useState(0);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = targetOf(event.key, selected, tabs.length);
    if (next === null) return;
    event.preventDefault();
    setSelected(next);
    buttons.current[next]?.focus();
  };

  return (
    <main class="tabbed">
      <div class="tabs" role="tablist" aria-label={props.label} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            ref={(button) => {
              buttons.current[index] = button;
            }}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={index === selected}
            aria-controls={`${id}-panel`}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => setSelected(index)}
          >
            {tab.label}
            {tab.count !== null && <span class="count"> {tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        key={selected}
        class="scroll"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tabs[selected]?.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        {tabs[selected]?.content()}
      </div>
    </main>
  );
}

/** The tab that a key leads to, going round at both ends; null for other keys. */
function targetOf(key: string, selected: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (selected + 1) % count;
    case 'ArrowLeft':
      return (selected - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

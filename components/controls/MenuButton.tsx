import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './MenuButton.css';

/** One thing to choose. */
export interface MenuItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/**
 * A button that opens a menu as WAI-ARIA describes it: arrow keys, Home and End move in it, a letter goes
 * to the item that begins so, Escape and Tab close it, and the button has the focus again then.
 * https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function MenuButton<Id extends string>(props: {
  label: string;
  describedBy?: string;
  /** Whether it stands among buttons, and is one for the eye too; else it reads as part of a line. */
  isButton?: boolean;
  items: readonly MenuItem<Id>[];
  onOpen?: () => void;
  onChoose: (id: Id) => void;
}) {
  const { items } = props;
  const id = useId();
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  /** The item with the focus; null while the menu is closed. */
  const [at, setAt] = useState<number | null>(null);
  const isOpen = at !== null;
  const menu = useRef<HTMLSpanElement>(null);
  /** Whether the menu begins below the end of the button: it would stick out of the window otherwise. */
  const [isAtEnd, setAtEnd] = useState(false);

  useLayoutEffect(() => {
    if (at !== null) buttons.current[at]?.focus();
  }, [at]);
  useLayoutEffect(() => {
    const box = isOpen ? menu.current?.getBoundingClientRect() : undefined;
    setAtEnd(
      box !== undefined && (box.left < 0 || box.right > document.documentElement.clientWidth),
    );
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setAt(null);
    };
    const { ownerDocument } = whole.current ?? {};
    ownerDocument?.addEventListener('pointerdown', close);
    return () => ownerDocument?.removeEventListener('pointerdown', close);
  }, [isOpen]);

  const open = (where: number) => {
    props.onOpen?.();
    setAt(where);
  };
  const close = () => {
    setAt(null);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = isOpen ? targetOf(event, at, items) : openingKey(event.key, items.length);
    if (next !== null) {
      if (isOpen) setAt(next);
      else open(next);
    } else if (isOpen && event.key === 'Escape') close();
    else {
      if (isOpen && event.key === 'Tab') setAt(null);
      return;
    }
    // What stands around the menu has keys of its own.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the button and the items in it.
    <span class="menu-button" ref={whole} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class={props.isButton ? undefined : 'inline'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-describedby={props.describedBy}
        onClick={() => (isOpen ? close() : open(0))}
      >
        {props.label} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <span
          ref={menu}
          class={isAtEnd ? 'menu at-end' : 'menu'}
          role="menu"
          id={id}
          aria-label={props.label}
        >
          {items.map((item, index) => (
            <button
              key={item.id}
              ref={(element) => {
                buttons.current[index] = element;
              }}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                props.onChoose(item.id);
              }}
            >
              {item.label}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}

/** The item on which a key opens the menu; Enter and Space press the button. */
function openingKey(key: string, count: number): number | null {
  if (key === 'ArrowDown') return 0;
  return key === 'ArrowUp' ? count - 1 : null;
}

/** The item that a key leads to, going round at both ends; null for other keys. */
function targetOf(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  at: number,
  items: readonly MenuItem<string>[],
): number | null {
  const count = items.length;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default: {
      if (key.length !== 1 || key === ' ' || ctrlKey || altKey || metaKey) return null;
      const begins = ({ label }: MenuItem<string>) =>
        label.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
      const behind = items.findIndex((item, index) => index > at && begins(item));
      const found = behind < 0 ? items.findIndex(begins) : behind;
      return found < 0 ? null : found;
    }
  }
}

// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { absentHit, cutHit, interruptedHit } from '../../tests/support/lookup-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { CopyMenu } from './CopyMenu.tsx';

afterEach(cleanup);

function show(hit = absentHit, copy = vi.fn(async (_: string) => {})) {
  const format = vi.fn(async () => '@article{x}');
  const prepare = vi.fn();
  const outer = vi.fn();
  renderWithText(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a surface that has keys of its own.
    <div onKeyDown={outer}>
      <p id="said">Words</p>
      <CopyMenu hit={hit} port={{ copy, format, prepare }} describedBy="said" />
      <button type="button">Next</button>
    </div>,
  );
  return { copy, format, prepare, outer };
}

const button = () => screen.getByRole('button', { name: 'Copy' });
const choose = async (name: string) => {
  await userEvent.click(button());
  await userEvent.click(screen.getByRole('menuitem', { name }));
};
const said = () => screen.getByRole('status').textContent;
const focused = () => document.activeElement?.textContent;

describe('what is copied', () => {
  it.each([
    [
      'Quotation only',
      '“You’ll not find a single real police officer that would refuse to assist another agency.”',
    ],
    [
      'With citation',
      '“You’ll not find a single real police officer that would refuse to assist another agency.” — another law enforcement source (not named), to Fox News. Printed by American Security Today.',
    ],
    [
      'Markdown',
      '> “You’ll not find a single real police officer that would refuse to assist another agency.”\n>\n> — another law enforcement source (not named), to Fox News. American Security Today',
    ],
    ['BibTeX', '@article{x}'],
    ['CSL-JSON', '@article{x}'],
  ])('%s', async (name, words) => {
    const { copy } = show();
    await choose(name);
    expect(copy).toHaveBeenCalledExactlyOnceWith(words);
    expect(said()).toBe(`Copied: ${name}`);
  });

  it('is a link in Markdown where the article’s page is known', async () => {
    const { copy } = show(cutHit);
    await choose('Markdown');
    expect(copy.mock.calls[0]?.[0]).toContain(
      '[American Security Today, “CPD Not Allowed to Cooperate with DHS”, Oct 1, 2019](<https://security.example/memo>)',
    );
  });

  it('sets the parts of an interrupted statement apart in Markdown', async () => {
    const { copy } = show(interruptedHit);
    await choose('Markdown');
    expect(copy.mock.calls[0]?.[0]).toContain('so be it,”\n>\n> “That’s the point.”');
  });

  it('shows in Markdown what Markdown would read as its own', async () => {
    const quotation = { ...absentHit.quotation, parts: ['A *star*, a [link](x) and\n# a line'] };
    const { copy } = show({ ...absentHit, quotation });
    await choose('Markdown');
    expect(copy.mock.calls[0]?.[0]).toContain('> “A \\*star\\*, a \\[link\\](x) and \\# a line”\n');
  });

  it('gives citation data to whoever formats it', async () => {
    const { format } = show(cutHit);
    await choose('BibTeX');
    expect(format).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ 'container-title': 'American Security Today' }),
      'bibtex',
    );
  });

  it('says what to do when copying is refused', async () => {
    show(absentHit, vi.fn().mockRejectedValue(new Error('denied')));
    await choose('Quotation only');
    expect(said()).toContain('did not allow copying');
  });
});

describe('the menu', () => {
  it('opens on its first item, loads what it needs, and is described by the quotation', async () => {
    const { prepare } = show();
    expect(button().getAttribute('aria-describedby')).toBe('said');
    await userEvent.click(button());
    expect(prepare).toHaveBeenCalledOnce();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(focused()).toBe('Quotation only');
  });

  it('is worked by keys alone', async () => {
    const { copy, outer } = show();
    button().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Quotation only');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('CSL-JSON');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('With citation');
    await userEvent.keyboard('m');
    expect(focused()).toBe('Markdown');
    await userEvent.keyboard('{End}{Home}{Enter}');
    expect(copy).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button());
    const keys = outer.mock.calls.map(([event]) => event.key);
    expect(keys).not.toContain('ArrowDown');
  });

  it('closes on Escape with the focus back, and tells nobody else', async () => {
    const { outer } = show();
    await userEvent.click(button());
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
    expect(outer).not.toHaveBeenCalled();
  });

  it('closes when the reader goes elsewhere', async () => {
    show();
    await userEvent.click(button());
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.queryByRole('menu')).toBeNull();
    await userEvent.click(button());
    await userEvent.keyboard('{Tab}');
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { SplitPage } from './SplitPage.tsx';

type Props = Parameters<typeof SplitPage>[0];

afterEach(cleanup);

const ARTICLES = [
  { id: 'a', name: 'Port Gazette: Ferry wharf to close' },
  { id: 'b', name: 'Quay Herald' },
];

function show(onSplit: Props['onSplit'] = async () => ok(null)) {
  const split = vi.fn<Props['onSplit']>(onSplit);
  renderWithText(
    <SplitPage
      story="#/story/wharf"
      title="The wharf closes"
      articles={ARTICLES}
      onSplit={split}
    />,
  );
  return split;
}
const split = () => userEvent.click(screen.getByRole('button', { name: 'Split' }));

describe('the page that splits a story', () => {
  it('hands over the chosen articles and the title', async () => {
    const onSplit = show();
    await userEvent.click(screen.getByLabelText('Quay Herald'));
    await userEvent.click(screen.getByLabelText(/^Port Gazette/));
    await userEvent.click(screen.getByLabelText(/^Port Gazette/));
    await userEvent.type(screen.getByLabelText('Title of the new story'), 'Lamps out');
    await split();
    expect(onSplit).toHaveBeenCalledExactlyOnceWith(['b'], 'Lamps out');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['nothing-chosen', 'Choose at least one article.'],
    ['all-chosen', 'At least one article has to stay.'],
    ['no-title', 'Give the new story a title.'],
    ['already-there', 'There is such a story already. Give the new one another title.'],
    ['full', 'The story was not split.There is no room left on this device.'],
    ['changed-meanwhile', 'The story was not split.'],
  ])('says why it was refused: %s', async (reason, words) => {
    show(async () => refuse(reason));
    await userEvent.click(screen.getByLabelText('Quay Herald'));
    await split();
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    expect(screen.getByLabelText<HTMLInputElement>('Quay Herald').checked).toBe(true);
  });

  it('ties what is wrong to where it is', async () => {
    show(async (chosen) => refuse(chosen.length === 0 ? 'nothing-chosen' : 'no-title'));
    const title = screen.getByLabelText('Title of the new story');
    const told = (element: Element) =>
      document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
    await split();
    await screen.findByRole('alert');
    expect(told(screen.getByRole('group'))).toBe('Choose at least one article.');
    expect(title.getAttribute('aria-invalid')).toBe('false');
    await userEvent.click(screen.getByLabelText('Quay Herald'));
    await split();
    await waitFor(() => expect(told(title)).toBe('Give the new story a title.'));
    expect(title.getAttribute('aria-invalid')).toBe('true');
    expect(told(screen.getByRole('group'))).toBeUndefined();
  });

  it('is worked with the keyboard alone', async () => {
    const onSplit = show();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('Lamps out{Enter}');
    expect(onSplit).toHaveBeenCalledExactlyOnceWith(['a'], 'Lamps out');
  });
});

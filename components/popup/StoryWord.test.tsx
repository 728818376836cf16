// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../lib/core/result.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { articleView, knownView } from '../../tests/support/page-view-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Popup } from './Popup.tsx';
import type { SayWord } from './StoryWord.tsx';

afterEach(cleanup);

const KEY = knownView.story.key;
const known: PageView = { state: 'known', ...knownView };
const denied: PageView = {
  state: 'article',
  ...articleView,
  maybe: null,
  denied: [{ story: KEY, title: knownView.story.title }],
};
const confirmed: PageView = { state: 'known', ...knownView, isConfirmed: true };

/** A popup whose tab is `before` until the reader has said something, and then `after`. */
async function open(before: PageView, after: PageView, onSay: SayWord = async () => ok(null)) {
  const said = vi.fn(onSay);
  const load = async () => ok(said.mock.calls.length === 0 ? before : after);
  renderWithText(<Popup load={load} onShow={vi.fn()} onSay={said} />);
  await screen.findByRole('tablist');
  return said;
}
const why = () => userEvent.click(screen.getByRole('button', { name: /why\?$/ }));

describe('the reader’s word', () => {
  it('rules a known story out, says so, and puts the focus on the way back', async () => {
    const said = await open(known, denied);
    await why();
    await userEvent.click(screen.getByRole('button', { name: 'Not this story' }));
    const status = await screen.findByText(
      `You said that this page does not tell “${knownView.story.title}”.`,
    );
    expect(said).toHaveBeenCalledWith(KEY, 'not-this-story');
    const back = within(status.parentElement as HTMLElement).getByRole('button');
    expect(back.textContent).toBe('Take it back');
    await waitFor(() => expect(document.activeElement).toBe(back));
  });

  it('is not noted of a page that has gone on: that is said, and the page shown anew', async () => {
    await open(known, denied, async () => refuse('page-went-on'));
    await why();
    await userEvent.click(screen.getByRole('button', { name: 'Not this story' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The page has gone on');
    expect(await screen.findByText(/You said that this page does not tell/)).toBeTruthy();
    expect(screen.getAllByRole('alert')).toEqual([alert]);
  });

  it('is taken back', async () => {
    const said = await open(denied, known);
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(said).toHaveBeenCalledWith(KEY, null);
    expect(await screen.findByRole('heading', { name: knownView.story.title })).toBeTruthy();
  });

  it('makes a story that may be related known, and says whose word it is', async () => {
    const said = await open({ state: 'article', ...articleView }, confirmed);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, same story' }));
    expect(said).toHaveBeenCalledWith(articleView.maybe?.story, 'same-story');
    await screen.findByRole('heading', { name: knownView.story.title });
    await why();
    expect(screen.getByText('You said that this page tells this story.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take it back' })).toBeTruthy();
  });

  it('says why nothing was noted, and leaves the view as it is', async () => {
    await open(known, denied, async () => refuse('private-window'));
    await why();
    await userEvent.click(screen.getByRole('button', { name: 'Not this story' }));
    expect((await screen.findByRole('alert')).textContent).toContain('That could not be noted.');
    expect(screen.getByRole('heading', { name: knownView.story.title })).toBeTruthy();
  });

  it('is not asked of a page that the reader kept: taking that back says it', async () => {
    const kept = { as: 'coverage', key: 'kept/key', title: 'Memo' } as const;
    await open({ state: 'known', ...knownView, kept }, known);
    await why();
    expect(screen.queryByRole('button', { name: 'Not this story' })).toBeNull();
  });
});

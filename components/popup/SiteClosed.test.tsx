// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../lib/core/result.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { articleView } from '../../tests/support/page-view-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Popup } from './Popup.tsx';
import type { ClosedSite } from './SiteClosed.tsx';

afterEach(cleanup);

const SAYS = 'Headwater reads tide.example only at your click.';

function show(view: PageView, onAllow: ClosedSite['onAllow'], isOff = false) {
  return renderWithText(
    <Popup
      load={async () => ok(view)}
      onShow={vi.fn()}
      onSay={vi.fn()}
      siteOff={() => (isOff ? { name: 'tide.example', onTurnOn: async () => ok(null) } : null)}
      siteClosed={() => ({ name: 'tide.example', onAllow })}
    />,
  );
}

describe('on a site that is not allowed', () => {
  it.each<PageView>([
    { state: 'article', ...articleView },
    { state: 'unreadable', reason: 'no-access' },
  ])('the popup offers to allow it ($state)', async (view) => {
    const onAllow = vi.fn(async () => ok(null));
    show(view, onAllow);
    await screen.findByText(SAYS);
    await userEvent.click(screen.getByRole('button', { name: 'Allow on this site' }));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('it says no more of it once it is allowed', async () => {
    let isClosed = true;
    const onAllow = async () => {
      isClosed = false;
      return ok(null);
    };
    renderWithText(
      <Popup
        load={async () => ok({ state: 'article', ...articleView })}
        onShow={vi.fn()}
        onSay={vi.fn()}
        siteClosed={() => (isClosed ? { name: 'tide.example', onAllow } : null)}
      />,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Allow on this site' }));
    await waitFor(() => expect(screen.queryByText(SAYS)).toBeNull());
  });

  it('it says so when the reader said no to the browser', async () => {
    show({ state: 'article', ...articleView }, async () => refuse('declined'));
    await userEvent.click(await screen.findByRole('button', { name: 'Allow on this site' }));
    const said = (await screen.findByRole('alert')).textContent;
    expect(said).toContain('The site was not allowed');
    expect(said).toContain('answered with no');
  });

  it('where the reader switched the site off, that alone is said', async () => {
    show({ state: 'article', ...articleView }, async () => ok(null), true);
    await screen.findByText(/^Spotting is off/);
    expect(screen.queryByText(SAYS)).toBeNull();
  });
});

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
    const line = await screen.findByRole('region', { name: SAYS });
    expect(line.querySelector('.host')?.textContent).toBe('tide.example');
    await userEvent.click(screen.getByRole('button', { name: 'Allow on this site' }));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('a page that stays closed points to that button, not to the icon that was just pressed', async () => {
    show({ state: 'unreadable', reason: 'no-access' }, vi.fn());
    await screen.findByText(/^Press “Allow on this site” above/);
    expect(screen.queryByText(/icon in the toolbar/)).toBeNull();
  });

  it('a page that cannot be allowed is said to be closed by the browser', async () => {
    show({ state: 'unreadable', reason: 'no-access' }, vi.fn(), true);
    await screen.findByText(/^The browser keeps it closed/);
    expect(screen.queryByText(/“Allow on this site” above/)).toBeNull();
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
    await waitFor(() => expect(screen.queryByRole('region', { name: SAYS })).toBeNull());
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
    expect(screen.queryByRole('region', { name: SAYS })).toBeNull();
  });
});

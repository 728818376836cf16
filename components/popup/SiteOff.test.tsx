// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../lib/core/result.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { articleView, knownView } from '../../tests/support/page-view-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Popup } from './Popup.tsx';
import { type OffSite, SiteOff } from './SiteOff.tsx';

afterEach(cleanup);

const offSite = (onTurnOn: OffSite['onTurnOn']): OffSite => ({ name: 'tide.example', onTurnOn });

describe('on a site that the reader switched off', () => {
  it.each<PageView>([
    { state: 'article', ...articleView },
    { state: 'known', ...knownView },
    { state: 'not-an-article' },
  ])('the popup says so above what it read ($state)', async (view) => {
    const onTurnOn = vi.fn(async () => ok(null));
    renderWithText(
      <Popup
        load={async () => ok(view)}
        onShow={vi.fn()}
        onSay={vi.fn()}
        siteOff={() => offSite(onTurnOn)}
      />,
    );
    expect(
      await screen.findByRole('region', { name: /^Spotting is off on tide\.example ?\./ }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Turn on here' }));
    expect(onTurnOn).toHaveBeenCalledOnce();
  });

  it('it says so when that could not be changed', async () => {
    renderWithText(<SiteOff site={offSite(async () => refuse('failed'))} />);
    await userEvent.click(screen.getByRole('button', { name: 'Turn on here' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not changed/);
  });
});

describe('on any other site', () => {
  it('the popup says nothing of it', async () => {
    renderWithText(
      <Popup
        load={async () => ok({ state: 'article', ...articleView })}
        onShow={vi.fn()}
        onSay={vi.fn()}
        siteOff={() => null}
      />,
    );
    await screen.findByText(/12 stories searched/);
    expect(screen.queryByRole('region', { name: /Spotting is off/ })).toBeNull();
  });
});

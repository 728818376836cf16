// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../lib/core/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/core/view/library-view.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Settings, type SettingsProps } from './Settings.tsx';

afterEach(cleanup);

/** Settings whose owner saves what is changed. */
function Saved(otherwise: Partial<SettingsProps>) {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [hosts, setHosts] = useState<readonly string[]>(['example.com']);
  return (
    <Settings
      settings={settings}
      hosts={hosts}
      onChange={async (change) => {
        setSettings({ ...settings, ...change });
        return ok(null);
      }}
      onRevoke={async (host) => {
        setHosts(hosts.filter((one) => one !== host));
        return ok(null);
      }}
      onAddHost={async (host) => {
        setHosts([...hosts, host]);
        return ok(null);
      }}
      onClearPages={async () => ok(null)}
      {...otherwise}
    />
  );
}

const addHost = async (host: string) => {
  const field = screen.getByLabelText('Add a site');
  await userEvent.type(field, `${host}{Enter}`);
  return field;
};

describe('Settings', () => {
  it('saves each change at once and says so', async () => {
    const onChange = vi.fn<SettingsProps['onChange']>(async () => ok(null));
    renderWithText(<Saved onChange={onChange} />);
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Underline known quotations in pages' }),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'A day' }));
    expect(onChange.mock.calls).toEqual([[{ marksInPages: false }], [{ retentionDays: 1 }]]);
    expect(screen.getByRole('status').textContent).toBe('Saved.');
  });

  it('shows the old setting again when the change was refused', async () => {
    renderWithText(<Saved onChange={async () => refuse('declined')} />);
    await userEvent.click(screen.getByRole('radio', { name: 'On all sites' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /was not changed.*answered with no/,
    );
    expect(screen.getByRole('radio', { name: 'On all sites' })).toHaveProperty('checked', false);
    const pill = screen.getByRole('checkbox', { name: /^Show a note in pages/ });
    await userEvent.click(pill);
    expect(pill).toHaveProperty('checked', true);
  });

  it('lists the sites that are off, adds one without “www.”, and takes one from the list', async () => {
    const onChange = vi.fn<SettingsProps['onChange']>(async () => ok(null));
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['tide.example'] };
    renderWithText(<Saved settings={settings} onChange={onChange} />);
    const field = screen.getByLabelText('Switch a site off');
    await userEvent.type(field, 'https://www.quay-herald.example/lamps{Enter}');
    expect(onChange).toHaveBeenLastCalledWith({
      sitesOff: ['quay-herald.example', 'tide.example'],
    });
    expect(screen.getByRole('status').textContent).toBe(
      'Headwater is off on www.quay-herald.example.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Remove tide.example' }));
    expect(onChange).toHaveBeenLastCalledWith({ sitesOff: [] });
    expect(screen.getByRole('status').textContent).toBe('Headwater is on again on tide.example.');
  });

  it('says so when a site could not be switched off', async () => {
    renderWithText(<Saved onChange={async () => refuse('failed')} />);
    await userEvent.type(screen.getByLabelText('Switch a site off'), 'tide.example{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not switched off/);
  });

  it('says of every choice in one line what it means', () => {
    renderWithText(<Saved />);
    for (const choice of [...screen.getAllByRole('radio'), ...screen.getAllByRole('checkbox')]) {
      const hint = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
      expect(hint?.textContent).toBeTruthy();
    }
  });
});

describe('the sites', () => {
  it('are removed one by one, and the focus stays among them', async () => {
    renderWithText(<Saved />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove example.com' }));
    expect(await screen.findByText('example.com is removed.')).toBeTruthy();
    expect(screen.getByText('No site is allowed one by one.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Sites that Headwater may look at');
  });

  it('are added from the keyboard', async () => {
    renderWithText(<Saved />);
    const field = await addHost('https://news.example/today');
    expect(await screen.findByText('news.example is added.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Remove news.example' })).toBeTruthy();
    expect(field).toHaveProperty('value', '');
  });

  it('keeps what was written when it is no site', async () => {
    renderWithText(<Saved />);
    const field = await addHost('nonsense');
    expect(screen.getByText(/^Not the name of a site: “nonsense”/)).toBeTruthy();
    expect(field).toHaveProperty('value', 'nonsense');
  });

  it('keeps what was written when permission was declined', async () => {
    renderWithText(<Saved onAddHost={async () => refuse('declined')} />);
    const field = await addHost('news.example');
    expect(await screen.findByText('Permission was declined.')).toBeTruthy();
    expect(field).toHaveProperty('value', 'news.example');
  });
});

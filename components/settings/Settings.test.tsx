// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
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
      shortcuts={[{ command: 'open-panel', what: 'Zitat nachschlagen', keys: 'Alt+Shift+L' }]}
      onOpenShortcuts={async () => true}
      dataAddress="#data"
      packsAddress="#packs"
      packs={{ leaning: [], lost: [] }}
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
    const pill = screen.getByRole('checkbox', { name: /^Show a notice in pages/ });
    await userEvent.click(pill);
    expect(pill).toHaveProperty('checked', true);
  });

  it('shows a change until its own answer, whatever another one’s is', async () => {
    const answers: ((result: Result<null>) => void)[] = [];
    const onChange = () => new Promise<Result<null>>((resolve) => answers.push(resolve));
    renderWithText(<Saved onChange={onChange} />);
    const all = screen.getByRole('radio', { name: 'On all sites' });
    const day = screen.getByRole('radio', { name: 'A day' });
    await userEvent.click(all);
    await userEvent.click(day);
    await act(async () => answers[0]?.(refuse('declined')));
    await waitFor(() => expect(all).toHaveProperty('checked', false));
    expect(day).toHaveProperty('checked', true);
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

  it('leaves the parts of what is drawn alone while nothing is', async () => {
    renderWithText(<Saved />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show anything in pages' }));
    const marks = screen.getByRole('checkbox', { name: 'Underline known quotations in pages' });
    expect(marks).toHaveProperty('disabled', true);
    expect(marks).toHaveProperty('checked', true);
  });

  it('names the packs that lose access with another choice, and leads to those that have none', () => {
    renderWithText(<Saved packs={{ leaning: ['a.example', 'b.example'], lost: ['c.example'] }} />);
    expect(
      screen.getByText(
        'With another choice, packs from a.example and b.example have to be allowed again, under Packs.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^Packs from c\.example are not updated/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Allow them again under “Packs”' });
    expect(link.getAttribute('href')).toBe('#packs');
  });

  it('switches a criterion off and on again', async () => {
    const onChange = vi.fn<SettingsProps['onChange']>(async () => ok(null));
    const settings = { ...DEFAULT_SETTINGS, criteriaOff: ['corrections'] };
    renderWithText(<Saved settings={settings} onChange={onChange} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Named sources' }));
    expect(onChange).toHaveBeenLastCalledWith({ criteriaOff: ['named-sources', 'corrections'] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Corrections noted' }));
    expect(onChange).toHaveBeenLastCalledWith({ criteriaOff: ['named-sources'] });
  });

  it('takes notable outlets, one a line, when the field is left', async () => {
    const onChange = vi.fn<SettingsProps['onChange']>(async () => ok(null));
    renderWithText(<Saved onChange={onChange} />);
    const field = screen.getByLabelText(/^Outlets that you find notable/);
    await userEvent.type(field, 'Port Gazette{Enter} {Enter}tide.example{Enter}Port Gazette');
    await userEvent.tab();
    expect(onChange).toHaveBeenLastCalledWith({ notableOutlets: ['Port Gazette', 'tide.example'] });
  });

  it('shows the shortcuts, and says so when the browser does not open its page of them', async () => {
    renderWithText(<Saved onOpenShortcuts={async () => false} />);
    expect(screen.getByText('Alt+Shift+L')).toBeTruthy();
    // In the reader's language, whatever the browser's.
    expect(screen.getByText('Open the side panel')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /shortcuts$/ }));
    expect(await screen.findByText(/did not open that page/)).toBeTruthy();
  });

  it('says of every choice in one line what it means', () => {
    renderWithText(<Saved />);
    const named = new Set(
      screen.getByRole('group', { name: 'Credibility notes' }).querySelectorAll('input'),
    );
    const choices = [...screen.getAllByRole('radio'), ...screen.getAllByRole('checkbox')];
    for (const choice of choices.filter((one) => !named.has(one as HTMLInputElement))) {
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

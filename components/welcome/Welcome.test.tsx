// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../lib/core/result.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Welcome, type WelcomeProps } from './Welcome.tsx';

afterEach(cleanup);

function show(otherwise: Partial<WelcomeProps> = {}) {
  const onChoose = vi.fn<WelcomeProps['onChoose']>(async () => ok(null));
  const onDone = vi.fn();
  const onTry = vi.fn();
  renderWithText(
    <Welcome
      spotting={null}
      granted={false}
      onChoose={onChoose}
      onTry={onTry}
      onDone={onDone}
      {...otherwise}
    />,
  );
  return { onChoose, onTry, onDone };
}

const pick = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const choose = () => userEvent.click(screen.getByRole('button', { name: 'Choose' }));

describe('Welcome', () => {
  it('asks one question, with what each answer means, and presumes none', () => {
    show();
    const answers = screen.getAllByRole('radio');
    expect(answers).toHaveLength(3);
    expect(answers.some((answer) => answer.matches(':checked'))).toBe(false);
    expect(screen.getByRole('group', { name: 'How should stories be spotted?' })).toBeTruthy();
    expect(screen.getByText(/No access is asked for/)).toBeTruthy();
  });

  it('asks for an answer before it goes on', async () => {
    const { onChoose } = show();
    await choose();
    expect(screen.getByRole('alert').textContent).toBe('Choose one of the three first.');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('says what to do next once the choice is made', async () => {
    const { onChoose, onTry, onDone } = show();
    await pick('Only when I click');
    await choose();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('on-click', []);
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'All set' }));
    expect(screen.getByText(/choose Headwater in the toolbar/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'See that story' }));
    expect(onTry).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('says that permission was declined and that nothing has changed', async () => {
    show({ onChoose: async () => refuse('declined') });
    await pick('On all sites');
    await choose();
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /Permission was declined.*Nothing has changed/,
    );
    expect(screen.getByRole('radio', { name: 'On all sites' })).toHaveProperty('checked', true);
  });

  it('hands over the sites that were written', async () => {
    const { onChoose } = show();
    await pick('On sites I choose');
    await userEvent.type(
      screen.getByLabelText('Sites, one a line'),
      'example.com{Enter}news.example',
    );
    await choose();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('chosen-sites', [
      'example.com',
      'news.example',
    ]);
  });

  it('names what is not a site, goes back to the field and keeps what was written', async () => {
    const { onChoose } = show();
    await pick('On sites I choose');
    const field = screen.getByLabelText('Sites, one a line');
    await userEvent.type(field, 'example.com{Enter}nonsense');
    await choose();
    expect(screen.getByText(/^Not the name of a site: “nonsense”/)).toBeTruthy();
    expect(field).toHaveProperty('value', 'example.com\nnonsense');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('keeps what was written when the browser takes no such site', async () => {
    show({ onChoose: async () => refuse('bad-host') });
    await pick('On sites I choose');
    const field = screen.getByLabelText('Sites, one a line');
    await userEvent.type(field, 'example.com');
    await choose();
    expect(
      (await screen.findByText(/does not take this name/)).closest('[role=alert]'),
    ).toBeTruthy();
    expect(field).toHaveProperty('value', 'example.com');
  });

  it('says when the access that was chosen is gone', () => {
    show({ spotting: 'all-sites' });
    expect(screen.getByText(/no longer gives Headwater the access/)).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'On all sites' })).toHaveProperty('checked', true);
  });
});

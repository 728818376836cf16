// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newStory } from '../../../lib/core/edit/new-records.ts';
import type { StoryVersion } from '../../../lib/core/edit/story-version.ts';
import { refuse } from '../../../lib/core/result.ts';
import { makePackArticle, makeSpeaker } from '../../../tests/support/factories.ts';
import { RECORDED, showForm } from '../../../tests/support/show-story-form.tsx';

afterEach(cleanup);

const save = () => screen.getByRole('button', { name: 'Save' });
const saved = (onSave: { mock: { calls: [StoryVersion][] } }) => onSave.mock.calls[0]?.[0].story;

describe('the form of a stored story', () => {
  it('has the focus at its title and the values in labelled fields', () => {
    showForm();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('The ferry wharf closes');
    expect(screen.getByLabelText<HTMLInputElement>('Headline').value).toBe(
      'Ferry wharf to close for a year',
    );
    expect(screen.getByLabelText<HTMLInputElement>('Outlet').value).toBe('Port Gazette');
  });

  it('saves what was typed, whatever field it is in', async () => {
    const { user, onSave } = showForm();
    await user.type(screen.getByLabelText('Title'), ', again');
    await user.type(screen.getByLabelText('Said on'), '2024-05-01');
    await user.selectOptions(screen.getByLabelText('Place in the story'), 'related');
    await user.clear(screen.getByLabelText('Role'));
    await user.click(save());
    expect(saved(onSave)).toMatchObject({
      title: 'The ferry wharf closes, again',
      articles: [{ place: 'related' }],
      quotations: [{ said: '2024-05-01' }],
      speakers: [{ role: null }],
    });
  });

  it('tells of every change, so that nothing typed is lost', async () => {
    const onChange = vi.fn();
    const { user } = showForm({ onChange });
    await user.type(screen.getByLabelText('Title'), '!');
    expect(onChange.mock.lastCall?.[0].story.title).toBe('The ferry wharf closes!');
  });

  it('refuses beside the field, leads to it, and loses nothing', async () => {
    const { user, onSave } = showForm();
    await user.clear(screen.getByLabelText('Title'));
    await user.type(screen.getByLabelText('Summary'), ' More.');
    await user.type(screen.getByLabelText('Date'), ' or so');
    await user.click(save());
    expect(onSave).not.toHaveBeenCalled();
    const alert = screen.getByRole('alert');
    expect(document.activeElement).toBe(alert);
    expect(alert.textContent).toContain('2 things have to be mended');
    const title = screen.getByLabelText('Title');
    expect(title.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(title.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('This must not be empty.');
    await user.click(within(alert).getByRole('button', { name: 'Title' }));
    expect(document.activeElement).toBe(title);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Summary').value).toMatch(/ More\.$/);
    await user.type(title, 'Mine');
    expect(title.getAttribute('aria-invalid')).toBe('false');
  });

  it('knows an outlet by its name, and takes another as a new one', async () => {
    const { user, onSave } = showForm();
    const outlet = screen.getByLabelText('Outlet');
    await user.clear(outlet);
    await user.type(outlet, 'Quay Herald');
    await user.click(save());
    const version = onSave.mock.calls[0]?.[0];
    expect(version?.outlets.map(({ name }) => name)).toEqual(['Quay Herald']);
    expect(version?.story.articles[0]?.outlet).toBe(version?.outlets[0]?.id);
  });

  it('changes a quotation’s words where its article prints the same', async () => {
    const { user, onSave } = showForm();
    const [full] = screen.getAllByLabelText('Words');
    if (!full) throw new Error('no words');
    await user.clear(full);
    await user.type(full, 'Every pile is sound.');
    await user.click(save());
    expect(saved(onSave)?.quotations).toMatchObject([
      {
        parts: ['Every pile is sound.'],
        renditions: [{ parts: ['Every pile is sound.'], differences: ['same'] }],
      },
    ]);
  });

  it('adds a record, opened, and takes one out', async () => {
    const { user, onSave } = showForm();
    await user.click(screen.getByRole('button', { name: 'Add a speaker' }));
    const [, name] = screen.getAllByLabelText('Name');
    if (!name) throw new Error('no second speaker');
    expect(name.closest('details')?.open).toBe(true);
    await user.type(name, 'Oona Falk');
    await user.click(screen.getByRole('button', { name: 'Take this quotation out' }));
    await user.click(save());
    expect(saved(onSave)).toMatchObject({
      quotations: [],
      speakers: [makeSpeaker(), { name: 'Oona Falk' }],
    });
  });

  it('says why a record has to stay', async () => {
    const { user } = showForm();
    await user.click(screen.getByRole('button', { name: 'Take this speaker out' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Somebody quotes this speaker/);
    expect(screen.getByLabelText('Name')).toBeTruthy();
  });

  it('makes another claim the main one', async () => {
    const { user, onSave } = showForm();
    await user.click(screen.getByRole('button', { name: 'Add a claim' }));
    const [, text] = screen.getAllByLabelText('What is claimed');
    if (!text) throw new Error('no second claim');
    await user.type(text, 'Fares rise.');
    const [, main] = screen.getAllByLabelText('This is the main claim');
    if (main) await user.click(main);
    await user.click(save());
    expect(saved(onSave)?.claims.map(({ text, main }) => [text, main])).toEqual([
      ['Fares rise.', true],
      ['The wharf closes for a year.', false],
    ]);
  });

  it('links an article to what it rests on', async () => {
    const { user, onSave } = showForm();
    await user.click(screen.getByRole('button', { name: 'Add an article' }));
    await user.type(screen.getAllByLabelText('Outlet')[1] ?? document.body, 'Quay Herald');
    await user.click(screen.getByRole('button', { name: 'Add a step' }));
    await user.selectOptions(
      screen.getAllByLabelText('This article')[1] ?? document.body,
      'article-1',
    );
    await user.selectOptions(
      screen.getAllByLabelText('rests on')[1] ?? document.body,
      'article gazette-wharf',
    );
    await user.click(save());
    expect(saved(onSave)?.claims[0]?.links[1]).toMatchObject({
      from: 'article-1',
      to: { type: 'article', id: 'gazette-wharf' },
    });
  });

  it('keeps the focus in the list when a record goes', async () => {
    const { user } = showForm();
    await user.click(screen.getByRole('button', { name: 'Take this quotation out' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a quotation' }));
  });

  it('says that it was not saved, and keeps what was typed', async () => {
    const { user } = showForm({ onSave: async () => refuse('full') });
    await user.type(screen.getByLabelText('Title'), '!');
    await user.click(save());
    expect((await screen.findByRole('alert')).textContent).toContain('It was not saved.');
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('The ferry wharf closes!');
  });

  it('is left by Cancel', async () => {
    const onCancel = vi.fn();
    const { user } = showForm({ onCancel });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('the form of a new story', () => {
  it('needs a title and an outlet, and takes the rest from the title', async () => {
    const { user, onSave } = showForm({ isNew: true }, newStory(RECORDED));
    await user.click(save());
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('button', { name: 'Title' })).toBeTruthy();
    await user.type(screen.getByLabelText('Title'), 'Lamps out');
    await user.type(screen.getByLabelText('Address'), 'https://www.quay-herald.example/lamps');
    await user.type(screen.getByLabelText('Outlet'), 'Quay Herald');
    await user.click(save());
    const version = onSave.mock.calls[0]?.[0];
    expect(version?.story).toMatchObject({
      title: 'Lamps out',
      summary: 'Lamps out',
      claims: [{ text: 'Lamps out', main: true }],
      articles: [
        {
          ...makePackArticle(),
          id: 'article-1',
          outlet: version?.outlets[0]?.id,
          headline: null,
          byline: [],
          published: null,
          url: 'https://www.quay-herald.example/lamps',
        },
      ],
    });
    expect(version?.outlets[0]?.domains).toEqual(['quay-herald.example']);
  });
});

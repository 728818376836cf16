// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { StoryVersion } from '../../../lib/core/edit/story-version.ts';
import { selectSentence } from '../../../lib/core/pack/selector.ts';
import {
  makeClaim,
  makeLink,
  makePackArticle,
  makeStory,
} from '../../../tests/support/factories.ts';
import { RECORDED, showForm, stored } from '../../../tests/support/show-story-form.tsx';

afterEach(cleanup);

const save = () => screen.getByRole('button', { name: 'Save' });
const saved = (onSave: { mock: { calls: [StoryVersion][] } }) => onSave.mock.calls[0]?.[0].story;

describe('what a record of the story rests on', () => {
  it('takes down what a link rests on, of which the sentence itself is not kept', async () => {
    const { user, onSave } = showForm();
    const links = screen.getByRole('group', { name: /What each article rests on/ });
    await user.click(within(links).getByRole('button', { name: 'Add a sentence' }));
    const article = within(links).getByLabelText<HTMLSelectElement>('Article');
    expect(document.activeElement).toBe(article);
    expect(article.value).toBe('gazette-wharf');
    await user.type(within(links).getByLabelText('What the sentence says'), 'The council says so.');
    const sentence = 'The wharf will close, the council said on Monday.';
    await user.type(within(links).getByLabelText('The sentence on the page'), sentence);
    await user.selectOptions(within(links).getByLabelText('Where'), 'In a caption');
    await user.click(save());
    const link = saved(onSave)?.claims[0]?.links[0];
    expect(link?.evidence).toEqual([
      {
        article: 'gazette-wharf',
        in: 'caption',
        paraphrase: 'The council says so.',
        selector: selectSentence(sentence),
      },
    ]);
    expect(JSON.stringify(link)).not.toContain(sentence);
  });

  it('shows of a kept sentence how it begins and ends, and forgets it on another page', async () => {
    const evidence = [
      {
        article: 'gazette-wharf',
        selector: selectSentence('Every single pile along the wharf is sound.'),
        paraphrase: 'All is well.',
      },
    ];
    const claims = [makeClaim([makeLink('gazette-wharf', 'origin:survey', { evidence })])];
    const articles = [...makeStory().articles, makePackArticle({ id: 'post', url: null })];
    const base = { ...stored, story: { ...stored.story, claims, articles } };
    const { user, onSave } = showForm({}, base);
    expect(screen.getByText(/every single pile … wharf is sound/)).toBeTruthy();
    const links = screen.getByRole('group', { name: /What each article rests on/ });
    await user.selectOptions(within(links).getByLabelText('Article'), 'post');
    await user.click(save());
    expect(saved(onSave)?.claims[0]?.links[0]?.evidence).toEqual([
      { article: 'post', selector: null, paraphrase: 'All is well.' },
    ]);
  });

  it('takes down what was put right later, with who recorded it', async () => {
    const { user, onSave } = showForm();
    const corrections = screen.getByRole('group', { name: /^Corrections and follow-ups/ });
    await user.click(within(corrections).getByRole('button', { name: /^Add a correction/ }));
    const kind = within(corrections).getByLabelText('Kind');
    expect(document.activeElement).toBe(kind);
    await user.selectOptions(kind, 'Follow-up');
    await user.type(within(corrections).getByLabelText('What can be said'), 'It opened in May.');
    await user.type(within(corrections).getByLabelText('When'), '2025-05-01');
    await user.click(save());
    expect(saved(onSave)?.corrections).toEqual([
      {
        id: 'correction-1',
        kind: 'follow-up',
        article: null,
        on: '2025-05-01',
        says: 'It opened in May.',
        url: null,
        recorded: RECORDED,
      },
    ]);
  });

  it('puts the reader’s name to a note that was changed', async () => {
    const { user, onSave } = showForm();
    await user.click(screen.getByRole('button', { name: 'Add a note' }));
    await user.type(screen.getByLabelText('What can be said'), 'Nobody is named.');
    await user.click(save());
    expect(saved(onSave)?.notes[0]?.recorded).toEqual(RECORDED);
  });
});

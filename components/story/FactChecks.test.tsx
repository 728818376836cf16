// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FactCheckView } from '../../lib/core/view/fact-check-view.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { FactChecks } from './FactChecks.tsx';

afterEach(cleanup);

const CHECK: FactCheckView = {
  id: 'a',
  publisher: 'Quay Checkers',
  claim: 'Every pile is rotten',
  url: 'https://checkers.example/wharf',
  title: null,
  rating: 'Half of them',
  scale: { value: '2', worst: '1', best: '5' },
  reviewed: '2024-05-04',
  claimant: 'Nora Holm',
  by: 'words',
};
const show = (changes: Partial<FactCheckView> = {}) =>
  renderWithText(<FactChecks checks={[{ ...CHECK, ...changes }]} />);

describe('a fact check', () => {
  it('says who checked which claim, in whose words, when, and where to read it', () => {
    show();
    const text = document.body.textContent ?? '';
    for (const words of [
      'Quay Checkers',
      'Every pile is rotten',
      'Half of them',
      '2 (of 1 to 5)',
      'Nora Holm',
      'May 4, 2024',
    ])
      expect(text).toContain(words);
    expect(screen.getByRole('link').getAttribute('href')).toBe(CHECK.url);
  });

  it('shows the number where there are no words, and no scale that is not given', () => {
    show({ rating: null, scale: { value: '2', worst: null, best: null } });
    expect(document.body.textContent).toContain('2');
    expect(document.body.textContent).not.toContain('(');
  });

  it('folds away a rating that is a whole explanation', () => {
    show({ rating: 'No pile was seen to be rotten. '.repeat(20) });
    expect(screen.getByText(/whole explanation/)).toBeTruthy();
  });

  it('is text, whatever its publisher wrote', () => {
    show({ claim: '<img src=x onerror=alert(1)>' });
    expect(document.querySelector('img')).toBeNull();
  });

  it('is not there when there is none', () => {
    renderWithText(<FactChecks checks={[]} />);
    expect(document.body.textContent).toBe('');
  });
});

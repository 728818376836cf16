// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithText } from '../wording/render-with-text.tsx';
import { DifferenceChips } from './DifferenceChips.tsx';

afterEach(cleanup);

describe('DifferenceChips', () => {
  it('says “in full” where only typography differs', () => {
    renderWithText(<DifferenceChips differences={['typographic']} />);
    expect(screen.getByText('In full')).toBeTruthy();
  });

  it('does not say “in full” beside another difference', () => {
    renderWithText(<DifferenceChips differences={['typographic', 'fragment']} />);
    expect(screen.getByText('Fragment')).toBeTruthy();
    expect(screen.queryByText('In full')).toBeNull();
  });
});

// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ok } from '../../../lib/core/result.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { Subscriptions, type SubscriptionView } from './Subscriptions.tsx';
import type { Import } from './use-import.ts';

afterEach(cleanup);

const AT = Date.UTC(2026, 10, 22, 12);
const ONE: SubscriptionView = {
  ...{ url: 'https://packs.example/a.json', pack: 'harbour', title: 'Harbour stories' },
  ...{ addedAt: AT, checkedAt: AT, updatedAt: AT, nextAt: AT, isPaused: false },
  ...{ etag: null, modified: null, failures: 0, failure: null, key: null, held: null },
  keyWords: null,
  mayFetch: true,
};
const IMPORT: Import = {
  ...{ phase: { state: 'idle' }, busy: false, take: vi.fn(), takeAddress: vi.fn() },
  ...{
    takeHeld: vi.fn(),
    apply: vi.fn(),
    takeAnnotations: vi.fn(),
    cancel: vi.fn(),
    close: vi.fn(),
  },
};

function show(changes: Partial<SubscriptionView> = {}) {
  const ports = {
    updateNow: vi.fn(async () => ok(null)),
    pause: vi.fn(async () => ok(null)),
    unsubscribe: vi.fn(async () => ok(null)),
  };
  const one = { ...ONE, ...changes };
  renderWithText(<Subscriptions subscriptions={[one]} ports={ports} importing={IMPORT} />);
  return ports;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('tells when a pack was changed and read last, and when it is next', () => {
  show({ keyWords: ['acorn', 'ferry'] });
  const text = screen.getByRole('listitem').textContent;
  expect(text).toMatch(/Last changed .*22.* Last read .*22.* Next on .*22/);
  expect(text).toContain('acorn ferry');
});

it('is updated, paused and ended by the reader, the last after a question', async () => {
  const ports = show();
  await press('Update now');
  expect(ports.updateNow).toHaveBeenCalledWith(ONE.url);
  await press('Pause');
  expect(ports.pause).toHaveBeenCalledWith(ONE.url, true);
  await press('Unsubscribe…');
  expect(ports.unsubscribe).not.toHaveBeenCalled();
  await press('Unsubscribe');
  expect(ports.unsubscribe).toHaveBeenCalledWith(ONE.url);
});

it('goes on after a pause', async () => {
  const ports = show({ isPaused: true });
  expect(screen.getByRole('listitem').textContent).toContain('Paused.');
  await press('Go on');
  expect(ports.pause).toHaveBeenCalledWith(ONE.url, false);
});

it('says in words why an update did not come', () => {
  show({ failures: 2, failure: { reason: 'key-changed', detail: '', at: AT } });
  const text = screen.getByRole('listitem').textContent;
  expect(text).toContain('The last 2 updates did not come. The stories are as they were.');
  expect(text).toContain('signed with another key than before');
});

it('says at once where access is gone, and asks for it again with one press', async () => {
  const ports = show({ mayFetch: false });
  expect(screen.getByRole('listitem').textContent).toContain('may not read that website any more');
  await press('Update now');
  expect(ports.updateNow).toHaveBeenCalledWith(ONE.url);
});

it('names the status that the host answered with', () => {
  show({ failures: 1, failure: { reason: 'status', detail: '503', at: AT } });
  expect(screen.getByRole('listitem').textContent).toContain('(Status 503)');
});

it.each([
  ['status 503', '(Status 503)'],
  ['timed-out', 'The website took too long.'],
  ['redirected', 'The signature’s address leads on to another one.'],
  ['too-large', 'larger than a signature can be'],
  ['cut-off', 'Only a part of the signature came.'],
])('says that it was the signature that did not come: %s', (detail, says) => {
  show({ failures: 1, failure: { reason: 'signature-unread', detail, at: AT } });
  const text = screen.getByRole('listitem').textContent;
  expect(text).toContain('The pack came, but the signature beside it');
  expect(text).toContain(says);
});

it('remembers which edition was left out, and how it is offered again', () => {
  const edition = { etag: null, modified: null, published: '2026-11-20', bytes: 7 };
  show({ edition });
  expect(screen.getByRole('listitem').textContent).toMatch(
    /You left out the edition of .*20.*“Update now” offers it\./,
  );
});

it('leads to an update that waits', async () => {
  show({ held: 'import-1' });
  await press('Look at the update');
  expect(IMPORT.takeHeld).toHaveBeenCalledWith('import-1', 'Harbour stories');
});

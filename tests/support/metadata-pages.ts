import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';
import { openPage } from './open-page.ts';

/** Pieces of a page of the made-up Port Gazette, and what is read of its metadata. */
export const URL_OF_PAGE = 'https://www.port-gazette.example/news/wharf';
export const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
export const read = (head: string, body = '', url = URL_OF_PAGE) =>
  readMetadata(
    openPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url),
    url,
  );
export const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
export const H1 = '<h1>Ferry wharf to close</h1>';
export const TITLE = '<title>Ferry wharf to close | Port Gazette</title>';

export const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Ferry wharf to close',
  author: { '@type': 'Person', name: 'Ida Brandt' },
  publisher: { '@type': 'Organization', name: 'Port Gazette' },
  datePublished: '2024-05-02T08:00:00Z',
  dateModified: '2024-05-03',
};

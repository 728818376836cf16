/** Addresses of articles, one for each way in which sites name them; all invented. */
export const STORED: readonly string[] = [
  'https://www.tern-tribune.example/2024/05/02/harbour-board-sells-crane',
  'https://www.dune-daily.example/news/local/council-votes-on-sea-wall-by-spring',
  'https://heathland-post.example/politics/4471208',
  'https://www.moor-mirror.example/story.php?id=90211&section=town',
  'https://news.ferry-times.example/articles/bridge-toll-rises-again.html',
  'https://www.kiln-courier.example/a/2023/11/brick-prices-fall/28834/',
  'https://lighthouse-letter.example/p/why-the-lamp-went-out-in-march',
  'https://www.küsten-kurier.example/lokales/fähre-fällt-wieder-aus-10422',
  'https://uk.orchard-observer.example/world/2024/jun/11/apple-growers-strike-over-pay',
  'https://www.slate-standard.example/content/quarry-owner-cleared-of-charges-20240117',
];

export interface AddressRule {
  readonly what: string;
  /** Another address made of a stored one; null where the rule says nothing of it. */
  readonly make: (stored: URL) => string | null;
}

function change(stored: URL, by: (url: URL) => void): string {
  const url = new URL(stored);
  by(url);
  return url.href;
}
const withQuery = (
  what: string,
  ...pairs: readonly (readonly [string, string])[]
): AddressRule => ({
  what,
  make: (stored) =>
    change(stored, (url) => {
      for (const [name, value] of pairs) url.searchParams.append(name, value);
    }),
});
const plainHost = (url: URL) => url.hostname.replace(/^www\./, '');
const withHost = (what: string, host: (plain: string) => string): AddressRule => ({
  what,
  make: (stored) =>
    change(stored, (url) => {
      url.hostname = host(plainHost(url));
    }),
});
/** Changes the path without its last slash; articles that their query names have none of their own. */
const withPath = (what: string, path: (before: string) => string): AddressRule => ({
  what,
  make: (stored) =>
    stored.search
      ? null
      : change(stored, (url) => {
          url.pathname = path(url.pathname.replace(/\/$/, ''));
        }),
});

/** The same article at another address. */
export const VARIANTS: readonly AddressRule[] = [
  { what: 'itself', make: ({ href }) => href },
  withQuery('a campaign', ['utm_source', 'letter'], ['utm_medium', 'email'], ['utm_term', 'b7']),
  withQuery('click ids', ['fbclid', 'IwAR0x'], ['gclid', 'Cj0K']),
  withQuery('a newsletter', ['mc_cid', '8f21'], ['mc_eid', '77aa']),
  withQuery('a referrer in words', ['ref', 'frontpage']),
  {
    what: 'parameters in front',
    make: (stored) =>
      change(stored, (url) => {
        url.search = `?utm_campaign=x&${url.search.slice(1)}`;
      }),
  },
  { what: 'a fragment', make: ({ href }) => `${href}#comments` },
  { what: 'a text fragment', make: ({ href }) => `${href}#:~:text=the%20board` },
  {
    what: 'plain http',
    make: (stored) =>
      change(stored, (url) => {
        url.protocol = 'http:';
      }),
  },
  withHost('no www', (plain) => plain),
  withHost('www', (plain) => `www.${plain}`),
  withHost('the mobile host', (plain) => `m.${plain}`),
  withHost('the mobile host, in full', (plain) => `mobile.${plain}`),
  withHost('the AMP host', (plain) => `amp.${plain}`),
  { what: 'a host in capitals', make: ({ href, host }) => href.replace(host, host.toUpperCase()) },
  withPath('a trailing slash', (path) => `${path}/`),
  withPath('no trailing slash', (path) => path),
  withPath('a doubled slash', (path) => path.replace(/\/(?=[^/]*$)/, '//')),
  withPath('an AMP path', (path) => `${path}/amp`),
  withPath('an AMP folder', (path) => `/amp${path}`),
  withQuery('an AMP parameter', ['outputType', 'amp']),
  withPath('a print path', (path) => `${path}/print`),
  withQuery('a print parameter', ['print', '1']),
  withPath('letters as escapes', (path) => path.replace(/e/, '%65')),
  {
    what: 'its parameters in another order',
    make: (stored) =>
      stored.search
        ? change(stored, (url) => {
            url.search = [...url.searchParams]
              .reverse()
              .map((pair) => pair.join('='))
              .join('&');
          })
        : null,
  },
];

/** Another page, however much its address looks like the stored one. */
export const LOOK_ALIKES: readonly AddressRule[] = [
  withPath('one letter more in the title', (path) => path.replace(/([a-z])(?=[^a-z]*$)/, '$1s')),
  withPath('another number', (path) => `${path.replace(/\d+$/, '')}1`),
  withPath('its folder', (path) => path.replace(/\/[^/]*$/, '/')),
  withPath('a page under it', (path) => `${path}/photos`),
  withPath('its section of phones', (path) => `${path}/mobile`),
  withQuery('its second page', ['page', '2']),
  withQuery('another article behind a number', ['article', '5512']),
  withQuery('a number behind a doubtful name', ['ref', '20417']),
  {
    what: 'another value of its own parameter',
    make: (stored) =>
      stored.search ? change(stored, (url) => url.searchParams.set('id', '90212')) : null,
  },
  {
    what: 'its front page',
    make: (stored) =>
      change(stored, (url) => {
        url.pathname = '/';
        url.search = '';
      }),
  },
  withHost('another outlet', (plain) => plain.replace(/^[^-.]+/, 'gull')),
  withHost('another edition', (plain) => `edition-two.${plain}`),
  withHost('its name under another site', (plain) => `${plain}.copies.example`),
  withHost('a name with its own in it', (plain) => `not-${plain}`),
  {
    what: 'another port',
    make: (stored) =>
      change(stored, (url) => {
        url.port = '8443';
      }),
  },
  {
    what: 'a search for it',
    make: ({ href }) => `https://search.example/?q=${encodeURIComponent(href)}`,
  },
  {
    what: 'an archive that is no cache',
    make: ({ href }) => `https://archive.example/save/${href}`,
  },
  {
    what: 'a viewer that is none',
    make: (url) => `https://viewer.example/amp/s/${url.host}${url.pathname}${url.search}`,
  },
  withPath('an escaped question mark', (path) => `${path}%3Fid=1`),
];

const PAGE = 'https://www.port-gazette.example/2024/05/wharf-closes';

/** Addresses that show the article at `PAGE`. */
export const SAME: readonly (readonly [what: string, address: string])[] = [
  ['itself', PAGE],
  ['without www', 'https://port-gazette.example/2024/05/wharf-closes'],
  ['plain http', 'http://www.port-gazette.example/2024/05/wharf-closes'],
  ['capitals in the host', 'https://WWW.Port-Gazette.example/2024/05/wharf-closes'],
  ['a trailing slash', `${PAGE}/`],
  ['a fragment', `${PAGE}#comments`],
  ['an index page', `${PAGE}/index.html`],
  ['campaign parameters', `${PAGE}?utm_source=mail&utm_medium=email`],
  ['a click id', `${PAGE}?fbclid=abc&gclid=def`],
  ['a referrer', `${PAGE}?ref=homepage&src=rss`],
  ['a share button’s number', `${PAGE}?sh=4f0c1d2e9a7b`],
  ['the mobile host', 'https://m.port-gazette.example/2024/05/wharf-closes'],
  ['the AMP host', 'https://amp.port-gazette.example/2024/05/wharf-closes'],
  ['an AMP path', `${PAGE}/amp/`],
  ['an AMP folder', 'https://www.port-gazette.example/amp/2024/05/wharf-closes'],
  ['an AMP parameter', `${PAGE}?outputType=amp`],
  ['an AMP ending', `${PAGE}.amp`],
  ['a print path', `${PAGE}/print`],
  ['a print parameter', `${PAGE}?print=1`],
  [
    'an AMP cache',
    'https://port--gazette-example.cdn.ampproject.org/c/s/www.port-gazette.example/2024/05/wharf-closes',
  ],
  [
    'a search engine’s AMP viewer',
    'https://www.google.com/amp/s/www.port-gazette.example/2024/05/wharf-closes/amp',
  ],
  [
    'that viewer in another country',
    'https://google.co.uk/amp/s/port-gazette.example/2024/05/wharf-closes',
  ],
];

/** Addresses that show something else. */
export const OTHER: readonly (readonly [what: string, address: string])[] = [
  ['another article', 'https://www.port-gazette.example/2024/05/wharf-opens'],
  ['another outlet', 'https://fish-courier.example/2024/05/wharf-closes'],
  ['an edition of its own', 'https://uk.port-gazette.example/2024/05/wharf-closes'],
  ['a parameter that names a page', `${PAGE}?page=2`],
  ['a numbered article', `${PAGE}?id=4711`],
  [
    'a cache that is none',
    'https://google.evil.example/amp/s/www.port-gazette.example/2024/05/wharf-closes',
  ],
  [
    'one that is called as the cache is',
    'https://cdn.ampproject.org.evil.example/c/s/www.port-gazette.example/2024/05/wharf-closes',
  ],
  [
    'one on the reader’s own machine',
    'http://google.localhost/amp/s/www.port-gazette.example/2024/05/wharf-closes',
  ],
  [
    'one under an ending that is not Google’s',
    'https://www.google.example/amp/s/www.port-gazette.example/2024/05/wharf-closes',
  ],
  [
    'the viewer at another port',
    'https://www.google.com:8443/amp/s/www.port-gazette.example/2024/05/wharf-closes',
  ],
  [
    'the viewer without its lock',
    'http://www.google.com/amp/s/www.port-gazette.example/2024/05/wharf-closes',
  ],
  ['a question mark in its path', `${PAGE}%3Fid=1`],
  ['a section of the same folder', `${PAGE}/mobile`],
  ['a trial host', 'https://beta.port-gazette.example/2024/05/wharf-closes'],
  ['a short parameter', `${PAGE}?sh=1`],
  ['a month', `${PAGE}?m=1`],
  ['a category', `${PAGE}?cid=fish`],
  ['a number behind a doubtful name', `${PAGE}?ref=ab12`],
  ['another port', 'https://www.port-gazette.example:8080/2024/05/wharf-closes'],
];

export { PAGE };

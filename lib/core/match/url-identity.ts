import { canParseUrl } from '../can-parse-url.ts';
import { beforeCache } from './before-cache.ts';

/**
 * Parameters that say how a reader came to a page or how it is drawn, never which page it is.
 * Names of campaigns, click ids, share buttons and newsletters; a trailing `*` takes any ending.
 */
const TRACKING = (
  'utm_* at_* mc_* pk_* mtm_* matomo_* piwik_* hsa_* _hs* ns_* vero_* wt_* oly_* stm_* trk_* ' +
  'fbclid gclid gclsrc dclid wbraid gbraid msclkid yclid twclid ttclid igshid igsh li_fat_id epik ' +
  'mkt_tok mbid cmpid cmp icid ncid ocid smid smtyp soc_src soc_trk sr_share tsrc sref ' +
  'ref refsrc ref_src ref_url referrer referer source src via share shared fb_ref fb_source fb_action_ids ' +
  'fb_action_types guccounter guce_referrer guce_referrer_sig _ga _gl gi sh rss feedtype feedname ' +
  'campaign campaign_id emc email_subject nlid spm xtor ftag intcid ' +
  'taid linkid ex_cid __twitter_impression amp_js_v amp_gsa usqp aoh cx_testid cx_testvariant ' +
  'print printable printer printerfriendly mobile outputtype output amp view_as noredirect nocache cachebust'
).split(' ');
const EXACT = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const PREFIXES = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** Values that may make a parameter of the page itself a mere way of drawing it. */
const DRAWING = /^(?:amp|print|printable|mobile|1|true|yes|json|xml|html|full|all)?$/i;
/** These are dropped only with such a value: elsewhere they name a page. */
const ONLY_DRAWING = new Set([
  'print',
  'printable',
  'printer',
  'mobile',
  'outputtype',
  'output',
  'amp',
  'source',
  'src',
  'ref',
]);
/** Of those, ones that say where the reader came from with any word; with a digit in it, it may be a page’s. */
const ORIGIN_NAMES = new Set(['source', 'src', 'ref']);
const WORD = /^[\p{L}._-]*$/u;
/** Short names that only a share button’s long number in sixteens makes a tracker. */
const TOKEN_NAMES = new Set(['sh', 'gi']);
const TOKEN = /^[0-9a-f]{8,}$/i;

const HOST_PREFIX = /^(?:www\d?|m|mobile|amp|wap|touch)\.(?=[^.]+\.[^.])/;
/** Ends of a path that draw the same page differently. */
const PATH_END = /\/(?:index\.(?:html?|php|aspx?)|default\.aspx?)$/i;
/** Views of an article, at either end of its path; of other paths they are sections, as `/tech/print` is. */
const VIEW_END = /\/(?:amp|print|printable)$/i;
const VIEW_START = /^\/(?:amp|print)(?=\/.)/i;
/** What names an article: an ending of its own, a title of words, or a number of more digits than a year. */
const ARTICLE = /\.[a-z]{3,5}$|\d{5}|-[^/-]+-|\/(?:19|20)\d\d\/./i;
/** No address of a page is longer, in units; a longer one has no identity. */
const LONGEST = 2048;

function isTracking(name: string, value: string): boolean {
  const key = name.toLowerCase();
  if (PREFIXES.some((prefix) => key.startsWith(prefix))) return true;
  if (!EXACT.has(key)) return false;
  if (TOKEN_NAMES.has(key)) return TOKEN.test(value);
  if (!ONLY_DRAWING.has(key)) return true;
  return ORIGIN_NAMES.has(key) ? WORD.test(value) : DRAWING.test(value);
}

/**
 * What an address names, as a key: two addresses with the same key show the same article (its AMP,
 * mobile and print views, with or without tracking parameters, fragment, `www.`, trailing slash). For addresses
 * that somebody wrote down: a copy in a cache of accelerated pages stands for its original. What the address of
 * an open page says of it: `page-addresses.ts`.
 * Null when it is no http(s) address, or names a site's front page, which every day shows another
 * story. Cost: linear in the address.
 */
export function urlIdentity(address: string | null): string | null {
  const url = parse(address);
  return url && identityOf(beforeCache(url) ?? url);
}

/** The same of a copy's original alone; null for what is no copy in a cache. */
export function cachedIdentity(address: string | null): string | null {
  const url = parse(address);
  const original = url && beforeCache(url);
  return original && identityOf(original);
}

/** The same of the address as it stands: a copy in a cache is a page of the cache. */
export function standingIdentity(address: string | null): string | null {
  const url = parse(address);
  return url && identityOf(url);
}

function parse(address: string | null): URL | null {
  if (!address || address.length > LONGEST || !canParseUrl(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

function identityOf(url: URL): string | null {
  let host = url.hostname.toLowerCase().replace(/\.$/, '');
  while (HOST_PREFIX.test(host)) host = host.replace(HOST_PREFIX, '');
  let path = withoutView(url.pathname.replace(/\/{2,}/g, '/'), VIEW_START);
  for (let before = ''; before !== path; ) {
    before = path;
    path = withoutView(path.replace(/\/$/, '').replace(PATH_END, ''), VIEW_END);
    path = path.replace(/\.amp(?:\.html?)?$/i, '');
  }
  path = path.replace(/\.amp(?=\.html?$)/i, '');
  const query = [...url.searchParams]
    .filter(([name, value]) => !isTracking(name, value))
    .map((pair) => pair.map((part) => part.replace(/[%&=]/g, encodeURIComponent)).join('='))
    .sort()
    .join('&');
  if (path === '' && query === '') return null;
  const port = url.port ? `:${url.port}` : '';
  return `${host}${port}${decodePath(path)}${query ? `?${query}` : ''}`;
}

/** The path without a view of it, where what is left names an article. */
function withoutView(path: string, view: RegExp): string {
  const rest = path.replace(view, '');
  return ARTICLE.test(rest) ? rest : path;
}

/**
 * Escapes of letters that need none say the same; those of signs that part an address do not, and stay. A path with
 * a broken escape stays as it is.
 */
function decodePath(path: string): string {
  const upper = path.replace(/%[0-9a-f]{2}/gi, (one) => one.toUpperCase());
  try {
    return decodeURIComponent(upper.replace(/%(?=2[356F]|3[DF])/g, '%25'));
  } catch {
    return path;
  }
}

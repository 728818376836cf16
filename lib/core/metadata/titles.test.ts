import { describe, expect, it } from 'vitest';
import { withoutOutlet } from './headline.ts';
import { isOutletName, outletKeys } from './outlet-names.ts';
import { plainText } from './plain-text.ts';
import { titleOverlap } from './title-overlap.ts';

const OUTLET = outletKeys(['Port Gazette', null, ''], 'www.port-gazette.example');

describe('withoutOutlet', () => {
  it.each([
    ['Wharf to close | Port Gazette', 'Wharf to close'],
    ['Wharf to close - Port Gazette', 'Wharf to close'],
    ['Wharf to close – The Port Gazette', 'Wharf to close'],
    ['Wharf to close — PORT GAZETTE', 'Wharf to close'],
    ['Wharf to close :: port-gazette.example', 'Wharf to close'],
    ['Port Gazette: Wharf to close', 'Port Gazette: Wharf to close'],
    ['Port Gazette | Wharf to close', 'Wharf to close'],
    ['Wharf to close | News | Port Gazette', 'Wharf to close | News'],
    ['埠頭が閉鎖_PortGazette', '埠頭が閉鎖'],
    ['Ferries - and who pays', 'Ferries - and who pays'],
    ['Port Gazette', 'Port Gazette'],
    ['Port Gazette | Port Gazette', 'Port Gazette | Port Gazette'],
    ['', ''],
  ])('makes %j %j', (title, headline) => {
    expect(withoutOutlet(title, OUTLET)).toBe(headline);
  });

  it('leaves a title alone that is far too long', () => {
    const title = ' - '.repeat(300_000);
    expect(withoutOutlet(title, OUTLET)).toBe(title);
  });
});

describe('isOutletName', () => {
  it.each([
    'Port Gazette',
    'the port gazette',
    'PortGazette',
    'port-gazette.example',
    'www.port-gazette.example',
  ])('knows %s', (name) => expect(isOutletName(name, OUTLET)).toBe(true));
  it.each(['Ida Brandt', 'Gazette', 'Port', '', 'example'])('does not take %j for it', (name) =>
    expect(isOutletName(name, outletKeys(['Port Gazette'], null))).toBe(false),
  );
});

describe('titleOverlap', () => {
  it.each([
    ['Wharf to close', 'Wharf to close', 1],
    ['Wharf to close', 'Ferry wharf to close for a year', 1],
    ['Wharf to close', 'Rain until Friday', 0],
    ['wharf wharf wharf', 'Wharf', 1],
    ['埠頭が閉鎖', '埠頭が開く', 0.6],
    ['', 'Wharf', 0],
  ])('of %j and %j is %d', (one, other, share) => {
    expect(titleOverlap(one, other)).toBeCloseTo(share);
    expect(titleOverlap(other, one)).toBeCloseTo(share);
  });
});

describe('plainText', () => {
  it.each([
    ['Port &amp; Starboard', 'Port & Starboard'],
    ['&amp;#x2018;Old&amp;#x2019; wharf', '‘Old’ wharf'],
    ['M&uuml;ller&nbsp;&hellip;', 'Müller …'],
    ['<em>Wharf</em> to close', 'Wharf to close'],
    ['<script>alert(1)</script>', null],
    ['Ida <SCRIPT type="x">alert("1")</script>Brandt', 'Ida Brandt'],
    ['&lt;style&gt;a{}&lt;/style&gt;Ida Brandt', 'Ida Brandt'],
    ['Ida Brandt<script>alert(1)', 'Ida Brandt'],
    ['<img src=x onerror=alert(1)>', null],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['  Wharf\n\tto  close ', 'Wharf to close'],
    ['&constructor; &#0; &#x110000;', '&constructor; &#0; &#x110000;'],
    ['', null],
    ['   ', null],
    [5, null],
    [null, null],
  ])('of %j is %j', (value, text) => {
    expect(plainText(value)).toBe(text);
  });

  it.each(['<', '<a', '<script', '<script>', '</script>', '&', '&#', '&amp;', '\0'])(
    'does bounded work on a million of %j',
    (part) => {
      expect(() => plainText(part.repeat(1_000_000))).not.toThrow();
    },
  );
});

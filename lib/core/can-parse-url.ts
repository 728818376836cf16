/**
 * Whether `new URL` takes an address, as `URL.canParse` says. That one says no to every address with
 * letters outside Latin-1's first half once Node 20 or 22 has called it some hundred times, which the command
 * does over a stream of lines (https://github.com/AikidoSec/firewall-node/pull/1086); browsers are right. Cost: one parse.
 */
export function canParseUrl(address: string, base?: string): boolean {
  try {
    return new URL(address, base).href !== '';
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

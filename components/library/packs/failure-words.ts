import type { Text } from '../../wording/text.tsx';

/**
 * Why a pack could not be fetched or taken in, in words; empty for a reason that has none here. `detail` is that of a
 * subscription's failure. Of a signature that could not be fetched: that it is the signature, then why.
 */
export function failureWords({ t, find }: Text, reason: string, detail: string): string {
  const status = (number: string) => t('subscription_status', number);
  const key = reason.replaceAll('-', '_');
  const words = find(`subscription_reason_${key}`) ?? find(`library_reason_${key}`) ?? '';
  if (reason === 'status') return `${words} ${status(detail)}`;
  if (reason !== 'signature-unread') return words;
  const [inner = '', number = ''] = detail.split(' ');
  if (inner === 'status') return `${words} ${status(number)}`;
  const why = inner.replaceAll('-', '_');
  return `${words} ${find(`subscription_signature_${why}`) ?? find(`subscription_reason_${why}`) ?? ''}`;
}

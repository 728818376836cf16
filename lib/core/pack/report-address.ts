import { encodePart } from '../text/whole-characters.ts';

/**
 * Where an error in a pack is reported: the curator's contact with the record named, as a mail with its subject
 * or as the page itself, whose `#` names the record. Null where the contact is neither https nor a mail address.
 */
export function reportAddress(
  contact: string | null,
  { subject, record }: { readonly subject: string; readonly record: string },
): string | null {
  if (contact === null) return null;
  const text = contact.trim().replace(/^mailto:/i, '');
  // One address: a header of its own, a copy to somebody else, or a second receiver is none.
  if (/^[^\s@?&=,;:<>"%]{1,64}@[a-z0-9.-]{1,253}$/i.test(text)) {
    return `mailto:${text}?subject=${encodePart(`${subject}: ${record}`)}`;
  }
  try {
    const url = new URL(text);
    if (url.protocol !== 'https:') return null;
    if (url.hash === '') url.hash = encodePart(record);
    return url.href;
  } catch {
    return null;
  }
}

import '../theme/theme.css';
import '../theme/base.css';
import './Guide.css';
import { type MessageKey, useText } from '../wording/text.tsx';

/** The parts of the guide, in the order in which a reader needs them. */
const PARTS: readonly (readonly [title: MessageKey, text: MessageKey])[] = [
  ['guide_sees', 'guide_sees_text'],
  ['guide_origin', 'guide_origin_text'],
  ['guide_quotes', 'guide_quotes_text'],
  ['guide_notes', 'guide_notes_text'],
  ['guide_lookup', 'guide_lookup_text'],
  ['guide_keep', 'guide_keep_text'],
  ['guide_silence', 'guide_silence_text'],
  ['guide_private', 'guide_private_text'],
];

/** What a reader has to know, in short; it comes with the extension, so that it needs no network. */
export function Guide() {
  const { t } = useText();
  return (
    <main class="guide">
      <h1>{t('guide_title')}</h1>
      {PARTS.map(([title, text]) => (
        <section key={title} aria-labelledby={title}>
          <h2 id={title}>{t(title)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
    </main>
  );
}

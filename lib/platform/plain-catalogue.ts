/** The messages of one language, `$1`… for places. */
export interface PlainCatalogue {
  readonly locale: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** Words from a catalogue, as the browser's own function gives them: empty where it lacks the key. */
export function catalogueText({ locale, messages }: PlainCatalogue) {
  return {
    locale,
    getMessage: (key: string, substitutions: readonly string[]) => {
      const message = Object.hasOwn(messages, key) ? (messages[key] ?? '') : '';
      return message.replaceAll(
        /\$(\d)/g,
        (_, place: string) => substitutions[Number(place) - 1] ?? '',
      );
    },
  };
}

/** A catalogue that says in the other one's words what it does not word itself, as browsers do. */
export function withFallback(catalogue: PlainCatalogue, other: PlainCatalogue): PlainCatalogue {
  return { ...catalogue, messages: { ...other.messages, ...catalogue.messages } };
}

/** Whether a stored value is a catalogue. */
export function isCatalogue(value: unknown): value is PlainCatalogue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'locale' in value &&
    typeof value.locale === 'string' &&
    'messages' in value &&
    typeof value.messages === 'object' &&
    value.messages !== null
  );
}

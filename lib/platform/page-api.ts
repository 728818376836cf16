/**
 * The extension API as scripts in the page see it. They use the browser's own object, since the
 * polyfill would cost every page ten kilobytes.
 */
interface PageApi {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
  readonly storage: {
    readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> };
  };
  readonly i18n: {
    getMessage(key: string, substitutions?: string[]): string;
    getUILanguage(): string;
  };
}

type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  respond: (answer: unknown) => void,
) => boolean;

declare const browser: PageApi | undefined;
declare const chrome: PageApi;

/** The native API object: `browser` where it exists, else `chrome`. */
export function pageApi(): PageApi {
  return typeof browser === 'undefined' ? chrome : browser;
}

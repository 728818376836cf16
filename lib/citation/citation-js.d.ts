/** The part of the library that is used; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } };
    };
  };
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string });
    format(form: 'bibtex' | 'data', options?: { readonly format?: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}

// The library is one script. As an asset it is part of the site, and pages without diagrams do not load it.
import source from '@mermaid-js/tiny/dist/mermaid.tiny.js?url';

/** What the site uses of Mermaid. */
export interface Mermaid {
  initialize(options: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

let loading: Promise<Mermaid> | undefined;

/** Loads Mermaid once. Only in the browser. */
export function loadMermaid(): Promise<Mermaid> {
  loading ??= new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = () => done((globalThis as unknown as { mermaid: Mermaid }).mermaid);
    script.onerror = () => fail(new Error('Mermaid could not be loaded.'));
    document.head.append(script);
  });
  return loading;
}

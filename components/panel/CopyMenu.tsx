import { useEffect, useState } from 'preact/hooks';
import { cslItem } from '../../lib/core/citation/csl-item.ts';
import type { LookupHit } from '../../lib/core/view/lookup-view.ts';
import { MenuButton } from '../controls/MenuButton.tsx';
import { citationOf, markdownOf, saidOf } from '../quotation/citation.ts';
import { type MessageKey, type Text, useText } from '../wording/text.tsx';
import type { CopyPort } from './copy-port.ts';

/** Milliseconds for which it is said that something was copied: long enough to be read. */
const CONFIRMED_FOR = 2500;

const FORMS = {
  quotation: 'copy_quotation',
  plain: 'copy_plain',
  markdown: 'copy_markdown',
  bibtex: 'copy_bibtex',
  'csl-json': 'copy_csl',
} as const satisfies Readonly<Record<string, MessageKey>>;

type Form = keyof typeof FORMS;
const IN_ORDER: readonly Form[] = ['quotation', 'plain', 'markdown', 'bibtex', 'csl-json'];

/** Copies a quotation in the form that the reader chooses, and says so in its own place. */
export function CopyMenu(props: { hit: LookupHit; port: CopyPort; describedBy: string }) {
  const text = useText();
  const { t } = text;
  const { hit, port } = props;
  const [state, setState] = useState<{ form: Form; isDone: boolean } | null>(null);
  useEffect(() => {
    if (!state?.isDone) return;
    const timer = setTimeout(() => setState(null), CONFIRMED_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (form: Form) => {
    setState(null);
    try {
      await port.copy(await wordsIn(form, hit, text, port));
      setState({ form, isDone: true });
    } catch {
      // The reader is told in the line beside the button.
      setState({ form, isDone: false });
    }
  };
  return (
    <>
      <MenuButton
        label={t('copy_menu')}
        describedBy={props.describedBy}
        items={IN_ORDER.map((id) => ({ id, label: t(FORMS[id]) }))}
        onOpen={port.prepare}
        onChoose={(form) => void copy(form)}
      />
      <span role="status" class="small">
        {state?.isDone && t('copy_done', t(FORMS[state.form]))}
        {state && !state.isDone && t('lookup_copy_failed')}
      </span>
    </>
  );
}

function wordsIn(form: Form, hit: LookupHit, text: Text, port: CopyPort): string | Promise<string> {
  switch (form) {
    case 'quotation':
      return hit.quotation.parts
        .map((words) => `${text.t('quote_open')}${words}${text.t('quote_close')}`)
        .join(' … ');
    case 'plain':
      return citationOf(hit, text);
    case 'markdown':
      return markdownOf(hit, text);
    case 'bibtex':
    case 'csl-json':
      return port.format(cslItem(hit, saidOf(hit, text)), form);
    default:
      return form satisfies never;
  }
}
